import { partsOfPeriod } from '#cycle/model/period-parts.ts';
import type { Sent } from './home-queries.ts';

/** A period with who has sent figures in it. */
export interface SentPeriod {
  readonly code: string;
  /** `undefined` until it is known. */
  readonly sent: Sent | undefined;
}

/** How many units were asked and have told. */
export interface SentCell {
  readonly told: number;
  /** null: nobody said who is asked. */
  readonly asked: number | null;
}

export interface SentRow {
  readonly unit: string;
  readonly name: string;
  readonly nameEn: string;
  /** One for each period; `undefined` where the unit is not on its tree, or none of it was asked. */
  readonly cells: readonly (SentCell | 'loading' | undefined)[];
}

export interface SentRows {
  readonly rows: readonly SentRow[];
  readonly whole: SentRow | undefined;
  /** How many units below are left out. */
  readonly leftOut: number;
}

/** More rows than a page holds are not looked through: those that lack most are shown. */
const MOST_ROWS = 30;

/** A row for each unit right below, by the tree of the last period; the unit itself as the whole. */
export function sentRows(periods: readonly SentPeriod[]): SentRows {
  const [head, ...lines] = periods.at(-1)?.sent?.lines ?? [];
  const cellsOf = periods.map(
    ({ sent }) => sent && new Map(sent.lines.map((line) => [line.unit, line])),
  );
  const rowOf = ({ unit, name, nameEn }: Sent['lines'][number]): SentRow => ({
    ...{ unit, name, nameEn },
    cells: cellsOf.map((cells) => (cells === undefined ? 'loading' : cellOf(cells.get(unit)))),
  });
  const asked = lines.filter((line) => line.asked !== 0);
  const shown = asked.length > MOST_ROWS ? lackingMost(asked) : asked;
  return {
    rows: shown.map(rowOf),
    whole: head === undefined ? undefined : rowOf(head),
    leftOut: asked.length - shown.length,
  };
}

function lackingMost(lines: Sent['lines']): Sent['lines'] {
  const lacking = ({ asked, told }: SentCell): number => (asked === null ? 0 : asked - told);
  return lines.toSorted((one, other) => lacking(other) - lacking(one)).slice(0, MOST_ROWS);
}

function cellOf(line: SentCell | undefined): SentCell | undefined {
  return line === undefined || line.asked === 0
    ? undefined
    : { told: line.told, asked: line.asked };
}

interface DatedPeriod {
  readonly code: string;
  readonly structureDate: string;
}

/** So many periods stand beside each other. */
const MOST_PERIODS = 5;

/** A period with those of its kind before it, the oldest first. */
export function periodsUntil(periods: readonly DatedPeriod[], code: string): readonly string[] {
  const last = periods.find((period) => period.code === code);
  if (last === undefined) return [code];
  const kind = partsOfPeriod(code)?.kind;
  return periods
    .filter((each) => partsOfPeriod(each.code)?.kind === kind)
    .filter((each) => each.structureDate <= last.structureDate)
    .toSorted((one, other) => (one.structureDate < other.structureDate ? -1 : 1))
    .slice(-MOST_PERIODS)
    .map((each) => each.code);
}

/** How far a cell is filled: what is not closed yet lacks nothing, and of what nobody asked nobody knows. */
export function fillOf(
  { told, asked }: SentCell,
  isOpen: boolean,
): 'full' | 'open' | 'most' | 'few' | 'unknown' {
  if (asked === null) return 'unknown';
  if (told === asked) return 'full';
  if (isOpen) return 'open';
  return told * 5 >= asked * 4 ? 'most' : 'few';
}
