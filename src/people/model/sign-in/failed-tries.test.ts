import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delayAfter,
  DEVICE_RULE,
  isClean,
  isForgotten,
  NETWORK_RULE,
  NO_TRIES,
  QUIET_MS,
  STRANGER_RULE,
  tryBegun,
  tryEnded,
  waitMs,
  type ThrottleRule,
  type TryCount,
  type TryEnd,
} from './failed-tries.ts';

const rules = fc.constantFrom(STRANGER_RULE, NETWORK_RULE, DEVICE_RULE);

function tried(
  rule: ThrottleRule,
  count: TryCount,
  { end, now }: { end: TryEnd; now: number },
): TryCount {
  return tryEnded(rule, tryBegun(count, now), { end, now });
}

/** As many failures as are let through, each as soon as it may be tried. */
function failing(rule: ThrottleRule, times: number): { count: TryCount; now: number } {
  let [count, now] = [NO_TRIES, 0];
  for (let time = 0; time < times; time++) {
    now += waitMs(rule, count, now);
    count = tried(rule, count, { end: 'failed', now });
  }
  return { count, now };
}

describe('tries that failed', () => {
  it('bring no wait at first, and then one that doubles up to a quarter of an hour', () => {
    const seconds = [4, 5, 6, 7, 12, 13, 40].map(
      (times) => delayAfter(STRANGER_RULE, times) / 1000,
    );
    expect(seconds).toEqual([0, 5, 10, 20, 640, 900, 900]);
  });

  it('let about a hundred guesses a day through, however many strangers share them', () => {
    const day = 86_400_000;
    let times = 0;
    while (failing(STRANGER_RULE, times).now < day) times += 1;
    expect(times).toBeGreaterThan(90);
    expect(times).toBeLessThan(110);
  });

  it('never bring a shorter wait while they go on', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.nat(QUIET_MS - 1), { maxLength: 60 }), (rule, pauses) => {
        let [count, now, before] = [NO_TRIES, 0, 0];
        for (const pause of pauses) {
          now += pause;
          count = tried(rule, count, { end: 'failed', now });
          const wait = waitMs(rule, count, now);
          expect(wait).toBeGreaterThanOrEqual(before);
          before = wait;
        }
      }),
    );
  });

  it('are forgotten after an hour of quiet, and not before', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 60 }), (rule, times) => {
        const { count, now } = failing(rule, times);
        expect(isClean(count, now + QUIET_MS - 1)).toBe(false);
        expect(isClean(count, now + QUIET_MS)).toBe(true);
        expect(waitMs(rule, count, now + QUIET_MS)).toBe(0);
        expect(isForgotten(count, now + QUIET_MS)).toBe(true);
      }),
    );
  });

  it('never bring a wait beyond the quiet in which they are forgotten', () => {
    for (const { longestWaitMs } of [STRANGER_RULE, NETWORK_RULE, DEVICE_RULE]) {
      expect(longestWaitMs).toBeLessThan(QUIET_MS);
    }
  });

  it('are made good by one that succeeds in a known browser alone', () => {
    const after = (rule: ThrottleRule) =>
      tried(rule, failing(rule, 4).count, { end: 'passed', now: 1000 }).failures;
    expect([DEVICE_RULE, STRANGER_RULE, NETWORK_RULE].map(after)).toEqual([0, 4, 4]);
  });

  it('are not made good by a right password whose code is missing', () => {
    const { count, now } = failing(DEVICE_RULE, 6);
    expect(tried(DEVICE_RULE, count, { end: 'undecided', now }).failures).toBe(6);
  });

  it('wait longest where the clock was set back, and never for good', () => {
    const { count, now } = failing(STRANGER_RULE, 8);
    expect(waitMs(STRANGER_RULE, count, now - QUIET_MS)).toBe(delayAfter(STRANGER_RULE, 8));
  });
});

describe('tries that are being looked at', () => {
  it('count as failed: a hundred at once guess no more than one after the other', () => {
    let count = NO_TRIES;
    let begun = 0;
    for (let time = 0; time < 100; time++) {
      if (waitMs(STRANGER_RULE, count, 0) > 0) continue;
      count = tryBegun(count, 0);
      begun += 1;
    }
    expect(begun).toBe(STRANGER_RULE.free);
  });

  it('that were sent away unseen bring no wait, and speak against the next for a minute', () => {
    const count = tried(NETWORK_RULE, NO_TRIES, { end: 'sent-away', now: 0 });
    expect(waitMs(NETWORK_RULE, count, 0)).toBe(0);
    expect([isClean(count, 59_999), isClean(count, 60_000)]).toEqual([false, true]);
  });
});
