import {
  decideImport,
  type Acceptance,
  type ToldColumns,
  type VersionColumns,
} from '#figures/model/import/period-import.ts';
import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
import { readImportRecord, type RecordHead } from '#figures/server/import/import-record.ts';
import { writePeriods, type DecidedPeriod } from '#figures/server/import/import-period.ts';
import { keepAsked } from '#figures/server/import/keep-asked.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { contentOf, mustFollow, type RecordedChange } from './recorded-change.ts';
import { numbersHere, type NumbersHere } from './record-numbers.ts';

/** Imports the figures of a record once more, each told to what then stands. */
export async function importFiguresAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { head, versions } = readImportRecord(await contentOf(tx, change));
  const here = await numbersHere(tx, head);
  for (const { period, asked } of head.asked) {
    const pairs = asked.map(([unit, indicator]) => {
      return [here.unit(unit), here.indicator(indicator)] as const;
    });
    const kept = await keepAsked(tx, { period: here.period(period), asked: pairs });
    mustFollow(change, { told: pairs.length, found: kept.asked.length });
  }
  const decided: DecidedPeriod[] = [];
  for (const [index, its] of head.decided.entries()) {
    const told = versions[index];
    if (told === undefined) throw new Error(`event ${change.number}: expected versions`);
    decided.push(await decideAgain(tx, { change, here, its, told: renumbered(told, here) }));
  }
  await writePeriods(tx, decided, change.number);
}

interface PeriodToDecide {
  readonly change: RecordedChange;
  readonly here: NumbersHere;
  readonly its: RecordHead['decided'][number];
  readonly told: VersionColumns;
}

async function decideAgain(
  tx: Transaction,
  { change, here, its, told }: PeriodToDecide,
): Promise<DecidedPeriod> {
  const period = here.period(its.period);
  const existing = await readPeriodFigures(tx, period);
  const acceptances = its.acceptances.map(({ unit, indicator, version }) => {
    return { unit: here.unit(unit), indicator: here.indicator(indicator), version };
  });
  const decided = decideImport(existing, withAccepted(told, acceptances, existing));
  mustFollow(change, {
    told: { versions: told, acceptances },
    found: { versions: decided.versions, acceptances: decided.acceptances },
  });
  return { period, decided };
}

function renumbered(told: VersionColumns, here: NumbersHere): VersionColumns {
  return { ...told, unit: told.unit.map(here.unit), indicator: told.indicator.map(here.indicator) };
}

/** What the file told: the new versions, and once more what stood and was accepted by that. */
function withAccepted(
  { unit, indicator, value, row }: VersionColumns,
  acceptances: readonly Acceptance[],
  existing: PeriodFigures,
): ToldColumns {
  const standing = new Map<string, number>();
  for (let place = 0; place < existing.length; place++) {
    const key = `${existing.unit[place]} ${existing.indicator[place]}`;
    standing.set(key, existing.value[place] ?? Number.NaN);
  }
  const values = acceptances.map((each) => standing.get(`${each.unit} ${each.indicator}`) ?? 0);
  return {
    unit: Int32Array.from([...unit, ...acceptances.map((each) => each.unit)]),
    indicator: Int32Array.from([...indicator, ...acceptances.map((each) => each.indicator)]),
    value: Float64Array.from([...value, ...values]),
    row: Uint32Array.from([...row, ...values.map(() => 0)]),
  };
}
