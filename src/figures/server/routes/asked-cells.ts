import type { FigureFacts } from '#figures/model/figure-problems.ts';
import {
  loadIndicators,
  type KeptIndicator,
  type KeptIndicators,
} from '#figures/server/kept/kept-indicators.ts';
import { compareCodePoints } from '#kernel/code-points.ts';
import type { Problem } from '#kernel/problem.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** The most indicators that can be named at once. */
export const MOST_INDICATORS = 100;

/** Units by identity and indicators by code, as they are asked for; all indicators where none is named. */
export interface CellsAsked {
  readonly units: readonly string[];
  readonly indicators: readonly string[] | undefined;
  /** How many indicators may be meant without being named; left out: as many as can be named. */
  readonly mostUnnamed?: number;
}

/** The same as they are found. */
export interface FoundCells {
  readonly kind: 'found';
  readonly known: KeptIndicators;
  /** Numbers, in the order asked. */
  readonly units: readonly number[];
  readonly indicators: readonly number[];
  readonly idOf: ReadonlyMap<number, string>;
}

export type CellsAnswer =
  | FoundCells
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts & HttpFacts> };

export async function findCells(queries: Queries, asked: CellsAsked): Promise<CellsAnswer> {
  const known = await loadIndicators(queries);
  const chosen = chooseIndicators(known, asked);
  if ('code' in chosen) return { kind: 'refused', problem: chosen };
  const ids = [...new Set(asked.units)];
  const numberOf = await unitNumbers(queries, ids);
  const unknown = ids.find((id) => !numberOf.has(id));
  if (unknown !== undefined) {
    return { kind: 'refused', problem: { code: 'unknown-unit', facts: { code: unknown } } };
  }
  return {
    kind: 'found',
    known,
    units: ids.flatMap((id) => numberOf.get(id) ?? []),
    indicators: chosen.indicators,
    idOf: new Map(Array.from(numberOf, ([id, number]) => [number, id])),
  };
}

function chooseIndicators(
  { byCode }: KeptIndicators,
  { indicators: codes, mostUnnamed = MOST_INDICATORS }: CellsAsked,
): { readonly indicators: readonly number[] } | Problem<FigureFacts & HttpFacts> {
  if (codes === undefined && byCode.size > mostUnnamed) {
    return { code: 'field-missing', facts: { part: 'query', field: 'indicator' } };
  }
  const wanted = [...new Set(codes ?? [...byCode.keys()].toSorted(compareCodePoints))];
  const unknown = wanted.find((code) => !byCode.has(code));
  if (unknown !== undefined) return { code: 'unknown-indicator', facts: { code: unknown } };
  return { indicators: wanted.flatMap((code) => byCode.get(code)?.number ?? []) };
}

/** An indicator that was found by its number. */
export function indicatorOf(
  { byNumber }: KeptIndicators,
  number: number,
): KeptIndicator['indicator'] {
  const kept = byNumber.get(number);
  if (kept === undefined) throw new Error(`indicator ${number}: expected one that is known`);
  return kept.indicator;
}
