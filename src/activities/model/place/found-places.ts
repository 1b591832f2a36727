import { foldText } from '#kernel/text-folding.ts';

/**
 * The places whose names, with those around them, have every word that was typed: without case and marks, and
 * parts of words too. Those that begin with the whole of it come first, then those that have it in one piece.
 * @param named how every place is called with those around it, by its identity: `Xã Mẫu An, Tỉnh Mẫu Đông`
 * @returns identities
 */
export function foundPlaces(
  named: ReadonlyMap<string, string>,
  typed: string,
  compare: (one: string, other: string) => number,
): readonly string[] {
  const sought = foldText(typed);
  const words = sought.split(/[\s,]+/u);
  return [...named]
    .map(([id, name]) => ({ id, name, folded: foldText(name) }))
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .toSorted(
      (one, other) =>
        rankOf(one.folded, sought) - rankOf(other.folded, sought) || compare(one.name, other.name),
    )
    .map(({ id }) => id);
}

function rankOf(folded: string, sought: string): number {
  const [own = ''] = folded.split(',');
  if (own.startsWith(sought)) return 0;
  if (own.includes(sought)) return 1;
  return folded.includes(sought) ? 2 : 3;
}
