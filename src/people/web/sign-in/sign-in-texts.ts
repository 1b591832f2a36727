import type { Texts } from '#platform/web/language/language-choice.tsx';

interface SignInTexts {
  readonly title: string;
  readonly login: string;
  readonly password: string;
  readonly signIn: string;
  readonly signingIn: string;
  readonly withPasskey: string;
  readonly or: string;
  readonly noLogin: string;
  readonly noPassword: string;
  readonly wrong: string;
  readonly failed: string;
  readonly passkeyNotUsed: string;
  readonly codeTitle: string;
  readonly code: string;
  readonly codeHint: string;
  readonly noCode: string;
  readonly wrongCode: string;
  readonly goOn: string;
  readonly back: string;
  readonly tooMany: string;
  readonly waitFor: (seconds: number) => string;
  readonly noFirst: string;
  readonly noFirstText: string;
  readonly forgotten: string;
  readonly again: string;
  readonly againText: string;
  readonly leave: string;
}

export const SIGN_IN_TEXTS: Texts<SignInTexts> = {
  vi: {
    title: 'Đăng nhập',
    login: 'Tên đăng nhập',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
    signingIn: 'Đang đăng nhập…',
    withPasskey: 'Dùng khóa truy cập',
    or: 'hoặc',
    noLogin: 'Chưa nhập tên đăng nhập.',
    noPassword: 'Chưa nhập mật khẩu.',
    wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    failed: 'Chưa đăng nhập được.',
    passkeyNotUsed: 'Chưa dùng được khóa truy cập. Thử lại, hoặc đăng nhập bằng mật khẩu.',
    codeTitle: 'Xác thực hai bước',
    code: 'Mã xác thực',
    codeHint: 'Mã 6 chữ số trong ứng dụng xác thực, hoặc một mã dự phòng.',
    noCode: 'Chưa nhập mã.',
    wrongCode: 'Mã không đúng, đã hết hạn hoặc đã dùng rồi. Nhập mã mới trong ứng dụng.',
    goOn: 'Tiếp tục',
    back: 'Quay lại',
    tooMany: 'Đã thử sai quá nhiều lần.',
    waitFor: (seconds) => `Thử lại được sau ${lengthVi(seconds)}.`,
    noFirst: 'Chưa có ai quản trị',
    noFirstText:
      'Khi khởi động, Midyear in ra một liên kết dùng một lần. Mở liên kết đó để tạo tài khoản quản trị đầu tiên.',
    forgotten: 'Quên mật khẩu? Quản trị viên cấp cho bạn một liên kết để đặt mật khẩu mới.',
    again: 'Phiên đăng nhập đã hết',
    againText: 'Đăng nhập lại để làm tiếp. Những gì đang nhập vẫn còn nguyên.',
    leave: 'Thoát hẳn, không giữ những gì đang nhập',
  },
  en: {
    title: 'Sign in',
    login: 'Login',
    password: 'Password',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    withPasskey: 'Use a passkey',
    or: 'or',
    noLogin: 'There is no login yet.',
    noPassword: 'There is no password yet.',
    wrong: 'Login or password is wrong.',
    failed: 'You are not signed in.',
    passkeyNotUsed: 'No passkey was used. Try again, or sign in with the password.',
    codeTitle: 'Second step',
    code: 'Code',
    codeHint: 'The 6 digits in your authenticator app, or one of your recovery codes.',
    noCode: 'There is no code yet.',
    wrongCode: 'The code is wrong, too old or already used. Type the next one of the app.',
    goOn: 'Continue',
    back: 'Back',
    tooMany: 'Too many tries have failed.',
    waitFor: (seconds) => `You can try again in ${lengthEn(seconds)}.`,
    noFirst: 'There is no administrator yet',
    noFirstText:
      'At its start Midyear prints a link that can be used once. Open it to make the account of the first administrator.',
    forgotten: 'Password forgotten? An administrator gives you a link to choose a new one.',
    again: 'Your session is over',
    againText: 'Sign in again to go on. What you were typing is still there.',
    leave: 'Leave for good, without what I was typing',
  },
};

const MINUTE = 60;

function lengthVi(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  return minutes === 0 ? `${rest} giây` : `${minutes} phút ${rest} giây`;
}

function lengthEn(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
}
