import type { ReactNode } from 'react';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { ENTRY_TEXTS, type EntryTexts } from './entry-texts.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { FigureChange } from './figure-wish.ts';
import { faultText } from './fault-text.ts';
import type { FigureTyping } from './typed-figure.ts';

interface FigureFieldsProps {
  readonly change: FigureChange;
  readonly draft: FigureDraft;
  readonly keep: (draft: FigureDraft) => void;
  readonly listed: ListedIndicator;
  readonly typed: FigureTyping;
}

const LONGEST_NUMBER = 100;
const LONGEST_NAME = 300;

/** What is told, and where it comes from; what is wrong stands at the field. */
export function FigureFields(props: FigureFieldsProps): ReactNode {
  const { change, draft, keep, listed, typed } = props;
  const texts = useTexts(ENTRY_TEXTS);
  const written = useWrittenValues();
  const isBusy = isUnderWay(change.state);
  const type = (next: FigureDraft): void => {
    typed.forgetFault();
    if (change.state.kind !== 'idle') change.forget();
    keep(next);
  };
  return (
    <>
      <TextField
        label={texts.newValue}
        hint={texts.valueHint(listed.unitOfMeasure, written.count(listed.decimals))}
        message={messageOf(props, texts, written)}
        value={draft.text}
        maxLength={LONGEST_NUMBER}
        inputMode={listed.decimals === 0 ? 'numeric' : 'decimal'}
        autoComplete="off"
        autoFocus
        readOnly={isBusy}
        onChange={({ target }) => type({ ...draft, text: target.value })}
        onBlur={({ relatedTarget }) => {
          // What appears under the field would push away a button that is just being pressed.
          const isOnWay = relatedTarget instanceof HTMLButtonElement;
          if (draft.text.trim() !== '' && !isOnWay) typed.check();
        }}
      />
      {typed.fault?.kind === 'asked' && <Readings {...props} />}
      <TextField
        label={texts.event}
        hint={texts.eventHint}
        value={draft.event}
        maxLength={LONGEST_NAME}
        dir="auto"
        autoComplete="off"
        readOnly={isBusy}
        onChange={({ target }) => type({ ...draft, event: target.value })}
      />
    </>
  );
}

function messageOf(
  { change, typed: { fault }, listed }: FigureFieldsProps,
  texts: EntryTexts,
  written: WrittenValues,
) {
  if (change.state.kind === 'refused') {
    return { tone: 'bad', text: change.state.refusal.sentences.join(' ') } as const;
  }
  if (fault === undefined) return undefined;
  const tone = fault.kind === 'asked' ? 'warn' : 'bad';
  return { tone, text: faultText(fault, { texts, written, decimals: listed.decimals }) } as const;
}

/** What was typed in the style of another language: which number is meant. */
function Readings({ typed: { fault, mean }, draft, keep }: FigureFieldsProps): ReactNode {
  const texts = useTexts(ENTRY_TEXTS);
  const { number } = useWrittenValues();
  if (fault?.kind !== 'asked') return null;
  return (
    <div className="figure-deeds">
      {fault.readings.map((reading) => (
        <Button
          key={reading}
          onClick={() => {
            mean(number(reading), reading);
            keep({ ...draft, text: number(reading) });
          }}
        >
          {texts.isMeant(number(reading))}
        </Button>
      ))}
    </div>
  );
}
