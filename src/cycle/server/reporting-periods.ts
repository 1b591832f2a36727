import type { CycleReport } from '#cycle/model/cycle-problems.ts';
import { structureDateOf, type StructureDates } from '#cycle/model/structure-dates.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { dayOfSql, sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent, type Actor } from '#platform/server/event-log.ts';
import { dropTreesFrom, structureTreeOn, type StructureTree } from './structure-trees.ts';

/** A period that figures are told for, and the kept tree they are told on. */
export interface ReportingPeriod {
  readonly number: number;
  readonly code: string;
  /** As told; `undefined` where it is the last day by the civil calendar. */
  readonly toldStructureDate: Day | undefined;
  readonly structureDate: Day;
  readonly tree: number;
}

export interface PeriodsTold {
  readonly codes: Iterable<string>;
  readonly told: StructureDates;
  /** Who is recorded to have opened those that are not known yet. */
  readonly actor: Actor;
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

/** A period on which a changed structure date has moved it to another tree. */
export interface MovedPeriod {
  readonly before: ReportingPeriod;
  readonly after: ReportingPeriod;
}

/**
 * Gives known periods other structure dates; `undefined` means the last day by the civil calendar.
 * Answers with those that moved: their figures belong to whoever bears the codes on the new day.
 * The caller holds the organisation's lock and those of the periods.
 */
export async function changeStructureDates(
  tx: Transaction,
  kept: KeptOrganisation,
  told: ReadonlyMap<string, Day | undefined>,
): Promise<readonly MovedPeriod[]> {
  const known = await periodsByCode(tx, [...told.keys()]);
  const wanted = [...known.values()].map((before) => {
    const toldStructureDate = told.get(before.code);
    const structureDate = toldStructureDate ?? dayOfPeriod(before.code, new Map());
    return { before, after: { ...before, toldStructureDate, structureDate } };
  });
  const changed = wanted.filter(
    ({ before, after }) => before.toldStructureDate !== after.toldStructureDate,
  );
  if (changed.length === 0) return [];
  const days = changed.map(({ after }) => after.structureDate);
  const trees = await treesOf(tx, kept, days);
  const moved = changed.map(({ before, after }) => {
    return { before, after: { ...after, tree: trees.get(after.structureDate) ?? after.tree } };
  });
  await writePeriods(
    tx,
    moved.map(({ after }) => after),
  );
  return moved.filter(({ before, after }) => before.structureDate !== after.structureDate);
}

/**
 * Drops the kept trees that a change of the organisation from a day on has touched, and gives the
 * periods that stood on them the trees made anew. Answers with the periods whose structure date is
 * that day or later: only theirs may differ.
 */
export async function placePeriodsAgain(
  tx: Transaction,
  kept: KeptOrganisation,
  from: Day,
): Promise<readonly ReportingPeriod[]> {
  const touched = await selectPeriods(
    tx,
    `where tree in (select number from structure_tree where valid_until >= $1)`,
    [sqlDay(from)],
  );
  await dropTreesFrom(tx, from);
  const days = touched.map(({ structureDate }) => structureDate);
  const trees = await treesOf(tx, kept, days);
  const placed = touched.map((period) => {
    return { ...period, tree: trees.get(period.structureDate) ?? period.tree };
  });
  await writePeriods(tx, placed);
  return placed.filter(({ structureDate }) => structureDate >= from);
}

/** All periods that are known, in the order in which they were made. */
export async function allPeriods(queries: Queries): Promise<readonly ReportingPeriod[]> {
  return selectPeriods(queries, '', []);
}

/** The period of a code; `undefined` where nothing was told for it yet. */
export async function periodOf(
  queries: Queries,
  code: string,
): Promise<ReportingPeriod | undefined> {
  const [period] = await selectPeriods(queries, 'where code = $1', [code]);
  return period;
}

/** The structure dates that were told, of all periods known; as their table holds them. */
export async function toldStructureDates(queries: Queries): Promise<StructureDates> {
  const periods = await selectPeriods(queries, 'where told_structure_date is not null', []);
  return new Map(periods.map(({ code, structureDate }) => [code, structureDate]));
}

async function periodsByCode(
  queries: Queries,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReportingPeriod>> {
  const periods = await selectPeriods(queries, 'where code = any($1)', [codes]);
  return new Map(periods.map((period) => [period.code, period]));
}

interface PeriodRow {
  readonly number: number;
  readonly code: string;
  readonly told_structure_date: string | null;
  readonly structure_date: string;
  readonly tree: number;
}

async function selectPeriods(
  queries: Queries,
  where: string,
  values: readonly (string | readonly string[])[],
): Promise<readonly ReportingPeriod[]> {
  const rows = await queries.query<PeriodRow>(
    `select number, code, told_structure_date, structure_date, tree
    from reporting_period ${where} order by number`,
    values,
  );
  return rows.map(({ number, code, told_structure_date: told, structure_date: date, tree }) => {
    const toldStructureDate = told === null ? undefined : dayOfSql(told);
    return { number, code, toldStructureDate, structureDate: dayOfSql(date), tree };
  });
}

async function writePeriods(tx: Transaction, periods: readonly ReportingPeriod[]): Promise<void> {
  await tx.query(
    `update reporting_period as period
    set told_structure_date = given.told, structure_date = given.day, tree = given.tree
    from unnest($1::int[], $2::date[], $3::date[], $4::int[]) as given (number, told, day, tree)
    where period.number = given.number`,
    [
      periods.map(({ number }) => number),
      periods.map(({ toldStructureDate }) => nullableDay(toldStructureDate)),
      periods.map(({ structureDate }) => sqlDay(structureDate)),
      periods.map(({ tree }) => tree),
    ],
  );
}

/** The number of the tree of each day; days of one stretch ask once. */
async function treesOf(
  tx: Transaction,
  kept: KeptOrganisation,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, number>> {
  const trees: StructureTree[] = [];
  const numbers = new Map<Day, number>();
  for (const day of [...new Set(days)].toSorted((one, other) => one - other)) {
    const found = trees.find(({ validFrom, validUntil }) => validFrom <= day && day < validUntil);
    const tree = found ?? (await structureTreeOn(tx, kept, day));
    if (found === undefined) trees.push(tree);
    numbers.set(day, tree.number);
  }
  return numbers;
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

function nullableDay(day: Day | undefined): string | null {
  return day === undefined ? null : sqlDay(day);
}
