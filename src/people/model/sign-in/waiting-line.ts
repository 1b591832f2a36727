/**
 * Who is looked at first where all cannot be at once: browsers in which the account came in before;
 * who has no failures; all others.
 */
export const TRY_RANKS = ['known', 'clean', 'suspicious'] as const;
export type TryRank = (typeof TRY_RANKS)[number];

/** Whoever waits, best rank first and then as they came. */
export type WaitingLine<Waiting extends { readonly rank: TryRank }> = readonly Waiting[];

/** A line after somebody came to it, and who was sent away for that: a former one, or who came. */
export interface Joined<Waiting extends { readonly rank: TryRank }> {
  readonly line: WaitingLine<Waiting>;
  readonly sentAway: Waiting | undefined;
}

/**
 * Puts somebody in line, before all of lower rank. Where it is full the last one goes: whoever is of
 * the lowest rank and came latest.
 */
export function joinLine<Waiting extends { readonly rank: TryRank }>(
  line: WaitingLine<Waiting>,
  comer: Waiting,
  places: number,
): Joined<Waiting> {
  const after = line.filter(({ rank }) => orderOf(rank) > orderOf(comer.rank));
  const before = line.slice(0, line.length - after.length);
  const all = [...before, comer, ...after];
  return all.length > places
    ? { line: all.slice(0, -1), sentAway: all.at(-1) }
    : { line: all, sentAway: undefined };
}

function orderOf(rank: TryRank): number {
  return TRY_RANKS.indexOf(rank);
}
