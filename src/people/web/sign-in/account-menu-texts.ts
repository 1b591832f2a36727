import type { Texts } from '#platform/web/language/language-choice.tsx';

interface AccountMenuTexts {
  readonly account: string;
  readonly own: string;
  readonly signOut: string;
  readonly stillIn: string;
}

export const ACCOUNT_MENU_TEXTS: Texts<AccountMenuTexts> = {
  vi: {
    account: 'Tài khoản',
    own: 'Tài khoản của tôi',
    signOut: 'Đăng xuất',
    stillIn: 'Chưa đăng xuất được.',
  },
  en: {
    account: 'Account',
    own: 'My account',
    signOut: 'Sign out',
    stillIn: 'You are still signed in.',
  },
};
