import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PasswordSectionTexts {
  readonly title: string;
  readonly none: string;
  readonly isSet: string;
  readonly since: (instant: string) => string;
  readonly change: string;
  readonly choose: string;
  readonly current: string;
  readonly noCurrent: string;
  readonly endsOthers: string;
  readonly save: string;
  readonly giveUp: string;
  readonly done: string;
}

export const PASSWORD_SECTION_TEXTS: Texts<PasswordSectionTexts> = {
  vi: {
    title: 'Mật khẩu',
    none: 'Chưa đặt mật khẩu; bạn đăng nhập bằng khóa truy cập.',
    isSet: 'Đã đặt mật khẩu.',
    since: (instant) => `Đổi lần gần nhất: ${instant}.`,
    change: 'Đổi mật khẩu',
    choose: 'Đặt mật khẩu',
    current: 'Mật khẩu hiện tại',
    noCurrent: 'Chưa nhập mật khẩu hiện tại.',
    endsOthers: 'Các phiên đăng nhập khác của bạn sẽ kết thúc.',
    save: 'Lưu mật khẩu mới',
    giveUp: 'Thôi',
    done: 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
  },
  en: {
    title: 'Password',
    none: 'There is no password; you sign in with a passkey.',
    isSet: 'There is a password.',
    since: (instant) => `Last changed: ${instant}.`,
    change: 'Change the password',
    choose: 'Choose a password',
    current: 'Current password',
    noCurrent: 'There is no current password yet.',
    endsOthers: 'Your other sessions end with it.',
    save: 'Save the new password',
    giveUp: 'Leave it',
    done: 'The password is changed. Other sessions are over.',
  },
};
