import { gatherToldAgain, type KeptFigures } from '#figures/model/restate/gather-told-again.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Queries, Snapshot } from '#platform/server/database/database.ts';
import type { KeptIndicators } from './kept-indicators.ts';
import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { readAsked } from './read-asked.ts';
import { readPeriodFigures } from './read-period-figures.ts';

/** What of the store is to be told again. */
export interface ToldAgainWish {
  readonly kept: KeptOrganisation;
  readonly known: KeptIndicators;
  readonly periods: readonly ReportingPeriod[];
  readonly scope: Scope;
  /** Numbers of the only indicators to be told; all, unless given. */
  readonly only?: readonly number[];
}

/** Reads from the store what the model makes totals of, as if it were told again. */
export async function tellAgain(
  view: Snapshot,
  { kept, known, periods, scope, only }: ToldAgainWish,
): Promise<ToldOrganisation> {
  const isAskedKnown = await readIsAskedKnown(view);
  const read: KeptFigures[] = [];
  // One after the other: a view is one connection.
  for (const period of periods) read.push(await readPeriod(view, period, only));
  const numbers = {
    unitAt: placesByNumber(kept),
    indicators: new Map(
      Array.from(known.byNumber, ([number, { indicator }]) => [number, indicator]),
    ),
    scope,
  };
  const { series, figures, asked } = gatherToldAgain(read, numbers);
  return {
    organisation: kept.organisation,
    book: openSuccessionBook(kept.organisation),
    indicators: new Map(Array.from(known.byCode, ([code, { indicator }]) => [code, indicator])),
    series,
    figures,
    asked: isAskedKnown ? asked : undefined,
  };
}

/** Whether it is known who was asked: whether anyone was, in any period. */
async function readIsAskedKnown(queries: Queries): Promise<boolean> {
  const [row] = await queries.query<{ is_known: boolean }>(
    'select exists (select from asked) as is_known',
  );
  return row?.is_known === true;
}

async function readPeriod(
  view: Snapshot,
  { number, code, structureDate }: ReportingPeriod,
  only: readonly number[] | undefined,
): Promise<KeptFigures> {
  const figures = await readPeriodFigures(view, number, only);
  const asked = await readAsked(view, number);
  if (only !== undefined) {
    for (const indicator of asked.keys()) if (!only.includes(indicator)) asked.delete(indicator);
  }
  return { period: code, structureDate, figures, asked };
}

/** The place of each unit in the organisation, by its number; -1 where a number names none. */
function placesByNumber({ organisation, numberOf }: KeptOrganisation): Int32Array {
  const numbers = organisation.units.map(({ id }) => numberOf.get(id) ?? 0);
  const places = new Int32Array(
    numbers.reduce((most, number) => Math.max(most, number), 0) + 1,
  ).fill(-1);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  return places;
}
