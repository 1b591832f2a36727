import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleSince, sessionEnd, sessionStanding } from './session-life.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a session', () => {
  it.each([
    ['is alive while it is used', { unused: 119 * MINUTE, old: 119 * MINUTE }, 'alive'],
    ['ends when nobody used it for two hours', { unused: 120 * MINUTE, old: 3 * HOUR }, 'idle'],
    ['lives no longer than twelve hours', { unused: 0, old: 12 * HOUR }, 'expired'],
    ['bears a clock that stands a minute back', { unused: -MINUTE, old: 0 }, 'alive'],
    ['tells of a clock that was set back further', { unused: -MINUTE - 1, old: 0 }, 'ahead'],
  ])('%s', (_what, { unused, old }, standing) => {
    const now = 1_800_000_000_000;
    const times = { lastSeenAt: now - unused, expiresAt: sessionEnd(now - old) };
    expect(sessionStanding(times, now)).toBe(standing);
  });

  it('that is let go of because nobody used it had ended', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (now, longer) => {
        const times = { lastSeenAt: idleSince(now) - longer, expiresAt: now + HOUR };
        expect(sessionStanding(times, now)).toBe('idle');
      }),
    );
  });
});
