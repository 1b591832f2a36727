import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { TotalsPlace } from '#figures/model/totals-address.ts';

/** What the address of the page asks for; what it does not understand is left to the screen to say. */
export function useTotalsPlace(): TotalsPlace {
  const [query] = useSearchParams();
  return useMemo(() => {
    const told = (name: string) => query.get(name) ?? undefined;
    return {
      period: told('period'),
      unit: told('unit'),
      on: told('on'),
      scope: told('scope') === 'accepted' ? 'accepted' : undefined,
      compare: told('compare') === 'none' ? 'none' : undefined,
      trail: told('trail'),
      of: told('of'),
      way: query.getAll('way'),
    };
  }, [query]);
}

/** The same place with no trail open. */
export function withoutTrail(place: TotalsPlace): TotalsPlace {
  return { ...place, trail: undefined, of: undefined, way: undefined };
}
