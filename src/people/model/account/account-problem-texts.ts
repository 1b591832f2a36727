import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { AccountFacts } from './account-problems.ts';

export const ACCOUNT_PROBLEM_TEXTS: Record<Language, ProblemTexts<AccountFacts>> = {
  en: {
    'proof-needed': ({ minutes }) =>
      `this asks for a proof that it is you, given in the last ${minutes} minutes; enter your password, or sign in by a passkey, and go on`,
    'password-does-not-match': () => 'this is not your password; type it again',
    'code-needed': () =>
      'your account asks for a code too; type the one that your app shows now, or a recovery code',
    'code-does-not-match': () =>
      'the code is wrong, too old or already used; type the one that your app shows now, or a recovery code',
    'second-factor-is-on': () =>
      'the second step is on already; turn it off first if you have a new phone',
    'second-factor-is-off': () => 'the second step is off; turn it on first',
    'second-factor-not-begun': () => 'there is no key yet that could be confirmed; begin again',
    'challenge-over': ({ minutes }) =>
      `this passkey was asked for more than ${minutes} minutes ago, or has answered already; try again`,
    'passkey-not-accepted': () =>
      'the passkey could not be added; it must check your finger, your face or a PIN, and belong to this site; try again or take another one',
    'passkey-there': () => 'this passkey has been added already',
    'wrong-passkey': () =>
      'this passkey lets nobody in here; take another one, or sign in with your password',
    'last-way-in': () =>
      'this is your only way to sign in; set a password or add another passkey first',
    'too-many-passkeys': ({ limit }) =>
      `an account has ${limit} passkeys at most; remove one that you no longer use`,
  },
  vi: {
    'proof-needed': ({ minutes }) =>
      `việc này cần xác nhận lại chính là bạn trong vòng ${minutes} phút gần đây; hãy nhập mật khẩu hoặc đăng nhập bằng khóa truy cập rồi làm tiếp`,
    'password-does-not-match': () => 'mật khẩu không đúng; hãy nhập lại',
    'code-needed': () =>
      'tài khoản của bạn cần thêm mã xác thực; hãy nhập mã ứng dụng đang hiện hoặc một mã dự phòng',
    'code-does-not-match': () =>
      'mã không đúng, đã quá hạn hoặc đã dùng; hãy nhập mã ứng dụng đang hiện hoặc một mã dự phòng',
    'second-factor-is-on': () =>
      'xác thực hai bước đang bật; nếu đã đổi điện thoại, hãy tắt trước rồi bật lại',
    'second-factor-is-off': () => 'xác thực hai bước đang tắt; hãy bật trước',
    'second-factor-not-begun': () => 'chưa có khóa nào để xác nhận; hãy làm lại từ đầu',
    'challenge-over': ({ minutes }) =>
      `yêu cầu này đã quá ${minutes} phút hoặc đã được trả lời; hãy thử lại`,
    'passkey-not-accepted': () =>
      'chưa thêm được khóa truy cập; khóa phải kiểm tra vân tay, khuôn mặt hoặc mã PIN và thuộc trang này; hãy thử lại hoặc dùng khóa khác',
    'passkey-there': () => 'khóa truy cập này đã được thêm',
    'wrong-passkey': () =>
      'khóa truy cập này không dùng được ở đây; hãy dùng khóa khác hoặc đăng nhập bằng mật khẩu',
    'last-way-in': () =>
      'đây là cách đăng nhập duy nhất của bạn; hãy đặt mật khẩu hoặc thêm khóa truy cập khác trước',
    'too-many-passkeys': ({ limit }) =>
      `mỗi tài khoản có nhiều nhất ${limit} khóa truy cập; hãy gỡ khóa không còn dùng`,
  },
};
