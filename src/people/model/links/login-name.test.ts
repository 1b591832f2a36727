import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLogin, isLogin } from './login-name.ts';

test.each([
  ['  Nguyen.Van-An ', 'nguyen.van-an'],
  ['ＡＮ１２', 'an12'],
  ['An@Example.org', 'an@example.org'],
  ['Nguyễn', 'nguyễn'],
])('“%s” is kept as %s', (typed, kept) => {
  expect(foldLogin(typed)).toBe(kept);
  expect(isLogin(kept)).toBe(true);
});

test.each(['', 'an', 'a'.repeat(65), 'an binh', 'an\u0000b', 'анна', 'an/binh', 'an\nbinh'])(
  '%j is no login',
  (typed) => {
    expect(isLogin(foldLogin(typed))).toBe(false);
  },
);

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(foldLogin(foldLogin(typed))).toBe(foldLogin(typed));
    }),
  );
});
