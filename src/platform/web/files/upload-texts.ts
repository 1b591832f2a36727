import type { Texts } from '#platform/web/language/language-choice.tsx';

interface UploadTexts {
  readonly chosen: string;
  readonly waiting: string;
  readonly sending: (percent: string) => string;
  readonly checking: string;
  readonly tooLarge: (megabytes: string) => string;
  readonly unanswered: string;
  readonly again: string;
  readonly stop: string;
  readonly drop: string;
}

/** What is said while files are sent. */
export const UPLOAD_TEXTS: Texts<UploadTexts> = {
  vi: {
    chosen: 'Tệp đang gửi',
    waiting: 'Đang chờ gửi',
    sending: (percent) => `Đã gửi ${percent}%`,
    checking: 'Đã gửi xong, máy chủ đang kiểm tra',
    tooLarge: (megabytes) =>
      `Tệp lớn hơn ${megabytes} MB nên chưa được gửi. Hãy lưu nhỏ hơn, hoặc chia ra.`,
    unanswered:
      'Mất kết nối nên chưa có xác nhận. Tệp vẫn giữ ở đây; gửi lại không tạo thành hai tệp.',
    again: 'Gửi lại',
    stop: 'Dừng gửi',
    drop: 'Bỏ tệp này',
  },
  en: {
    chosen: 'Files being sent',
    waiting: 'Waiting to be sent',
    sending: (percent) => `${percent}% sent`,
    checking: 'Sent; the server is checking it',
    tooLarge: (megabytes) =>
      `The file is larger than ${megabytes} MB and was not sent. Save it smaller, or in parts.`,
    unanswered:
      'The connection was lost, so nothing confirms it. The file is still here; sending it again does not make two of it.',
    again: 'Send again',
    stop: 'Stop sending',
    drop: 'Let go of this file',
  },
};
