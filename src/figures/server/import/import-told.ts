import { reportingPeriods } from '#cycle/server/reporting-periods.ts';
import type { CycleFacts } from '#cycle/model/cycle-problems.ts';
import type { FigureFacts, FigureReport } from '#figures/model/figure-problems.ts';
import type { Report } from '#kernel/problem.ts';
import type { ImportCounts } from '#figures/model/import/period-import.ts';
import { toldByPeriod, type StoreNumbers } from '#figures/model/import/told-by-period.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { contains } from '#kernel/period.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import {
  importRecord,
  type AskedInPeriod,
  type ImportToRecord,
  type RecordNames,
} from './import-record.ts';
import {
  changesAnything,
  decidePeriod,
  writePeriods,
  type DecidedPeriod,
} from './import-period.ts';
import type { ImportSource } from './import-source.ts';
import { checkStructureDate } from './check-structure-date.ts';
import { keepAsked } from './keep-asked.ts';
import { keepIndicators } from './keep-indicators.ts';

/** What an import has changed; nothing where it told what was there already. */
export interface ImportSummary {
  readonly indicators: number;
  readonly asked: number;
  readonly periods: readonly string[];
  readonly figures: ImportCounts;
}

const NOTHING_IMPORTED: ImportSummary = {
  ...{ indicators: 0, asked: 0, periods: [] },
  figures: { told: 0, corrected: 0, accepted: 0, unchanged: 0 },
};

export interface ToldToImport {
  readonly told: ToldTables;
  readonly source: ImportSource;
  readonly report: Report<FigureFacts & CycleFacts>;
}

/**
 * Brings indicators, periods, who was asked and figures into the store, in the caller's
 * transaction, which holds the lock of the organisation. Where anything is reported the
 * transaction is to be undone.
 */
export async function importTold(
  tx: Transaction,
  kept: KeptOrganisation,
  { told, source, report }: ToldToImport,
): Promise<ImportSummary> {
  const indicators = await keepIndicators(tx, {
    told: told.indicators.values(),
    source,
    report: (problem) => report(problem),
  });
  let isUnitMissing = false;
  const numbers = await storeNumbers(tx, kept, (problem) => {
    isUnitMissing = true;
    report(problem);
  });
  const byPeriod = toldByPeriod(told, numbers);
  if (isUnitMissing) return NOTHING_IMPORTED;
  const codes = [...new Set([...byPeriod.keys(), ...told.structureDates.keys()])];
  const periods = await reportingPeriods(tx, kept, {
    codes,
    told: told.structureDates,
    actor: source.actor,
    report: (problem) => report(problem),
  });
  const inOrder = [...periods.values()].toSorted((one, other) => one.number - other.number);
  const decided: DecidedPeriod[] = [];
  const asked: AskedInPeriod[] = [];
  for (const period of inOrder) {
    const { number, code } = period;
    const its = byPeriod.get(code);
    if (its === undefined) continue;
    decided.push(await decidePeriod(tx, number, its.told));
    await checkStructureDate(tx, { period, told, report: (problem) => report(problem) });
    asked.push(await keepAsked(tx, { period: number, asked: its.asked }));
  }
  const changed = changedOnly(decided, asked);
  const names = {
    kept,
    periods: new Map(inOrder.map(({ number, code }) => [number, code])),
    indicators: new Map([...numbers.indicators].map(([code, number]) => [number, code])),
  };
  await record(tx, { names, source, ...changed });
  return {
    indicators: indicators.added.length + indicators.renamed.length,
    asked: changed.asked.reduce((sum, each) => sum + each.asked.length, 0),
    periods: changed.decided.map(({ period }) => names.periods.get(period) ?? ''),
    figures: sumOf(decided.map((period) => period.decided.counts)),
  };
}

/** Periods of which something changed: a figure, or who was asked. */
function changedOnly(
  decided: readonly DecidedPeriod[],
  asked: readonly AskedInPeriod[],
): ImportToRecord {
  const asking = new Set(asked.flatMap((each) => (each.asked.length > 0 ? [each.period] : [])));
  return {
    decided: decided.filter((each) => changesAnything(each.decided) || asking.has(each.period)),
    asked: asked.filter((each) => each.asked.length > 0),
  };
}

/** Reports units that the tables know and the organisation, reorganised meanwhile, no longer has on a day. */
async function storeNumbers(
  tx: Transaction,
  kept: KeptOrganisation,
  report: FigureReport,
): Promise<StoreNumbers> {
  const { byCode } = await loadIndicators(tx);
  const indicators = new Map([...byCode].map(([code, { number }]) => [code, number]));
  const bearers = new Map<Day, ReadonlyMap<string, number>>();
  const bearersOn = (day: Day) => {
    const known = bearers.get(day);
    if (known !== undefined) return known;
    const found = bearersOf(kept, day);
    bearers.set(day, found);
    return found;
  };
  const missing = new Set<string>();
  const unitBearing = (code: string, day: Day) => {
    const number = bearersOn(day).get(code);
    if (number !== undefined) return number;
    const facts = { code, day: formatDay(day) };
    const isKnown = missing.has(JSON.stringify(facts));
    if (!isKnown) report({ code: 'unit-not-alive', facts });
    missing.add(JSON.stringify(facts));
    return 0;
  };
  return { indicators, unitBearing };
}

/** The numbers of the units that live on a day, by the codes they bear. */
function bearersOf(
  { organisation: { units }, numberOf }: KeptOrganisation,
  day: Day,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, versions } of units) {
    const version = versions.find(({ period }) => contains(period, day));
    if (version !== undefined) found.set(version.code, numberOf.get(id) ?? 0);
  }
  return found;
}

interface ToRecord extends ImportToRecord {
  readonly names: RecordNames;
  readonly source: ImportSource;
}

async function record(tx: Transaction, { names, source, ...changed }: ToRecord): Promise<void> {
  if (changed.decided.length === 0) return;
  const content = await keepFile(tx, importRecord(names, changed));
  const counts = sumOf(changed.decided.map((period) => period.decided.counts));
  const event = await recordEvent(tx, {
    kind: 'figures-imported',
    actor: source.actor,
    data: { ...source.data, counts, isAccepted: true },
    content: content.hash,
  });
  await writePeriods(tx, changed.decided, event);
}

function sumOf(counts: readonly ImportCounts[]): ImportCounts {
  const sum = (name: keyof ImportCounts) => counts.reduce((total, each) => total + each[name], 0);
  return {
    told: sum('told'),
    corrected: sum('corrected'),
    accepted: sum('accepted'),
    unchanged: sum('unchanged'),
  };
}
