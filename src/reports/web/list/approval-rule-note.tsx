import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { changeApprovalRule } from '#reports/web/report-changes.ts';
import { approvalRuleQuery, type ApprovalRule } from '#reports/web/report-queries.ts';
import { APPROVAL_RULE_TEXTS } from './approval-rule-texts.ts';

/** Whether who submits may accept, by which decision, and the way to change it; for those whom it concerns. */
export function ApprovalRuleNote(): ReactNode {
  const texts = useTexts(APPROVAL_RULE_TEXTS);
  const mayChange = useMay('change-approval-rule');
  const mayAccept = useMay('accept-report');
  const [isOpen, setOpen] = useState(false);
  const { data: rule } = useQuery(approvalRuleQuery);
  if (rule === undefined || (!mayChange && !mayAccept)) return null;
  return (
    <section className="reports-section" aria-label={texts.rule}>
      <h2>{texts.rule}</h2>
      <p>{rule.isSeparate ? texts.separate : texts.together}</p>
      <p className="small quiet">
        {texts.basis}: <bdi>{rule.basis === '' ? texts.byUsual : rule.basis}</bdi>
      </p>
      {mayChange && (
        <DeedPlace
          label={texts.changeRule}
          rank="plain"
          isOpen={isOpen}
          onOpen={setOpen}
          form={(onClose) => <RuleForm rule={rule} onClose={onClose} />}
        />
      )}
    </section>
  );
}

interface RuleFormProps {
  readonly rule: ApprovalRule;
  readonly onClose: () => void;
}

const LONGEST_BASIS = 300;

/** Begins with the other rule: nobody opens it to leave things as they are. */
function RuleForm({ rule, onClose }: RuleFormProps): ReactNode {
  const texts = useTexts(APPROVAL_RULE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [isSeparate, setSeparate] = useState(!rule.isSeparate);
  const [basis, setBasis] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('reports', changeApprovalRule);
  const isMissing = basis.trim() === '';
  return (
    <ChangeForm
      title={texts.changeRule}
      submit={texts.saveRule}
      change={change}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isMissing) return;
        void change.confirm({ version: rule.version, isSeparate, basis: basis.trim() });
      }}
    >
      <Choice
        label={texts.rule}
        value={isSeparate ? 'separate' : 'together'}
        options={[
          { value: 'separate', text: texts.separate },
          { value: 'together', text: texts.together },
        ]}
        onChoose={(value) => setSeparate(value === 'separate')}
      />
      <TextField
        label={texts.basis}
        hint={texts.ruleHint}
        message={isTried && isMissing ? { tone: 'bad', text: needed } : undefined}
        dir="auto"
        value={basis}
        maxLength={LONGEST_BASIS}
        onChange={({ target }) => setBasis(target.value)}
      />
    </ChangeForm>
  );
}
