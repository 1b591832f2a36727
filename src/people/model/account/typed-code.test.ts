import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECOVERY_CODE_BYTES, recoveryCodeText, typedCode } from './typed-code.ts';

const bytes = fc.uint8Array({ minLength: RECOVERY_CODE_BYTES, maxLength: RECOVERY_CODE_BYTES });

test('a recovery code is shown in four groups of four', () => {
  expect(recoveryCodeText(new Uint8Array(RECOVERY_CODE_BYTES))).toBe('0000-0000-0000-0000');
  const last = new Uint8Array(RECOVERY_CODE_BYTES).fill(255);
  expect(recoveryCodeText(last)).toBe('zzzz-zzzz-zzzz-zzzz');
});

test('a recovery code is understood however its letters and gaps are typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const shown = recoveryCodeText(random);
      const text = shown.replaceAll('-', '');
      const careless = [
        shown,
        text,
        shown.toUpperCase(),
        shown.replaceAll('-', ' '),
        ` ${shown.replaceAll('-', '–')} `,
        shown.replaceAll('0', 'O').replaceAll('1', 'l'),
      ];
      for (const typed of careless) expect(typedCode(typed)).toEqual({ kind: 'recovery', text });
    }),
  );
});

test('two codes of other bytes are two codes', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const isSame = Buffer.compare(one, other) === 0;
      expect(recoveryCodeText(one) === recoveryCodeText(other)).toBe(isSame);
    }),
  );
});

test('six digits are a code of the app, also as apps write them', () => {
  expect(typedCode('123456')).toEqual({ kind: 'time', digits: '123456' });
  expect(typedCode(' 123 456 ')).toEqual({ kind: 'time', digits: '123456' });
  expect(typedCode('１２３４５６')).toEqual({ kind: 'time', digits: '123456' });
});

test.each(['', '12345', '1234567', '12345a', 'abc', '0000-0000-0000-000', '٣٤٥٦٧٨', 'mật khẩu'])(
  '%j can be no code',
  (typed) => expect(typedCode(typed)).toBeUndefined(),
);
