import { formatFraction, parseFraction, type Fraction } from '#kernel/fraction.ts';
import type { Shares } from './succession.ts';

/**
 * Shares as JSON holds them: exact fractions as texts, what was not told left out, and bases in the
 * order of their names, so that the same shares are the same text.
 */
export interface WrittenShares {
  readonly whole?: string | undefined;
  readonly byBasis?: Readonly<Record<string, string>> | undefined;
}

export function writeShares({ whole, byBasis }: Shares): WrittenShares {
  return {
    ...(whole !== undefined && { whole: formatFraction(whole) }),
    ...(byBasis.size > 0 && {
      byBasis: Object.fromEntries(
        [...byBasis]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([basis, share]) => [basis, formatFraction(share)]),
      ),
    }),
  };
}

/** The shares written; `noShare` is told of each text that is none, and answers what is to stand for it. */
export function readShares(
  { whole, byBasis = {} }: WrittenShares,
  noShare: (text: string) => Fraction,
): Shares {
  const shareOf = (text: string) => parseFraction(text) ?? noShare(text);
  return {
    whole: whole === undefined ? undefined : shareOf(whole),
    byBasis: new Map(Object.entries(byBasis).map(([basis, text]) => [basis, shareOf(text)])),
  };
}
