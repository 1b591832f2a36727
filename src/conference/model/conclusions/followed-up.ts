/** A conference as far as its place in a row of them goes. */
export interface HeldOnce {
  readonly unit: string;
  /** `2026-07-10`. */
  readonly day: string;
}

/**
 * Of the last conferences of a unit and of those that lie in it, each unit's one, those whose conclusions the next
 * conference follows up: all but what another of them has followed up, because the unit lay in that other's unit
 * by then.
 * @param lyingIn the units whose things lie in a unit on a day, itself among them
 */
export function followedUp<Held extends HeldOnce>(
  last: readonly Held[],
  lyingIn: (unit: string, day: string) => readonly string[],
): readonly Held[] {
  return last.filter(
    ({ unit }) =>
      !last.some((other) => other.unit !== unit && lyingIn(other.unit, other.day).includes(unit)),
  );
}
