/** What argon2id (RFC 9106) spends on one password. */
export interface HashingCost {
  /** Memory in KiB. */
  readonly memoryCost: number;
  /** Passes over it. */
  readonly timeCost: number;
  /** Threads. */
  readonly parallelism: number;
}

/** More than the least that OWASP asks for (19 MiB, 2, 1); measured in docs/decisions/016-sign-in.md. */
export const HASHING_COST: HashingCost = { memoryCost: 32_768, timeCost: 2, parallelism: 1 };

/** Whether a hash was made with less than today, and is to be made anew when the password is told next. */
export function isMadeWithLess(used: HashingCost, wanted: HashingCost = HASHING_COST): boolean {
  return used.memoryCost < wanted.memoryCost || used.timeCost < wanted.timeCost;
}

/** How long whoever comes last may have to wait: longer, and it is better to come again. */
const LONGEST_LINE_MS = 500;
const FEWEST_WAITING = 4;
const MOST_WAITING = 40;

/** How many may wait, where one takes so long: a busy machine makes a shorter line, not a longer wait. */
export function placesInLine(milliseconds: number): number {
  return Math.min(
    MOST_WAITING,
    Math.max(FEWEST_WAITING, Math.floor(LONGEST_LINE_MS / milliseconds)),
  );
}

const MOST_AT_ONCE = 2;

/** How many are hashed at once: never on every core, because others are served meanwhile. */
export function hashesAtOnce(cores: number): number {
  return Math.min(MOST_AT_ONCE, Math.max(1, Math.floor(cores / 2)));
}
