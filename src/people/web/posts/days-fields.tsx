import type { ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { POST_TEXTS } from './post-texts.ts';

interface DaysFieldsProps {
  readonly from: string;
  readonly lastDay: string;
  readonly onDays: (days: { readonly from: string; readonly lastDay: string }) => void;
  /** What to say of a day that is missing; left out: both may be. */
  readonly fault?: string | undefined;
  readonly isNeeded?: boolean;
}

/** From a day to a last one. */
export function DaysFields({
  from,
  lastDay,
  onDays,
  fault,
  isNeeded = false,
}: DaysFieldsProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const said = (value: string) =>
    isNeeded && fault !== undefined && value === ''
      ? ({ tone: 'bad', text: fault } as const)
      : undefined;
  return (
    <div className="people-days">
      <DayField
        label={texts.from}
        value={from}
        message={said(from)}
        onDay={(day) => onDays({ from: day, lastDay })}
        mayBeEmpty
      />
      <DayField
        label={texts.lastDay}
        hint={isNeeded ? undefined : texts.lastDayHint}
        value={lastDay}
        message={said(lastDay)}
        onDay={(day) => onDays({ from, lastDay: day })}
        mayBeEmpty
      />
    </div>
  );
}
