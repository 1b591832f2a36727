import type { Aggregation } from '#figures/model/indicator.ts';

/** What becomes of the figures that a unit told before a reorganisation, under one basis. */
export interface PassedSeries {
  readonly unit: string;
  readonly basis: string | null;
  readonly outcome: 'goes-on' | 'joins' | 'divided' | 'held';
  readonly rests: readonly {
    readonly unit: string;
    readonly share: string;
    readonly isHeld: boolean;
  }[];
  readonly notContinuable: readonly string[];
}

/** As much of an indicator as decides how its series fares. */
export interface SeriesIndicator {
  readonly code: string;
  readonly aggregation: Aggregation;
  readonly shareBasis?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
}

/**
 * `goes-on`: every figure told before has its place after; `recomputed`: it is made anew out of what
 * went on; `held`: a superior keeps what nobody takes; `not-continuable`: some unit shows no value
 * for the time before.
 */
export type ContinuityResult = 'goes-on' | 'recomputed' | 'held' | 'not-continuable';

export type ContinuityReason =
  | { readonly kind: 'as-before' | 'added-up' | 'lowest-kept' | 'highest-kept' | 'not-addable' }
  | { readonly kind: 'divided'; readonly unit: string; readonly parts: PassedSeries['rests'] }
  | {
      readonly kind: 'share-unknown' | 'no-heir' | 'not-divisible';
      readonly unit: string;
      readonly holders: readonly string[];
      readonly takers: readonly string[];
    }
  | {
      readonly kind: 'made-again' | 'part-broken';
      readonly numerator: string;
      readonly denominator: string;
    };

export interface Continuity {
  readonly indicator: string;
  /** What its figures are divided by; `null`: the share of the whole. */
  readonly basis: string | null;
  readonly result: ContinuityResult;
  readonly reasons: readonly ContinuityReason[];
}

/** What units have told before: their ids, and the codes of indicators. */
export type ToldSeries = ReadonlyMap<string, ReadonlySet<string>>;

/** What becomes of units, and which of them have a series. */
export interface SeriesPassage {
  readonly series: readonly PassedSeries[];
  readonly told: ToldSeries;
}

/**
 * What a reorganisation does to the series of each indicator, in their order (rules 2, 3 and 6). A
 * unit that has told nothing of an indicator has no series of it that could end.
 */
export function continuities(
  indicators: readonly SeriesIndicator[],
  { series, told: toldBy }: SeriesPassage,
): readonly Continuity[] {
  const byBasis = Map.groupBy(series, ({ basis }) => basis);
  const under = (basis: string | null) => byBasis.get(basis) ?? byBasis.get(null) ?? [];
  const toldUnder = (code: string, basis: string | null) =>
    under(basis).filter(({ unit }) => toldBy.get(unit)?.has(code));
  const told = new Map(
    indicators.flatMap((indicator) => {
      if (indicator.aggregation === 'ratio') return [];
      const basis = indicator.aggregation === 'sum' ? (indicator.shareBasis ?? null) : null;
      return [
        [
          indicator.code,
          toldContinuity(indicator, basis, toldUnder(indicator.code, basis)),
        ] as const,
      ];
    }),
  );
  return indicators.map((indicator) => told.get(indicator.code) ?? ratioOf(indicator, told));
}

function toldContinuity(
  { code, aggregation }: SeriesIndicator,
  basis: string | null,
  passed: readonly PassedSeries[],
): Continuity {
  const touched = passed.filter(({ outcome }) => outcome !== 'goes-on');
  const continuity = (result: ContinuityResult, reasons: readonly ContinuityReason[]) => {
    return { indicator: code, basis, result, reasons };
  };
  if (touched.length === 0) return continuity('goes-on', [{ kind: 'as-before' }]);
  if (aggregation === 'none') return continuity('not-continuable', [{ kind: 'not-addable' }]);
  if (aggregation === 'sum') {
    const reasons = summedReasons(touched);
    return continuity(worstOf(reasons), reasons);
  }
  const split = touched.filter(({ outcome }) => outcome !== 'joins');
  if (split.length > 0) {
    const reasons = split.map((each) => ({ ...heldReason(each), kind: undividedKind(each) }));
    return continuity(worstOf(reasons), reasons);
  }
  const kind = aggregation === 'min' ? 'lowest-kept' : 'highest-kept';
  return continuity('recomputed', [{ kind }]);
}

/** A figure that nobody takes is held whole; one that several take cannot be divided. */
function undividedKind({ outcome, notContinuable }: PassedSeries): 'no-heir' | 'not-divisible' {
  return outcome === 'held' && notContinuable.length === 0 ? 'no-heir' : 'not-divisible';
}

function summedReasons(touched: readonly PassedSeries[]): readonly ContinuityReason[] {
  const reasons = touched.flatMap((each): ContinuityReason[] => {
    const { outcome, unit, rests, notContinuable } = each;
    if (outcome === 'divided') return [{ kind: 'divided', unit, parts: rests }];
    if (outcome !== 'held') return [];
    const kind = notContinuable.length > 0 ? 'share-unknown' : 'no-heir';
    return [{ ...heldReason(each), kind }];
  });
  const isJoined = touched.some(({ outcome }) => outcome === 'joins');
  return isJoined ? [...reasons, { kind: 'added-up' }] : reasons;
}

function heldReason({ unit, rests, notContinuable }: PassedSeries) {
  const holders = rests.filter(({ isHeld }) => isHeld).map((rest) => rest.unit);
  const takers = notContinuable.length > 0 ? notContinuable : rests.map((rest) => rest.unit);
  return { unit, holders, takers };
}

function worstOf(reasons: readonly ContinuityReason[]): ContinuityResult {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has('share-unknown') || kinds.has('not-divisible')) return 'not-continuable';
  return kinds.has('no-heir') ? 'held' : 'goes-on';
}

/** Rule 6: a ratio is never carried along, but made again from its two summed parts. */
function ratioOf(
  { code, numerator = '', denominator = '' }: SeriesIndicator,
  told: ReadonlyMap<string, Continuity>,
): Continuity {
  const results = [numerator, denominator].map((part) => told.get(part)?.result ?? 'goes-on');
  const isBroken = results.includes('not-continuable');
  const isUntouched = [numerator, denominator].every((part) =>
    told.get(part)?.reasons.every(({ kind }) => kind === 'as-before'),
  );
  if (isUntouched) {
    return { indicator: code, basis: null, result: 'goes-on', reasons: [{ kind: 'as-before' }] };
  }
  const kind = isBroken ? 'part-broken' : 'made-again';
  const result = isBroken ? 'not-continuable' : 'recomputed';
  return { indicator: code, basis: null, result, reasons: [{ kind, numerator, denominator }] };
}
