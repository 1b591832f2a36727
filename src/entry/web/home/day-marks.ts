import { dayScale, numberOf, shareOf } from '#platform/web/day/day-scale.ts';

/** A day with what it is the day of. */
export interface NamedDay {
  readonly day: string;
  readonly what: string;
}

/** A day as it stands on the line, from 0 to 1; its label on a lane of its own where others are near. */
export interface DayMark extends NamedDay {
  readonly at: number;
  readonly lane: number;
}

export interface MarkedLine {
  readonly marks: readonly DayMark[];
  /** Where today stands. */
  readonly today: number;
  readonly lanes: number;
}

/** Labels nearer than this, in parts of the line, would cover each other. */
const LABEL_WIDTH = 0.17;
/** What is left free at either end, in parts of what is shown. */
const MARGIN = 0.06;

/** Lays named days and today on one line; `undefined` where no day but today is known. */
export function markedLine(days: readonly NamedDay[], today: string): MarkedLine | undefined {
  const inOrder = days.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const all = [...inOrder.map(({ day }) => day), today].toSorted();
  const [first = today, last = today] = [all[0], all.at(-1)];
  if (first === last) return undefined;
  const scale = dayScale({ first, last, marks: all });
  const place = (day: string): number => MARGIN + shareOf(scale, numberOf(day)) * (1 - 2 * MARGIN);
  const ends: number[] = [];
  const marks = inOrder.map((named) => {
    const at = place(named.day);
    const free = ends.findIndex((end) => end <= at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at + LABEL_WIDTH;
    return { ...named, at, lane };
  });
  return { marks, today: place(today), lanes: ends.length };
}
