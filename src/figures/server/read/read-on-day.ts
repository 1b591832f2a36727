import { periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { restatedTotals, type TotalsAnswer } from '#figures/server/restate/restate-totals.ts';
import type { TotalsOnDay, TotalsPlace } from '#figures/server/restate/totals-place.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { readRestated, readRestatedSheet } from './read-restated.ts';
import { readSheet, type Sheet } from './read-sheet.ts';
import { readTotals } from './read-totals.ts';
import type { TotalsRead, TotalsStand } from './totals-read.ts';

/** Which totals of a period on the tree of a day; units and indicators by number. */
export interface TotalsOnDayWish extends TotalsOnDay {
  readonly units: readonly number[];
  readonly indicators: readonly number[];
}

/** Reads totals on the tree of a day: live ones, or restated by the model. */
export async function readTotalsOn(
  database: Database,
  known: KeptIndicators,
  wish: TotalsOnDayWish,
): Promise<TotalsAnswer<TotalsRead & TotalsStand>> {
  const { units, indicators, scope } = wish;
  if (wish.day === undefined) {
    return onOwnTree(database, wish.period, (period) =>
      readTotals(database, known, { period, units, indicators, scope }),
    );
  }
  return restatedTotals(database, wish, async (queries, place) => ({
    ...standOf(place),
    ...(place.kind === 'live'
      ? await readTotals(queries, known, { period: place.period.number, units, indicators, scope })
      : await readRestated(queries, { restatement: place.restatement, units, indicators })),
  }));
}

/** A unit and those directly below it in a period, on the tree of a day. */
export interface SheetOnDayWish extends TotalsOnDay {
  readonly unit: number;
  readonly indicators: readonly number[];
}

export async function readSheetOn(
  database: Database,
  known: KeptIndicators,
  wish: SheetOnDayWish,
): Promise<TotalsAnswer<Sheet & TotalsStand>> {
  const { unit, indicators, scope } = wish;
  if (wish.day === undefined) {
    return onOwnTree(database, wish.period, (period) =>
      readSheet(database, known, { period, unit, indicators, scope }),
    );
  }
  return restatedTotals(database, wish, async (queries, place) => ({
    ...standOf(place),
    ...(place.kind === 'live'
      ? await readSheet(queries, known, { period: place.period.number, unit, indicators, scope })
      : await readRestatedSheet(queries, { ...place, unit, indicators })),
  }));
}

interface StandingPlace {
  readonly kind: TotalsPlace['kind'];
  readonly period: ReportingPeriod;
}

/** Live totals are read by one statement, which needs no view of its own. */
async function onOwnTree<Result>(
  queries: Queries,
  code: string,
  read: (period: number) => Promise<Result>,
): Promise<TotalsAnswer<Result & TotalsStand>> {
  const period = await periodOf(queries, code);
  if (period !== undefined) {
    const stand = standOf({ kind: 'live', period });
    return { kind: 'done', result: { ...stand, ...(await read(period.number)) } };
  }
  return { kind: 'refused', problem: { code: 'unknown-period', facts: { period: code } } };
}

function standOf({ kind, period }: StandingPlace): TotalsStand {
  return { standing: kind, structureDate: period.structureDate };
}
