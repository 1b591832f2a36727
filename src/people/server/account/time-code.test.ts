import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { newTimeSecret, stepOfCode, timeSecretUri } from './time-code.ts';

/** RFC 6238, appendix B, SHA-1; of its eight digits the last six. */
const SECRET = Secret.fromLatin1('12345678901234567890').base32;
const VECTORS = [
  [59, '287082', 0x1],
  [1_111_111_109, '081804', 0x23523ec],
  [1_111_111_111, '050471', 0x23523ed],
  [1_234_567_890, '005924', 0x273ef07],
  [2_000_000_000, '279037', 0x3f940aa],
  [20_000_000_000, '353130', 0x27bc86aa],
] as const;

const at = (seconds: number): Date => new Date(seconds * 1000);

test.each(VECTORS)('at %d s the code is %s', (seconds, code, step) => {
  expect(stepOfCode(SECRET, code, at(seconds))).toBe(step);
});

test.each(VECTORS)('at %d s a clock may be one step off, and no more', (seconds, code, step) => {
  expect(stepOfCode(SECRET, code, at(seconds + 30))).toBe(step);
  if (seconds >= 60) expect(stepOfCode(SECRET, code, at(seconds - 30))).toBe(step);
  expect(stepOfCode(SECRET, code, at(seconds + 60))).toBeUndefined();
  if (seconds >= 60) expect(stepOfCode(SECRET, code, at(seconds - 60))).toBeUndefined();
});

test('each secret is new, of 160 bits', () => {
  const [one, other] = [newTimeSecret(), newTimeSecret()];
  expect(one).not.toBe(other);
  expect(Secret.fromBase32(one).bytes).toHaveLength(20);
});

test('an app takes over issuer, login and secret, also where the login has letters of its own', () => {
  const uri = new URL(timeSecretUri(SECRET, 'nguyễn.an@mẫu'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Midyear:nguyễn.an@mẫu');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    ...{ issuer: 'Midyear', secret: SECRET },
    ...{ algorithm: 'SHA1', digits: '6', period: '30' },
  });
});
