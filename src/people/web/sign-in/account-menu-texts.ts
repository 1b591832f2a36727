import type { Texts } from '#platform/web/language/language-choice.tsx';

interface AccountMenuTexts {
  readonly account: string;
  readonly own: string;
  readonly signOut: string;
  readonly stillIn: string;
  readonly unsaved: string;
  readonly signOutAnyway: string;
}

export const ACCOUNT_MENU_TEXTS: Texts<AccountMenuTexts> = {
  vi: {
    account: 'Tài khoản',
    own: 'Tài khoản của tôi',
    signOut: 'Đăng xuất',
    stillIn: 'Chưa đăng xuất được.',
    unsaved:
      'Có phần bạn viết chưa lưu được lên máy chủ. Đăng xuất thì phần đó mất, vì máy này có thể nhiều người dùng.',
    signOutAnyway: 'Bỏ phần đó và đăng xuất',
  },
  en: {
    account: 'Account',
    own: 'My account',
    signOut: 'Sign out',
    stillIn: 'You are still signed in.',
    unsaved:
      'Something you wrote is not on the server yet. Signing out loses it, as others may use this machine.',
    signOutAnyway: 'Lose it and sign out',
  },
};
