import { expect, test } from 'vitest';
import { canRemovePasskey } from './ways-in.ts';

test('the last way in stays', () => {
  expect(canRemovePasskey({ hasPassword: false, passkeyCount: 1 })).toBe(false);
  expect(canRemovePasskey({ hasPassword: false, passkeyCount: 2 })).toBe(true);
  expect(canRemovePasskey({ hasPassword: true, passkeyCount: 1 })).toBe(true);
});
