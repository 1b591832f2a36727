import type { ConferenceState } from './conference-life-cycle.ts';

interface Held {
  readonly id: string;
  readonly unit: string;
  /** `2026-07-10`. */
  readonly day: string;
  readonly state: ConferenceState;
}

interface Sought {
  readonly unit: string;
  /** The one that is told of already; null: none yet. */
  readonly named: string | null;
}

/**
 * Of conferences about a period the one that is told of: the one that is named, whatever others come after it; else
 * the last of the unit itself, else of those that lie in it. One that was cancelled is told of by nobody.
 */
export function toldConference<One extends Held>(
  conferences: readonly One[],
  { unit, named }: Sought,
): One | undefined {
  const held = conferences.filter(({ state }) => state !== 'cancelled').toSorted(laterFirst);
  if (named !== null) return held.find(({ id }) => id === named);
  return held.find((each) => each.unit === unit) ?? held[0];
}

function laterFirst(one: Held, other: Held): number {
  const [before, after] = [`${one.day} ${one.id}`, `${other.day} ${other.id}`];
  return before < after ? 1 : Number(before > after) * -1;
}
