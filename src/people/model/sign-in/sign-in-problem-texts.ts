import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { PasswordFacts, SignInFacts } from './sign-in-problems.ts';

export const SIGN_IN_PROBLEM_TEXTS: Record<Language, ProblemTexts<SignInFacts>> = {
  en: {
    'wrong-sign-in': () =>
      'login and password do not go together; check both, or ask an administrator for a new link',
    'second-factor-needed': () =>
      'this account asks for a code too; enter the one that your authenticator app shows now, or a recovery code',
    'wrong-code': () =>
      'the code does not fit; each counts once and for half a minute: enter the next one, and check the clock of your phone',
    'password-too-short': ({ least }) =>
      `the password is too short; take at least ${least} characters, such as a sentence of several words`,
    'password-too-long': ({ limit }) =>
      `the password is longer than ${limit} characters; take a shorter one`,
    'password-is-known': ({ what }) => `the password is ${KNOWN.en[what]}; take another one`,
    'password-is-common': () =>
      'this password is among the first that strangers try; take a sentence of your own',
  },
  vi: {
    'wrong-sign-in': () =>
      'tên đăng nhập và mật khẩu không khớp; hãy kiểm tra cả hai, hoặc xin quản trị viên một liên kết mới',
    'second-factor-needed': () =>
      'tài khoản này cần thêm mã xác thực; hãy nhập mã đang hiện trên ứng dụng xác thực, hoặc một mã dự phòng',
    'wrong-code': () =>
      'mã xác thực không đúng; mỗi mã chỉ dùng một lần và trong nửa phút: hãy nhập mã kế tiếp và kiểm tra giờ trên điện thoại',
    'password-too-short': ({ least }) =>
      `mật khẩu quá ngắn; hãy đặt ít nhất ${least} ký tự, ví dụ một câu gồm nhiều từ`,
    'password-too-long': ({ limit }) =>
      `mật khẩu dài hơn ${limit} ký tự; hãy đặt mật khẩu ngắn hơn`,
    'password-is-known': ({ what }) =>
      `mật khẩu trùng với ${KNOWN.vi[what]}; hãy đặt mật khẩu khác`,
    'password-is-common': () =>
      'mật khẩu này thuộc loại bị dò thử đầu tiên; hãy đặt một câu của riêng bạn',
  },
};

const KNOWN: Record<Language, Record<PasswordFacts['password-is-known']['what'], string>> = {
  en: { login: 'your login', name: 'your name' },
  vi: { login: 'tên đăng nhập của bạn', name: 'họ tên của bạn' },
};
