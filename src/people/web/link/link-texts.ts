import type { Texts } from '#platform/web/language/language-choice.tsx';

interface LinkTexts {
  readonly missing: string;
  readonly missingText: string;
  readonly useless: string;
  readonly askForAnother: string;
  readonly toSignIn: string;
  readonly invitation: string;
  readonly greeting: (name: string) => string;
  readonly invited: string;
  readonly newPassword: string;
  readonly reset: (name: string) => string;
  readonly login: string;
  readonly loginHint: string;
  readonly until: string;
  readonly code: string;
  readonly codeHint: string;
  readonly comeIn: string;
  readonly changeAndComeIn: string;
  readonly passkeyLater: string;
  readonly notIn: string;
  readonly first: string;
  readonly firstText: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly noGivenName: string;
  readonly noLogin: string;
  readonly language: string;
  readonly notClassified: string;
  readonly makeAccount: string;
}

export const LINK_TEXTS: Texts<LinkTexts> = {
  vi: {
    missing: 'Thiếu phần sau của liên kết',
    missingText:
      'Liên kết dùng một lần bị chép thiếu, hoặc trang đã được tải lại. Mở lại liên kết đầy đủ mà bạn nhận được.',
    useless: 'Không dùng được liên kết này',
    askForAnother: 'Nếu vẫn không vào được, hãy xin quản trị viên cấp liên kết mới.',
    toSignIn: 'Tới trang đăng nhập',
    invitation: 'Lời mời',
    greeting: (name) => `Chào ${name}`,
    invited: 'Bạn được mời dùng Midyear. Đặt mật khẩu để vào; từ lần sau, đăng nhập bằng:',
    newPassword: 'Đặt mật khẩu mới',
    reset: (name) => `Mật khẩu mới cho tài khoản của ${name}. Các phiên đăng nhập cũ sẽ kết thúc.`,
    login: 'Tên đăng nhập',
    loginHint: 'Chữ không dấu, chữ số và các dấu . _ - @',
    until: 'Liên kết dùng được đến',
    code: 'Mã xác thực',
    codeHint:
      'Mã 6 chữ số trong ứng dụng xác thực, hoặc một mã dự phòng. Mất cả hai thì nhờ người trông coi máy chủ tắt xác thực hai bước.',
    comeIn: 'Đặt mật khẩu và vào',
    changeAndComeIn: 'Đổi mật khẩu và vào',
    passkeyLater:
      'Sau khi vào, bạn có thể thêm khóa truy cập và xác thực hai bước trong “Tài khoản của tôi”.',
    notIn: 'Chưa làm được.',
    first: 'Người quản trị đầu tiên',
    firstText: 'Tài khoản này quản trị toàn tổ chức: mời những người khác và giao vai trò cho họ.',
    familyName: 'Họ',
    middleName: 'Tên đệm',
    givenName: 'Tên',
    noGivenName: 'Chưa nhập tên.',
    noLogin: 'Chưa nhập tên đăng nhập.',
    language: 'Ngôn ngữ',
    notClassified:
      'Midyear không bảo vệ được thông tin thuộc bí mật nhà nước. Đừng nhập thông tin đó vào đây.',
    makeAccount: 'Tạo tài khoản và vào',
  },
  en: {
    missing: 'The end of the link is missing',
    missingText:
      'The one-time link was cut short, or the page was loaded again. Open the whole link that you were given once more.',
    useless: 'This link cannot be used',
    askForAnother: 'If you still cannot come in, ask an administrator for a new link.',
    toSignIn: 'To the sign-in page',
    invitation: 'Invitation',
    greeting: (name) => `Welcome, ${name}`,
    invited:
      'You are invited to use Midyear. Choose a password to come in; later you sign in with:',
    newPassword: 'Choose a new password',
    reset: (name) => `A new password for the account of ${name}. Sessions from before end with it.`,
    login: 'Login',
    loginHint: 'Letters without accents, digits and . _ - @',
    until: 'The link can be used until',
    code: 'Code',
    codeHint:
      'The 6 digits in your authenticator app, or one of your recovery codes. If both are lost, whoever runs the server can turn the second step off.',
    comeIn: 'Choose the password and enter',
    changeAndComeIn: 'Change the password and enter',
    passkeyLater: 'Once inside, you can add a passkey and a second step in “My account”.',
    notIn: 'This was not done.',
    first: 'The first administrator',
    firstText:
      'This account administers the whole organisation: it invites all others and gives them their roles.',
    familyName: 'Family name',
    middleName: 'Middle name',
    givenName: 'Given name',
    noGivenName: 'There is no given name yet.',
    noLogin: 'There is no login yet.',
    language: 'Language',
    notClassified: 'Midyear cannot protect classified data. Do not enter any.',
    makeAccount: 'Make the account and enter',
  },
};
