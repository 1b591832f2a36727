import { useState, type ReactNode } from 'react';
import { RULE_KINDS } from '#plans/model/whole/plan-rule.ts';
import type { Plan } from '#plans/web/plan-queries.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { beginDraft, ruleIn, type RuleDraft } from './rule-draft.ts';
import { useSetRule } from './send-whole.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

interface RuleFormProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

const LONGEST_NAME = 300;

/** By which rule the whole plan is measured, with its basis. */
export function RuleForm({ plan, onClose }: RuleFormProps): ReactNode {
  const texts = useTexts(WHOLE_TEXTS);
  const { form } = texts;
  const change = useSetRule();
  const { rule: held } = plan.whole;
  const own = held?.unit === plan.unit ? held : undefined;
  const [draft, setDraft] = useState(() => beginDraft(own, plan.year));
  const set = (changed: Partial<RuleDraft>): void => setDraft({ ...draft, ...changed });
  const rule = ruleIn(draft);
  const send = (): void => {
    if (rule !== undefined) void change.confirm({ unit: plan.unit, held: own, rule });
  };
  return (
    <ChangeForm
      title={form.ruleTitle}
      submit={form.save}
      missing={rule === undefined ? form.incomplete : undefined}
      change={change}
      onSubmit={send}
      onClose={onClose}
    >
      <Choice
        label={form.kind}
        value={draft.kind}
        options={RULE_KINDS.map((value) => ({ value, text: texts.kinds[value] }))}
        onChoose={(kind) => set({ kind })}
      />
      <RuleNames draft={draft} set={set} />
      {draft.kind === 'weighted' && <RuleWeights {...{ plan, draft, set }} />}
    </ChangeForm>
  );
}

interface DraftProps {
  readonly draft: RuleDraft;
  readonly set: (changed: Partial<RuleDraft>) => void;
}

function RuleNames({ draft, set }: DraftProps): ReactNode {
  const { form } = useTexts(WHOLE_TEXTS);
  return (
    <>
      <TextField
        label={form.name}
        dir="auto"
        maxLength={LONGEST_NAME}
        value={draft.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        label={form.basis}
        hint={form.basisHint}
        dir="auto"
        maxLength={LONGEST_NAME}
        value={draft.basis}
        onChange={({ target }) => set({ basis: target.value })}
      />
      <div className="plan-form-line">
        <DayField label={form.from} value={draft.from} onDay={(from) => set({ from })} />
        <DayField
          label={form.until}
          hint={form.untilHint}
          mayBeEmpty
          value={draft.until}
          onDay={(until) => set({ until })}
        />
      </div>
    </>
  );
}

function RuleWeights({ plan, draft, set }: DraftProps & Pick<RuleFormProps, 'plan'>): ReactNode {
  const { form } = useTexts(WHOLE_TEXTS);
  const { name } = useWrittenValues();
  const weighed = plan.indicators.filter(
    ({ target, code }) => target !== null || draft.weights[code] !== undefined,
  );
  return (
    <>
      <p className="quiet">{form.weightsHint}</p>
      <div className="plan-form-line">
        {weighed.map((indicator) => (
          <TextField
            key={indicator.code}
            label={form.weightOf(name(indicator))}
            inputMode="numeric"
            value={draft.weights[indicator.code] ?? ''}
            onChange={({ target }) =>
              set({ weights: { ...draft.weights, [indicator.code]: target.value } })
            }
          />
        ))}
      </div>
      <CheckField
        label={form.capped}
        isChecked={draft.isCapped}
        onCheck={(isCapped) => set({ isCapped })}
      />
    </>
  );
}
