import type { CycleReport } from '#cycle/model/cycle-problems.ts';
import { structureDateOf, type StructureDates } from '#cycle/model/structure-dates.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { nullableDay, periodsByCode, type ReportingPeriod } from './kept-periods.ts';
import { treesOf } from './period-trees.ts';

export interface PeriodsTold {
  readonly codes: Iterable<string>;
  readonly told: StructureDates;
  /** Who is recorded to have opened those that are not known yet. */
  readonly actor: EventActor;
  /** Hears of a period that is known with another structure date; that one stays. */
  readonly report: CycleReport;
}

/**
 * The periods of these codes, which are codes of periods; what is not known yet is opened, and an
 * event says so. The caller holds the organisation's lock, at least shared; several may ask at once.
 */
export async function reportingPeriods(
  tx: Transaction,
  kept: KeptOrganisation,
  { codes, told, actor, report }: PeriodsTold,
): Promise<ReadonlyMap<string, ReportingPeriod>> {
  const asked = [...new Set(codes)].sort();
  const known = await periodsByCode(tx, asked);
  const unknown = asked.filter((code) => !known.has(code));
  const opened = await openPeriods(
    tx,
    kept,
    new Map(unknown.map((code) => [code, told.get(code)])),
  );
  if (opened.length > 0) {
    await recordEvent(tx, { kind: 'periods-opened', actor, data: { after: opened } });
  }
  const periods = unknown.length === 0 ? known : await periodsByCode(tx, asked);
  for (const period of periods.values()) reportMoved(period, told, report);
  return periods;
}

/** A period as the event tells that opened it. */
export interface OpenedPeriod {
  readonly code: string;
  /** As told; none: the last day by the civil calendar. */
  readonly structureDate: string | null;
}

/**
 * Opens periods, each with the structure date told or none; of two who open the same at once one
 * waits and opens nothing. Answers with those that it opened; the event is the caller's.
 */
export async function openPeriods(
  tx: Transaction,
  kept: KeptOrganisation,
  told: ReadonlyMap<string, Day | undefined>,
): Promise<readonly OpenedPeriod[]> {
  if (told.size === 0) return [];
  const periods = Array.from(told, ([code, toldDay]) => {
    return { code, toldDay, day: toldDay ?? dayOfPeriod(code, new Map()) };
  });
  const trees = await treesOf(
    tx,
    kept,
    periods.map(({ day }) => day),
  );
  const rows = await tx.query<{ code: string }>(
    `insert into reporting_period (code, told_structure_date, structure_date, tree)
    select * from unnest($1::text[], $2::date[], $3::date[], $4::int[])
    on conflict (code) do nothing returning code`,
    [
      periods.map(({ code }) => code),
      periods.map(({ toldDay }) => nullableDay(toldDay)),
      periods.map(({ day }) => sqlDay(day)),
      periods.map(({ day }) => trees.get(day) ?? null),
    ],
  );
  return rows.map(({ code }) => {
    const day = told.get(code);
    return { code, structureDate: day === undefined ? null : formatDay(day) };
  });
}

function dayOfPeriod(code: string, told: StructureDates): Day {
  const day = structureDateOf(code, told);
  if (day === undefined) throw new Error(`${code}: expected the code of a period`);
  return day;
}

function reportMoved(
  { code, structureDate }: ReportingPeriod,
  told: StructureDates,
  report: CycleReport,
): void {
  const date = told.get(code);
  if (date === undefined || date === structureDate) return;
  const facts = { period: code, told: formatDay(date), held: formatDay(structureDate) };
  report({ code: 'another-structure-date', facts });
}
