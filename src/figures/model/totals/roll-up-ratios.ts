import type { RatioIndicator } from '#figures/model/indicator.ts';
import { ratioTotals, type PlacementByUnit, type RatioPart } from './ratio-totals.ts';
import type { Adding } from './roll-up-series.ts';
import { totalsColumns, type SeriesTotals } from './series-totals.ts';
import type { SeriesToAdd, ToldOrganisation } from '#figures/model/tables/told-organisation.ts';

/** What is there once the series of told indicators are added up. */
export interface AddedUp extends Adding {
  readonly totals: ReadonlyMap<number, SeriesTotals>;
}

/** Makes each ratio of each period in which both its parts were told or asked for. */
export function rollUpRatios(told: ToldOrganisation, added: AddedUp): SeriesTotals[] {
  const ratios = [...told.indicators.values()].filter((each) => each.aggregation === 'ratio');
  const periods = [...Map.groupBy(added.toAdd, ({ series }) => series.period).values()];
  return periods.flatMap((ofPeriod) =>
    ratios.flatMap((ratio) => rollUpRatio(told, added, { ofPeriod, ratio })),
  );
}

interface RatioOfPeriod {
  readonly ofPeriod: readonly SeriesToAdd[];
  readonly ratio: RatioIndicator;
}

function rollUpRatio(
  told: ToldOrganisation,
  added: AddedUp,
  { ofPeriod, ratio }: RatioOfPeriod,
): SeriesTotals[] {
  const part = (code: string) => {
    const found = ofPeriod.find(({ indicator }) => indicator.code === code);
    return found && ratioPart(told, added, found);
  };
  const [numerator, denominator] = [part(ratio.numerator), part(ratio.denominator)];
  if (numerator === undefined || denominator === undefined) return [];
  const { period, structureDate } = numerator.totals.series;
  const made = ratioTotals(added, ratio, { numerator, denominator });
  const totals = totalsColumns(made.length);
  for (const total of made) totals.add(total);
  return [totals.seal({ period, structureDate, indicator: ratio })];
}

function ratioPart(
  { figures, asked }: ToldOrganisation,
  { placementsOf, totals }: AddedUp,
  found: SeriesToAdd,
): RatioPart | undefined {
  const { number, series, indicator } = found;
  const itsTotals = totals.get(number);
  if (itsTotals === undefined) return undefined;
  const place = placementsOf({ indicator, structureDate: series.structureDate });
  const placed = (units: Iterable<number>): PlacementByUnit =>
    new Map(Array.from(units, (unit) => [unit, place(unit)]));
  return {
    indicator,
    totals: itsTotals,
    told: placed(figures.of(number).unit),
    asked: placed(asked?.of(number) ?? []),
  };
}
