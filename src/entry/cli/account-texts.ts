import type { Language } from '#kernel/problem.ts';

interface AccountTexts {
  readonly link: (login: string, until: string) => string;
  readonly asksForCode: string;
  readonly 'no-such-login': (login: string) => string;
  readonly 'account-closed': (login: string) => string;
  readonly notAnOrigin: (text: string) => string;
}

export const ACCOUNT_TEXTS: Record<Language, AccountTexts> = {
  en: {
    link: (login, until) =>
      `Hand this link to the owner of “${login}” and to nobody else. It works once, until ${until}.\n`,
    asksForCode:
      'The account has a second step, and the link asks for it too; without it, make a link with --remove-second-factor.\n',
    'no-such-login': (login) =>
      `no account has the login “${login}”; check how it is written, and --data\n`,
    'account-closed': (login) =>
      `the account “${login}” is closed for good; have an administrator invite the person anew\n`,
    notAnOrigin: (text) =>
      `“${text}” is not what people open; write it as https://midyear.example.org, without a path\n`,
  },
  vi: {
    link: (login, until) =>
      `Hãy đưa liên kết này cho chủ tài khoản “${login}”, không đưa cho ai khác. Liên kết dùng được một lần, đến ${until}.\n`,
    asksForCode:
      'Tài khoản này bật xác thực hai bước và liên kết cũng hỏi mã; nếu không còn mã, hãy tạo liên kết với --remove-second-factor.\n',
    'no-such-login': (login) =>
      `không có tài khoản nào có tên đăng nhập “${login}”; hãy kiểm tra cách viết và --data\n`,
    'account-closed': (login) =>
      `tài khoản “${login}” đã đóng hẳn; hãy nhờ quản trị viên mời lại người này\n`,
    notAnOrigin: (text) =>
      `“${text}” không phải là địa chỉ để mở; hãy ghi dạng https://midyear.example.org, không có đường dẫn\n`,
  },
};
