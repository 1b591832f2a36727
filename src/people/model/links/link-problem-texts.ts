import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { InRequest, LinkFacts } from './link-problems.ts';

export const LINK_PROBLEM_TEXTS: Record<Language, ProblemTexts<LinkFacts>> = {
  en: {
    'link-unknown': () =>
      'there is no such link; open it exactly as you received it, or ask for a new one',
    'link-used': () =>
      'this link has been used, and each works once; sign in, or ask for a new one',
    'link-withdrawn': () => 'this link counts no more; use the newest one, or ask for a new one',
    'link-expired': () => 'the time of this link is over; ask for a new one',
    'first-administrator-unnamed': () => 'say your name and the login you want',
    'not-a-login': ({ login, row }) =>
      `${inRow(row)}“${login}” cannot be a login; choose 3 to 64 letters, digits or . _ - @`,
    'login-taken': ({ login, row }) =>
      `${inRow(row)}the login “${login}” belongs to somebody; choose another`,
    'login-twice': ({ login, row }) =>
      `${inRow(row)}the login “${login}” stands in a row before; give each person another`,
    'not-an-email': ({ email, row }) =>
      `${inRow(row)}“${email}” is no e-mail address; correct it, or leave it empty`,
    'no-given-name': ({ row }) => `${inRow(row)}the given name is missing; write it`,
    'link-for-oneself': () => 'this is your own account; set your password under “My account”',
    'already-come-in': () =>
      'this person has come in already; make a link for a new password instead',
    'person-has-account': () =>
      'this person has an account already; give it the roles, or make a link for a new password',
  },
  vi: {
    'link-unknown': () =>
      'không có liên kết này; hãy mở đúng như đã nhận, hoặc xin một liên kết mới',
    'link-used': () =>
      'liên kết này đã dùng rồi, mỗi liên kết chỉ dùng một lần; hãy đăng nhập, hoặc xin liên kết mới',
    'link-withdrawn': () =>
      'liên kết này không còn hiệu lực; hãy dùng liên kết mới nhất, hoặc xin liên kết mới',
    'link-expired': () => 'liên kết này đã hết hạn; hãy xin liên kết mới',
    'first-administrator-unnamed': () => 'hãy ghi họ tên và tên đăng nhập',
    'not-a-login': ({ login, row }) =>
      `${inVietnameseRow(row)}“${login}” không dùng làm tên đăng nhập được; hãy chọn từ 3 đến 64 chữ cái, chữ số hoặc . _ - @`,
    'login-taken': ({ login, row }) =>
      `${inVietnameseRow(row)}tên đăng nhập “${login}” đã có người dùng; hãy chọn tên khác`,
    'login-twice': ({ login, row }) =>
      `${inVietnameseRow(row)}tên đăng nhập “${login}” đã có ở dòng trên; hãy đặt cho mỗi người một tên`,
    'not-an-email': ({ email, row }) =>
      `${inVietnameseRow(row)}“${email}” không phải địa chỉ thư điện tử; hãy sửa lại hoặc để trống`,
    'no-given-name': ({ row }) => `${inVietnameseRow(row)}thiếu tên; hãy ghi tên`,
    'link-for-oneself': () =>
      'đây là tài khoản của chính bạn; hãy đổi mật khẩu ở mục “Tài khoản của tôi”',
    'already-come-in': () =>
      'người này đã vào hệ thống rồi; hãy tạo liên kết đặt lại mật khẩu thay cho lời mời',
    'person-has-account': () =>
      'người này đã có tài khoản; hãy giao vai trò cho tài khoản đó, hoặc tạo liên kết đặt lại mật khẩu',
  },
};

function inRow(row: InRequest['row']): string {
  return row === undefined ? '' : `row ${row}: `;
}

function inVietnameseRow(row: InRequest['row']): string {
  return row === undefined ? '' : `dòng ${row}: `;
}
