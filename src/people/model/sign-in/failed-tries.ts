/** What is counted of one account, one network or one browser; times in milliseconds since 1970. */
export interface TryCount {
  /** Tries that failed, one after the other without a long quiet between; those sent away in part. */
  readonly failures: number;
  /** Tries that are being looked at; until that is known they count as failed. */
  readonly pending: number;
  /** When one last failed or began. */
  readonly lastAt: number;
  /** When one was last sent away unseen, because too many waited. */
  readonly sentAwayAt: number;
}

/** How failures of one kind of counter are answered. */
export interface ThrottleRule {
  /** So many may fail without a wait. */
  readonly free: number;
  /** The first wait; each later one is twice as long. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** Whether a try that succeeds makes good those that failed. */
  readonly isCleared: boolean;
  /** For how much of a failure a try counts that was sent away unseen. */
  readonly sentAwayWeight: number;
}

/**
 * How a try ended. `undecided`: nothing wrong was said, and something is still missing. `sent-away`:
 * unseen, because too many waited.
 */
export type TryEnd = 'failed' | 'passed' | 'undecided' | 'sent-away';

/** After so long without a failure all of them are forgotten; longer than any wait. */
export const QUIET_MS = 3_600_000;

/** How long a try that was sent away unseen speaks against the next. */
const SENT_AWAY_MS = 60_000;

const LONGEST_WAIT_MS = 900_000;
const FIRST_WAIT_MS = 5000;
const usual = { firstWaitMs: FIRST_WAIT_MS, longestWaitMs: LONGEST_WAIT_MS, sentAwayWeight: 0 };

/** What strangers try for one account together: a hundred a day are looked at. */
export const STRANGER_RULE: ThrottleRule = { ...usual, free: 5, isCleared: false };
/**
 * All that comes from one network: behind one address there may be a whole office. Who has an account
 * there must not buy new guesses with it.
 */
export const NETWORK_RULE: ThrottleRule = {
  ...usual,
  free: 30,
  isCleared: false,
  // Or whoever fills the line could try for nothing. An office that comes when it is full may do so often.
  sentAwayWeight: 0.25,
};
/** The networks around an IPv6 network, by the length of their prefix: looser, for they may be of several. */
export const WIDER_RULES = {
  56: { ...NETWORK_RULE, free: 120 },
  48: { ...NETWORK_RULE, free: 480 },
} as const satisfies Readonly<Record<number, ThrottleRule>>;
/** One account from a browser in which it came in before. */
export const DEVICE_RULE: ThrottleRule = { ...usual, free: 10, isCleared: true };
/** Codes of the second factor, told with any link of one account. */
export const LINK_RULE: ThrottleRule = { ...usual, free: 5, isCleared: true };
/** After so many wrong ones a link counts no more. */
export const MOST_WRONG_CODES = 10;

export const NO_TRIES: TryCount = {
  failures: 0,
  pending: 0,
  lastAt: Number.NEGATIVE_INFINITY,
  sentAwayAt: Number.NEGATIVE_INFINITY,
};

/** How long until the next try is looked at; 0: at once. Tries before that are neither seen nor counted. */
export function waitMs(rule: ThrottleRule, count: TryCount, now: number): number {
  const { failures, pending, lastAt } = remembered(count, now);
  const delay = delayAfter(rule, failures + pending);
  return delay === 0 ? 0 : Math.max(0, delay - Math.max(0, now - lastAt));
}

/** The wait that so many failures bring: it only grows with them. */
export function delayAfter(
  { free, firstWaitMs, longestWaitMs }: ThrottleRule,
  failures: number,
): number {
  if (failures < free) return 0;
  return Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - free));
}

/** A try begins. */
export function tryBegun(count: TryCount, now: number): TryCount {
  const known = remembered(count, now);
  return { ...known, pending: known.pending + 1, lastAt: now };
}

/** One of the tries that began has ended. */
export function tryEnded(
  { isCleared, sentAwayWeight }: ThrottleRule,
  count: TryCount,
  { end, now }: { readonly end: TryEnd; readonly now: number },
): TryCount {
  const { failures } = count;
  const ended = { ...count, pending: Math.max(0, count.pending - 1) };
  switch (end) {
    case 'failed':
      return { ...ended, failures: failures + 1, lastAt: Math.max(count.lastAt, now) };
    case 'passed':
      return { ...ended, failures: isCleared ? 0 : failures };
    case 'undecided':
      return ended;
    case 'sent-away':
      return { ...ended, failures: failures + sentAwayWeight, sentAwayAt: now };
  }
}

/** Whether nothing speaks against a counter. */
export function isClean(count: TryCount, now: number): boolean {
  const { failures, pending, sentAwayAt } = remembered(count, now);
  return Math.floor(failures) + pending === 0 && now - sentAwayAt >= SENT_AWAY_MS;
}

/** Whether nothing of a counter is worth keeping any more. */
export function isForgotten({ pending, lastAt, sentAwayAt }: TryCount, now: number): boolean {
  return pending === 0 && now - Math.max(lastAt, sentAwayAt) >= QUIET_MS;
}

function remembered(count: TryCount, now: number): TryCount {
  return count.pending === 0 && now - count.lastAt >= QUIET_MS ? { ...count, failures: 0 } : count;
}
