import type { Texts } from '#platform/web/language/language-choice.tsx';

interface OwnAccountTexts {
  readonly title: string;
  readonly login: string;
  readonly email: string;
  readonly sample: string;
  readonly notDone: string;
  readonly unknown: string;
  readonly tryAgain: string;
  readonly giveUp: string;
  readonly language: string;
  readonly languageHint: string;
  readonly languageSaved: string;
  readonly data: string;
  readonly dataText: string;
  readonly download: string;
  readonly downloading: string;
  readonly downloaded: (name: string) => string;
  readonly roles: string;
  readonly noRoles: string;
}

export const OWN_ACCOUNT_TEXTS: Texts<OwnAccountTexts> = {
  vi: {
    title: 'Tài khoản của tôi',
    login: 'Tên đăng nhập',
    email: 'Thư điện tử',
    sample: 'Tài khoản mẫu, chỉ để dùng thử trên máy này.',
    notDone: 'Chưa làm được.',
    unknown:
      'Chưa có xác nhận của máy chủ. Xem lại phần này để biết đã làm hay chưa, rồi hãy thử lại.',
    tryAgain: 'Thử lại',
    giveUp: 'Thôi',
    language: 'Ngôn ngữ',
    languageHint: 'Dùng cho màn hình khi đăng nhập và cho thư gửi bạn.',
    languageSaved: 'Đã lưu.',
    data: 'Dữ liệu về tôi',
    dataText:
      'Mọi điều Midyear lưu về bạn, trong một tệp JSON: họ tên, chức vụ, vai trò, các lần đăng nhập. Không có mật khẩu hay khóa bí mật.',
    download: 'Tải tệp về',
    downloading: 'Đang tải…',
    downloaded: (name) => `Đã tải ${name}.`,
    roles: 'Tôi được làm gì',
    noRoles:
      'Chưa có vai trò nào, nên chưa xem hay làm được gì trong tổ chức. Quản trị viên giao vai trò.',
  },
  en: {
    title: 'My account',
    login: 'Login',
    email: 'E-mail',
    sample: 'A sample account, for trying things out on this machine alone.',
    notDone: 'This was not done.',
    unknown:
      'The server has not confirmed this. Look at this part to see whether it was done, then try again.',
    tryAgain: 'Try again',
    giveUp: 'Leave it',
    language: 'Language',
    languageHint: 'Of the screens when you sign in, and of mail to you.',
    languageSaved: 'Saved.',
    data: 'Data about me',
    dataText:
      'Everything that Midyear keeps about you, in one JSON file: names, posts, roles, sign-ins. Passwords and secret keys are not in it.',
    download: 'Download the file',
    downloading: 'Downloading…',
    downloaded: (name) => `${name} is downloaded.`,
    roles: 'What I may do',
    noRoles:
      'There is no role yet, so nothing in the organisation can be seen or done. An administrator gives roles.',
  },
};
