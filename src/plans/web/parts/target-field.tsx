import { useId, type ReactNode } from 'react';
import type { PlanPart } from '#plans/web/plan-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { PARTS_TEXTS } from './parts-texts.ts';
import type { TargetCell, TargetDrafts } from './target-drafts.ts';
import './target-field.css';

interface TargetFieldProps {
  readonly cell: TargetCell;
  readonly decimals: number;
  readonly drafts: TargetDrafts;
  readonly onPaste: (part: PlanPart, text: string) => boolean;
}

/** The target of one unit, to be typed or pasted. */
export function TargetField({ cell, decimals, drafts, onPaste }: TargetFieldProps): ReactNode {
  const texts = useTexts(PARTS_TEXTS);
  const written = useWrittenValues();
  const id = useId();
  const { part, text, read, isChanged, isOutdated } = cell;
  const fault = faultOf(cell, decimals, { texts, written });
  return (
    <div
      className="target-field"
      data-state={fault === undefined ? (isChanged ? 'changed' : undefined) : 'bad'}
    >
      <input
        aria-label={texts.targetOf(written.name(part))}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => drafts.type(part, target.value)}
        onPaste={(event) => {
          if (onPaste(part, event.clipboardData.getData('text'))) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') drafts.forget(part);
        }}
      />
      {fault !== undefined && (
        <p className="target-fault" id={id}>
          <Sign name="wrong" /> {fault}
        </p>
      )}
      {!isOutdated && read.kind === 'asked' && (
        <p className="target-ways">
          {read.readings.map((reading) => (
            <Button
              key={reading}
              rank="quiet"
              onClick={() => drafts.type(part, plainly(reading, written))}
            >
              {texts.meant(written.number(reading))}
            </Button>
          ))}
        </p>
      )}
      {isOutdated && (
        <p className="target-ways">
          <Button rank="quiet" onClick={() => drafts.forget(part)}>
            {texts.keepTheirs}
          </Button>
          <Button rank="quiet" onClick={() => drafts.insist(part)}>
            {texts.keepMine}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Without groups, so that it reads in one way only. */
function plainly(reading: string, { number }: WrittenValues): string {
  const [whole = '', decimals] = reading.split('.');
  return decimals === undefined ? whole : `${whole}${number('0.1').slice(1, 2)}${decimals}`;
}

interface FaultWords {
  readonly texts: (typeof PARTS_TEXTS)['vi'];
  readonly written: WrittenValues;
}

function faultOf(
  { read, part, isOutdated }: TargetCell,
  decimals: number,
  { texts, written }: FaultWords,
): string | undefined {
  if (isOutdated) {
    return part.own === null ? texts.changedToNone : texts.changedTo(written.number(part.own));
  }
  switch (read.kind) {
    case 'number':
    case 'blank':
      return undefined;
    case 'below-zero':
      return texts.belowZero;
    case 'unreadable':
      return texts.unreadable;
    case 'too-many-decimals':
      return decimals === 0 ? texts.wholeOnly : texts.fewerDecimals(written.count(decimals));
    case 'past-the-bound':
      return texts.tooLarge(written.number(read.largest));
    case 'asked':
      return read.readings.length === 1 ? texts.askedOne : texts.asked;
    default:
      return read satisfies never;
  }
}
