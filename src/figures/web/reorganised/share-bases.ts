import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '#figures/web/figure-queries.ts';
import { compareCodePoints } from '#kernel/code-points.ts';
import { useBasisName } from './basis-name.ts';

/** A basis by which figures are divided, by the name that a reader knows it by. */
export interface NamedBasis {
  readonly code: string;
  readonly name: string;
}

/** The bases of all indicators, in the order of their codes. */
export function useShareBases(): readonly NamedBasis[] {
  const { data = [] } = useQuery(indicatorsQuery);
  const nameOf = useBasisName(data);
  const codes = new Set(data.flatMap(({ shareBasis }) => shareBasis ?? []));
  return [...codes].toSorted(compareCodePoints).map((code) => ({ code, name: nameOf(code) }));
}
