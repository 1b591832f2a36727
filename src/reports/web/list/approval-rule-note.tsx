import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { ChangeNote } from '#reports/web/change-note.tsx';
import { changeApprovalRule } from '#reports/web/report-changes.ts';
import { approvalRuleQuery, type ApprovalRule } from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';

/** Whether who submits may accept, by which decision, and the way to change it. */
export function ApprovalRuleNote(): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const mayChange = useMay('change-approval-rule');
  const [isOpen, setOpen] = useState(false);
  const { data: rule } = useQuery(approvalRuleQuery);
  if (rule === undefined) return null;
  return (
    <section className="reports-section" aria-label={texts.rule}>
      <h2>{texts.rule}</h2>
      <p>{rule.isSeparate ? texts.separate : texts.together}</p>
      <p className="small quiet">
        {texts.basis}: <bdi>{rule.basis === '' ? texts.byUsual : rule.basis}</bdi>
      </p>
      {mayChange && !isOpen && <Button onClick={() => setOpen(true)}>{texts.changeRule}</Button>}
      {isOpen && <RuleForm rule={rule} onDone={() => setOpen(false)} />}
    </section>
  );
}

interface RuleFormProps {
  readonly rule: ApprovalRule;
  readonly onDone: () => void;
}

function RuleForm({ rule, onDone }: RuleFormProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const [isSeparate, setSeparate] = useState(!rule.isSeparate);
  const [basis, setBasis] = useState('');
  const { state, confirm, askAgain } = useConfirmedChange(changeApprovalRule);
  const follow = (outcome: typeof state) => {
    if (outcome.kind === 'done') onDone();
  };
  return (
    <form
      className="reports-form"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm({ version: rule.version, isSeparate, basis }).then(follow);
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
        value={basis}
        required
        maxLength={300}
        onChange={({ target }) => setBasis(target.value)}
      />
      <ChangeNote
        state={state}
        title={texts.ruleNotSaved}
        onAskAgain={() => void askAgain().then(follow)}
      />
      <div className="reports-actions">
        <Button type="submit" disabled={state.kind === 'sending'}>
          {texts.saveRule}
        </Button>
        <Button rank="quiet" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
