/** What a version of a figure did: told it first (or again after a withdrawal), corrected or withdrew it. */
export type FigureChange = 'told' | 'corrected' | 'withdrawn';

/** A figure as it stands. Values are scaled by the indicator's decimals; blank is not zero. */
export interface FigureStanding {
  /** The last version; 0 where nothing was ever told. */
  readonly version: number;
  /** `undefined`: never told, or withdrawn. */
  readonly value: bigint | undefined;
  /** The last value that was accepted; `undefined` where none was, or its withdrawal was. */
  readonly accepted: bigint | undefined;
  /** Whether the last version is accepted. */
  readonly isAccepted: boolean;
}

/** A figure that nobody has told. */
export const NEVER_TOLD: FigureStanding = {
  version: 0,
  value: undefined,
  accepted: undefined,
  isAccepted: false,
};

/** What someone wants of a figure. `isAccepted`: it counts as accepted at once. */
export type FigureWish =
  | {
      readonly kind: 'tell';
      readonly value: bigint;
      readonly isAccepted: boolean;
      /** It comes from elsewhere now: a version of its own, though the number is the same. */
      readonly isAnew?: boolean;
    }
  | { readonly kind: 'withdraw'; readonly isAccepted: boolean }
  | { readonly kind: 'accept' };

/** What is to be written: a version of its own, the mark of acceptance on the last one, or nothing. */
export type FigureStep =
  | { readonly kind: 'version'; readonly change: FigureChange; readonly after: FigureStanding }
  | { readonly kind: 'acceptance'; readonly after: FigureStanding }
  | { readonly kind: 'none'; readonly after: FigureStanding }
  | { readonly kind: 'refused'; readonly code: 'nothing-to-withdraw' | 'nothing-to-accept' };

/**
 * Decides what a wish does to a figure. Telling what stands already changes nothing, so that who
 * is not sure of an answer may ask again.
 */
export function decideFigure(standing: FigureStanding, wish: FigureWish): FigureStep {
  switch (wish.kind) {
    case 'tell':
      if (standing.value === wish.value && wish.isAnew !== true)
        return confirm(standing, wish.isAccepted);
      return newVersion(standing, {
        change: standing.value === undefined ? 'told' : 'corrected',
        value: wish.value,
        isAccepted: wish.isAccepted,
      });
    case 'withdraw':
      if (standing.version === 0) return { kind: 'refused', code: 'nothing-to-withdraw' };
      if (standing.value === undefined) return confirm(standing, wish.isAccepted);
      return newVersion(standing, {
        change: 'withdrawn',
        value: undefined,
        isAccepted: wish.isAccepted,
      });
    case 'accept':
      if (standing.version === 0) return { kind: 'refused', code: 'nothing-to-accept' };
      return confirm(standing, true);
    default:
      return wish satisfies never;
  }
}

/** The value stands as it is; what was submitted only may be accepted by this. */
function confirm(standing: FigureStanding, isAccepted: boolean): FigureStep {
  if (standing.isAccepted || !isAccepted) return { kind: 'none', after: standing };
  return {
    kind: 'acceptance',
    after: { ...standing, accepted: standing.value, isAccepted: true },
  };
}

interface NewVersion {
  readonly change: FigureChange;
  readonly value: bigint | undefined;
  readonly isAccepted: boolean;
}

function newVersion(
  standing: FigureStanding,
  { change, value, isAccepted }: NewVersion,
): FigureStep {
  const accepted = isAccepted ? value : standing.accepted;
  return {
    kind: 'version',
    change,
    after: { version: standing.version + 1, value, accepted, isAccepted },
  };
}
