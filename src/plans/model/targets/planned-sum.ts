/** A unit below to which a target was given; what is below it in turn is in that. */
export interface GivenBelow {
  readonly given: bigint;
  /** What was told as target for it and all below; `undefined`: nothing. */
  readonly told: bigint | undefined;
}

/**
 * What the parts of a unit come to, scaled: what was told for it and all below, where of each unit
 * with a given target that one counts in place of what was told there. `undefined` where nothing was given
 * or told, which is not zero.
 */
export function plannedSum(
  told: bigint | undefined,
  givenBelow: readonly GivenBelow[],
): bigint | undefined {
  if (told === undefined && givenBelow.length === 0) return undefined;
  return givenBelow.reduce((sum, each) => sum + each.given - (each.told ?? 0n), told ?? 0n);
}

/** From where it is known what a unit is to reach: given, what its parts come to, or told by itself. */
export type TargetOf = 'given' | 'parts' | 'told' | null;

export interface PlannedUnit {
  readonly target: bigint | undefined;
  readonly targetOf: TargetOf;
  /** `undefined` where it has no parts, or nothing is known of them. */
  readonly partsSum: bigint | undefined;
}

/** What a unit is to reach. */
export function plannedUnit(its: {
  readonly given: bigint | undefined;
  readonly told: bigint | undefined;
  readonly givenBelow: readonly GivenBelow[];
  readonly hasParts: boolean;
}): PlannedUnit {
  const sum = plannedSum(its.told, its.givenBelow);
  const partsSum = its.hasParts ? sum : undefined;
  if (its.given !== undefined) return { target: its.given, targetOf: 'given', partsSum };
  if (sum === undefined) return { target: undefined, targetOf: null, partsSum };
  return { target: sum, targetOf: its.hasParts ? 'parts' : 'told', partsSum };
}
