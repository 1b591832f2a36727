import type { PasskeyObstacle } from '#people/web/sign-in/passkey-sign-in.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PasskeysTexts {
  readonly title: string;
  readonly intro: string;
  readonly times: (added: string, lastUsed: string | undefined) => string;
  readonly remove: string;
  readonly removeThis: (name: string) => string;
  readonly removed: string;
  readonly lastWayIn: string;
  readonly add: string;
  readonly adding: string;
  readonly added: string;
  readonly name: string;
  readonly nameHint: string;
  readonly usualName: string;
  readonly goOn: string;
  readonly giveUp: string;
  readonly dropped: string;
  readonly obstacles: Readonly<Record<PasskeyObstacle, string>>;
}

export const PASSKEYS_TEXTS: Texts<PasskeysTexts> = {
  vi: {
    title: 'Khóa truy cập',
    intro:
      'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của máy, không cần mật khẩu. Khóa chỉ dùng được trên đúng địa chỉ này, không dùng được trên trang giả.',
    times: (added, lastUsed) =>
      `Thêm ${added}. ${lastUsed === undefined ? 'Chưa dùng lần nào.' : `Dùng gần nhất: ${lastUsed}.`}`,
    remove: 'Gỡ',
    removeThis: (name) => `Gỡ khóa ${name}`,
    removed: 'Đã gỡ khóa.',
    lastWayIn:
      'Đây là cách đăng nhập duy nhất, nên chưa gỡ được. Đặt mật khẩu hoặc thêm khóa khác trước.',
    add: 'Thêm khóa truy cập',
    adding: 'Đang chờ máy xác nhận…',
    added: 'Đã thêm khóa.',
    name: 'Tên của khóa',
    nameHint: 'Để sau này nhận ra nó, ví dụ “Máy tính ở cơ quan”.',
    usualName: 'Khóa truy cập',
    goOn: 'Thêm',
    giveUp: 'Thôi',
    dropped:
      'Chưa thêm được: máy không xác nhận, hoặc khóa này đã có. Thử lại, hoặc dùng máy khác.',
    obstacles: {
      'not-secure':
        'Địa chỉ này không được mã hóa (http), nên trình duyệt không cho dùng khóa truy cập. Dùng được khi máy chủ chạy với https, hoặc qua http://localhost ngay trên máy chủ.',
      'numbered-host':
        'Khóa truy cập cần một địa chỉ có tên, không dùng được với địa chỉ bằng số. Mở Midyear bằng tên máy chủ, hoặc http://localhost.',
      'old-browser': 'Trình duyệt này không có khóa truy cập.',
    },
  },
  en: {
    title: 'Passkeys',
    intro:
      'You sign in by finger, face or the PIN of your device. No password is needed. A passkey works at this address alone, not on a page that imitates it.',
    times: (added, lastUsed) =>
      `Added ${added}. ${lastUsed === undefined ? 'Never used yet.' : `Last used: ${lastUsed}.`}`,
    remove: 'Remove',
    removeThis: (name) => `Remove ${name}`,
    removed: 'The passkey is removed.',
    lastWayIn:
      'This is the only way to sign in, so it cannot be removed. Choose a password or add another one first.',
    add: 'Add a passkey',
    adding: 'Waiting for your device…',
    added: 'The passkey is added.',
    name: 'Name of the passkey',
    nameHint: 'So that you know it later, as “Computer in the office”.',
    usualName: 'Passkey',
    goOn: 'Add',
    giveUp: 'Leave it',
    dropped:
      'Nothing was added: the device did not confirm, or has a passkey here already. Try again, or use another device.',
    obstacles: {
      'not-secure':
        'This address is not encrypted (http), so the browser gives no passkeys. They work once the server has https, or by http://localhost on the server itself.',
      'numbered-host':
        'Passkeys need an address with a name, not one of numbers. Open Midyear by the name of its server, or by http://localhost.',
      'old-browser': 'This browser has no passkeys.',
    },
  },
};
