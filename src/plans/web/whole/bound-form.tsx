import { useState, type ReactNode } from 'react';
import { COMPARISONS, isPercent, type Comparison } from '#plans/model/whole/plan-bound.ts';
import type { Plan } from '#plans/web/plan-queries.ts';
import { readTypedNumber } from '#platform/model/language/number-text.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { useNoteBound } from './send-whole.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

interface BoundFormProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

const LONGEST_NAME = 300;
const DECIMALS = 4;

/** What a text says of the plan, typed as it says it. */
export function BoundForm({ plan, onClose }: BoundFormProps): ReactNode {
  const { form } = useTexts(WHOLE_TEXTS);
  const language = useLanguage();
  const { number } = useWrittenValues();
  const change = useNoteBound();
  const { bound, boundVersion } = plan.whole;
  const [draft, setDraft] = useState<BoundDraft>({
    comparison: bound?.comparison ?? 'greater-than',
    percent: bound === null ? '' : number(bound.percent),
    source: bound?.text ?? '',
  });
  const { comparison, source } = draft;
  const read = readTypedNumber(draft.percent, { language, decimals: DECIMALS });
  const written = read.kind === 'number' && isPercent(read.written) ? read.written : undefined;
  const isWhole = written !== undefined && source.trim() !== '';
  const send = (told: string | null): void => {
    const { unit, period } = plan;
    const wish = { comparison, percent: told, source: source.trim() };
    void change.confirm({ unit, period, version: boundVersion, bound: wish });
  };
  return (
    <ChangeForm
      title={form.boundTitle}
      submit={form.save}
      missing={isWhole ? undefined : form.incomplete}
      change={change}
      deeds={
        bound !== null && (
          <Button disabled={isUnderWay(change.state)} onClick={() => send(null)}>
            {form.takeBack}
          </Button>
        )
      }
      onSubmit={() => {
        if (written !== undefined) send(written);
      }}
      onClose={onClose}
    >
      <BoundFields draft={draft} set={(changed) => setDraft({ ...draft, ...changed })} />
    </ChangeForm>
  );
}

/** What is typed of it. */
interface BoundDraft {
  readonly comparison: Comparison;
  readonly percent: string;
  readonly source: string;
}

interface BoundFieldsProps {
  readonly draft: BoundDraft;
  readonly set: (changed: Partial<BoundDraft>) => void;
}

function BoundFields({ draft, set }: BoundFieldsProps): ReactNode {
  const { form, comparisons } = useTexts(WHOLE_TEXTS);
  return (
    <>
      <div className="plan-form-line">
        <Choice
          label={form.comparison}
          value={draft.comparison}
          options={COMPARISONS.map((value) => ({ value, text: comparisons[value] }))}
          onChoose={(comparison) => set({ comparison })}
        />
        <TextField
          label={form.percent}
          inputMode="decimal"
          value={draft.percent}
          onChange={({ target }) => set({ percent: target.value })}
        />
      </div>
      <TextField
        label={form.source}
        hint={form.sourceHint}
        dir="auto"
        maxLength={LONGEST_NAME}
        value={draft.source}
        onChange={({ target }) => set({ source: target.value })}
      />
    </>
  );
}
