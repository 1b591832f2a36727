import { useEffect, useState, type ReactNode } from 'react';
import { eveOf } from '#organisation/model/told-life.ts';
import type { OrganisationOverview } from '#organisation/web/organisation-queries.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { DaySlider } from '#platform/web/day/day-slider.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { UNIT_SIDE_TEXTS } from './unit-side-texts.ts';

interface DayOfTreeProps {
  readonly on: string;
  readonly overview: OrganisationOverview;
  readonly onDay: (day: string) => void;
  /** Behind the day: how many there are. */
  readonly counts: ReactNode;
  readonly note: ReactNode;
}

/** So long a hand rests on the line before the day under it is shown. */
const REST_MS = 150;

/** The day whose tree is shown, and the ways to another. */
export function DayOfTree({ on, overview, onDay, counts, note }: DayOfTreeProps): ReactNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  const [moved, setMoved] = useState<string>();
  const [shown, setShown] = useState(on);
  if (shown !== on) {
    setShown(on);
    setMoved(undefined);
  }
  useEffect(() => {
    if (moved === undefined || moved === on) return undefined;
    const timer = setTimeout(() => {
      onDay(moved);
      // The day shown may stay what it was: then the line says so.
      setMoved(undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moved, on, onDay]);
  const day = moved ?? on;
  return (
    <div className="day-of-tree">
      <div className="day-of-tree-day">
        <DayField label={texts.asOf} value={day} onDay={onDay} />
        <p className="tiny faint">{counts}</p>
      </div>
      {note !== undefined && <div className="day-of-tree-note">{note}</div>}
      <DaySlider label={texts.asOf} day={day} {...lineOf(overview, on)} onDay={setMoved} />
    </div>
  );
}

/** From the year of the day before the first change to today or the last change to come, and to the day itself. */
function lineOf({ days, firstDay }: OrganisationOverview, on: string) {
  const marks = days.map(({ day }) => day);
  const today = todayHere();
  const beginnings = [firstDay ?? undefined, ...marks.slice(0, 1).map(eveOf), today, on].filter(
    (day) => day !== undefined,
  );
  const ends = [...marks.slice(-1), today, on];
  const first = beginnings.reduce((one, other) => (one < other ? one : other));
  const last = ends.reduce((one, other) => (one > other ? one : other));
  return { first: `${first.slice(0, 4)}-01-01`, last, marks };
}
