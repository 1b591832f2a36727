import { describe, expect, it } from 'vitest';
import { composed, problemOfPassword } from './password-rule.ts';

const nguyen = { login: 'nguyen.van.an', name: 'Nguyễn Văn An' };

function codeOf(password: string, who = nguyen): string | undefined {
  return problemOfPassword({ password, ...who })?.code;
}

describe('a password', () => {
  it.each([
    'sáng nay trời mưa',
    'correct horse battery',
    'Xe đạp màu xanh 7',
    '👩‍🌾 gặt lúa tháng năm',
    'n0tmyname but a sentence',
    'an ngồi uống trà sen',
  ])('may be “%s”', (password) => {
    expect(codeOf(password)).toBeUndefined();
  });

  it('is counted in characters, however its marks were typed', () => {
    expect(codeOf('ắắắốốốộộộ12')).toBe('password-too-short');
    expect(codeOf('ắắắốốốộộộ12'.normalize('NFD'))).toBe('password-too-short');
    expect(codeOf('🌾'.repeat(6))).toBe('password-too-short');
    expect(codeOf(`Nắng ${'xanh ngọc '.repeat(26)}`)).toBe('password-too-long');
    expect(composed('mật khẩu'.normalize('NFD'))).toBe('mật khẩu'.normalize('NFC'));
  });

  it.each([
    ['nguyen.van.an', 'login'],
    ['NGUYEN_VAN_AN1985', 'login'],
    ['nguyenvanannguyenvanan', 'login'],
  ])('may not be the login: %s', (password, what) => {
    expect(problemOfPassword({ password, ...nguyen })).toEqual({
      code: 'password-is-known',
      facts: { what },
    });
  });

  it('may not be the name, with or without marks', () => {
    const person = { login: 'an85', name: 'Nguyễn Văn An' };
    const isName = { code: 'password-is-known', facts: { what: 'name' } };
    for (const password of ['Nguyễn Văn An', 'nguyen van an', 'NguyenVanAn2026']) {
      expect(problemOfPassword({ password, ...person })).toEqual(isName);
    }
  });

  it.each([
    'matkhau123456',
    'Mật khẩu 123456',
    'Password1234',
    'mật khẩu của tôi',
    'abcabcabcabc',
    'matkhaumatkhau',
    '123456789012',
    '098765432109',
    'aaaaaaaaaaaa',
    'abcdefghijklm',
    'Vietnam vô địch',
  ])('may not be what strangers try first: %s', (password) => {
    expect(codeOf(password)).toBe('password-is-common');
  });
});
