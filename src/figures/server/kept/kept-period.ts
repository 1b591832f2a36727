import type { Day } from '#kernel/day.ts';
import { parseDay } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** A reporting period as the store holds it. */
export interface KeptPeriod {
  readonly number: number;
  readonly code: string;
  readonly structureDate: Day;
  /** The tree of its structure date. */
  readonly tree: number;
}

interface PeriodRow {
  readonly number: number;
  readonly code: string;
  readonly structure_date: string;
  readonly tree: number;
}

const PERIODS = 'select number, code, structure_date, tree from reporting_period';

/** All periods, by code. */
export async function loadPeriods(queries: Queries): Promise<readonly KeptPeriod[]> {
  const rows = await queries.query<PeriodRow>(`${PERIODS} order by code collate "C"`);
  return rows.map(keptPeriod);
}

/** The period that bears a code; `undefined` where nobody has told or asked anything in it. */
export async function findPeriod(queries: Queries, code: string): Promise<KeptPeriod | undefined> {
  const [row] = await queries.query<PeriodRow>(`${PERIODS} where code = $1`, [code]);
  return row && keptPeriod(row);
}

function keptPeriod({ number, code, structure_date: written, tree }: PeriodRow): KeptPeriod {
  const structureDate = parseDay(written);
  if (structureDate === undefined) throw new Error(`structure date ${written}: expected a day`);
  return { number, code, structureDate, tree };
}
