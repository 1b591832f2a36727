import { expect, test } from 'vitest';
import { isEmailAddress } from './email-address.ts';

test.each(['an@example.org', 'nguyen.van-an+x@mail.example.gov.vn'])('%s is an address', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each([
  '',
  'an',
  'an@localhost',
  'an@example.org,binh@example.org',
  'An <an@example.org>',
  'an@example.org\r\nBcc: binh@example.org',
  `${'a'.repeat(250)}@example.org`,
])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});
