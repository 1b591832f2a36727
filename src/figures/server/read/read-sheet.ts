import type { Scope } from '#figures/model/restate/scope.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { heldNumbers, selectHeld, type HeldRow } from './held-rows.ts';
import { liveTotals } from './live-totals.ts';
import { inTreeOrder, selectLines, SHEET_LINE, type SheetLine } from './sheet-lines.ts';
import type { TotalsRead } from './totals-read.ts';

/** A unit and those directly below it, in a period, on the tree its figures were told on. */
export interface SheetWish {
  readonly period: number;
  readonly unit: number;
  readonly indicators: readonly number[];
  readonly scope: Scope;
}

export interface Sheet extends TotalsRead {
  /** The unit itself, then those directly below it, in the order of the tree; empty: it does not live then. */
  readonly lines: readonly SheetLine[];
}

type SheetRow = Omit<HeldRow, 'part'> & {
  readonly part: HeldRow['part'] | 'l';
  readonly line: SheetLine | null;
};

/**
 * What a unit has in a period lies together: it is read in one stretch, and what was not asked is
 * passed over. With the bare column, each cell would be looked for on its own.
 */
const OF_LINES = 'unit = any(array(select unit from line)) and indicator + 0 = any($3)';

const SHEET: Record<Scope, string> = {
  both: selectSheet('both'),
  accepted: selectSheet('accepted'),
};

/** Reads the sheet as it is at this instant, in one statement. */
export async function readSheet(
  queries: Queries,
  known: KeptIndicators,
  { period, unit, indicators, scope }: SheetWish,
): Promise<Sheet> {
  const rows = await queries.query<SheetRow>(SHEET[scope], [
    period,
    unit,
    heldNumbers(known, indicators),
  ]);
  const lines = inTreeOrder(rows.flatMap(({ line }) => line ?? []));
  const held = rows.filter((row): row is SheetRow & HeldRow => row.part !== 'l');
  const units = lines.map((line) => line.unit);
  return { lines, ...liveTotals(held, known, { units, indicators }) };
}

function selectSheet(scope: Scope): string {
  return `
    with line as materialized (
      ${selectLines('(select tree from reporting_period where number = $1)')})
    select held.*, null::jsonb as line
    from (${selectHeld({ ofCells: OF_LINES, scope })}) held
    union all
    select 'l', 0, 0, null, 0, 0, 0, ${SHEET_LINE} from line`;
}
