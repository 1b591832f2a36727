import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { compareCodePoints } from '#kernel/code-points.ts';
import { indicatorsQuery } from '#figures/web/figure-queries.ts';

/** A basis by which figures are divided; where an indicator bears its code, by that one's name. */
export interface NamedBasis {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const NONE: readonly NamedBasis[] = [];

/** The bases of all indicators, in the order of their codes. */
export function useShareBases(): readonly NamedBasis[] {
  const { data } = useQuery(indicatorsQuery);
  return useMemo(() => {
    if (data === undefined) return NONE;
    const byCode = new Map(data.map((indicator) => [indicator.code, indicator]));
    const codes = new Set(data.flatMap(({ shareBasis }) => shareBasis ?? []));
    return [...codes].toSorted(compareCodePoints).map((code) => {
      const { name, nameEn } = byCode.get(code) ?? { name: code, nameEn: '' };
      return { code, name, nameEn };
    });
  }, [data]);
}
