import type { ReactNode } from 'react';
import type { OrganisationOverview } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { UNIT_SIDE_TEXTS } from './unit-side-texts.ts';

interface NobodyOnDayProps {
  readonly on: string;
  readonly overview: OrganisationOverview;
  readonly onDay: (day: string) => void;
}

/** In the place of the tree of a day on which no unit lives: since when there are some. */
export function NobodyOnDay({ on, overview, onDay }: NobodyOnDayProps): ReactNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const { day } = useWrittenValues();
  const { firstDay } = overview;
  const isBefore = firstDay !== null && on < firstDay;
  return (
    <Note tone="warn">
      <p>{isBefore ? texts.nobodyYet(day(on), day(firstDay)) : texts.nobody(day(on))}</p>
      {isBefore && <Button onClick={() => onDay(firstDay)}>{texts.toDay(day(firstDay))}</Button>}
    </Note>
  );
}
