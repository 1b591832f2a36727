import { periodYearBefore } from '#cycle/model/period-parts.ts';
import { yearChange } from '#figures/model/progress/year-change.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { referenceName, type LiveReference } from '#reports/model/live-text/live-reference.ts';
import {
  blankValue,
  knownValue,
  missingValue,
  type LiveValue,
} from '#reports/model/live-text/live-value.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';
import { indicatorTotals, type IndicatorTotals } from './indicator-totals.ts';
import type { LivePlace } from './live-place.ts';

type OfIndicator = Extract<LiveReference, { kind: 'indicator' }>;

/**
 * Totals of indicators and their change in a year, and which of the references name no indicator at all.
 * What is told of plans is found elsewhere.
 */
export async function indicatorValues(
  view: Queries,
  place: LivePlace,
  references: readonly OfIndicator[],
): Promise<ReadonlyMap<string, LiveValue>> {
  const codes = [...new Set(references.map(({ code }) => code))];
  const known = await loadIndicators(view);
  const totals = await indicatorTotals(view, known, { ...place, codes });
  return new Map(
    references.flatMap((reference) => {
      const value = valueOf(reference, totals.get(reference.code), place);
      return value === undefined ? [] : [[referenceName(reference), value]];
    }),
  );
}

function valueOf(
  reference: OfIndicator,
  totals: IndicatorTotals | undefined,
  { unit, period, language }: LivePlace,
): LiveValue | undefined {
  if (totals === undefined) return missingValue(reference, language);
  const { code, part } = reference;
  const of = part === 'before' ? (periodYearBefore(period) ?? period) : period;
  const address = totalsAddress({ period: of, unit, scope: 'accepted', trail: code });
  const told = (raw: string | null, submitted: string | null) => {
    const beyond = submitted === null || submitted === raw ? null : writtenRaw(submitted, language);
    if (raw === null) return blankValue(address, language, beyond);
    return knownValue({ raw, written: writtenRaw(raw, language), address, submitted: beyond });
  };
  switch (part) {
    case 'value':
      return told(totals.accepted, totals.submitted);
    case 'before':
      return told(totals.before, null);
    case 'change':
      return told(changeOf(totals, totals.accepted), changeOf(totals, totals.submitted));
    case 'plan':
    case 'progress':
      return undefined;
    default:
      return part satisfies never;
  }
}

function changeOf({ indicator, before }: IndicatorTotals, value: string | null): string | null {
  const { aggregation, decimals } = indicator;
  const change = yearChange({ aggregation, decimals, value, before });
  if (change === undefined) return null;
  return change.kind === 'percent' ? `${change.written}%` : change.written;
}
