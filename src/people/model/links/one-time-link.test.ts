import { expect, test } from 'vitest';
import { linkExpiry, linkState, type OneTimeLink } from './one-time-link.ts';

const open: OneTimeLink = {
  expiresAt: 1000,
  isUsed: false,
  isWithdrawn: false,
  isAccountClosed: false,
};

test.each([
  ['usable', {}, 999],
  ['expired', {}, 1000],
  ['used', { isUsed: true }, 10],
  ['used', { isUsed: true, isWithdrawn: true }, 5000],
  ['withdrawn', { isWithdrawn: true }, 10],
  ['withdrawn', { isAccountClosed: true }, 5000],
] as const)('a link is %s where %j at %i', (state, change, now) => {
  expect(linkState({ ...open, ...change }, now)).toBe(state);
});

test('an invitation lasts seven days, what lets in at once lasts one', () => {
  const day = 24 * 3_600_000;
  expect(linkExpiry('invitation', 5)).toBe(5 + 7 * day);
  expect(linkExpiry('password-reset', 5)).toBe(5 + day);
  expect(linkExpiry('first-administrator', 5)).toBe(5 + day);
});
