import { expect, test } from 'vitest';
import { isProofFresh, PROOF_MINUTES } from './fresh-proof.ts';

const NOW = Date.UTC(2026, 5, 30, 8);
const MINUTES = 60_000;

test('a proof counts for ten minutes and not a millisecond longer', () => {
  expect(isProofFresh(NOW, NOW)).toBe(true);
  expect(isProofFresh(NOW - PROOF_MINUTES * MINUTES + 1, NOW)).toBe(true);
  expect(isProofFresh(NOW - PROOF_MINUTES * MINUTES, NOW)).toBe(false);
});

test('a proof of a clock that was set back since counts for nothing', () => {
  expect(isProofFresh(NOW + PROOF_MINUTES * MINUTES, NOW)).toBe(false);
});
