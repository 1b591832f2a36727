import type { Texts } from '#platform/web/language/language-choice.tsx';

/** What is said of a change by whatever screen. */
export interface ChangeWords {
  /** `null`: nothing. */
  readonly sending: string | null;
  /** What did not happen. */
  readonly refused: string;
  readonly unknown: string;
  readonly unknownText: string;
}

interface ChangeTexts extends ChangeWords {
  readonly done: string;
  readonly askAgain: string;
  readonly changed: string;
  readonly changedText: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly giveUp: string;
  readonly needed: string;
}

/** What is said while something is changed. */
export const CHANGE_TEXTS: Texts<ChangeTexts> = {
  vi: {
    sending: 'Đang gửi, chờ máy chủ xác nhận…',
    done: 'Đã ghi.',
    refused: 'Chưa ghi. Không có gì thay đổi.',
    unknown: 'Chưa có xác nhận',
    unknownText:
      'Đã gửi nhưng máy chủ chưa trả lời, nên chưa biết đã ghi hay chưa. Hỏi lại là an toàn: chỉ ghi một lần.',
    askAgain: 'Hỏi lại máy chủ',
    changed: 'Có người đã sửa trước',
    changedText:
      'Từ lúc bạn mở, mục này đã được sửa ở nơi khác, có thể ngay trong một cửa sổ khác của bạn. Bản của bạn chưa được ghi và vẫn còn ở đây.',
    keepMine: 'Ghi bản của tôi thay bản mới',
    takeTheirs: 'Giữ bản mới, bỏ bản của tôi',
    giveUp: 'Hủy',
    needed: 'Cần điền mục này.',
  },
  en: {
    sending: 'Sent, waiting for the server to confirm…',
    done: 'Recorded.',
    refused: 'Not recorded. Nothing was changed.',
    unknown: 'Not confirmed',
    unknownText:
      'It was sent and the server has not answered, so it is not known whether it was recorded. Asking again is safe: it is recorded once.',
    askAgain: 'Ask the server again',
    changed: 'Somebody changed it first',
    changedText:
      'Since you opened it, this was changed elsewhere, perhaps in another window of yours. Yours was not recorded and is still here.',
    keepMine: 'Record mine in its place',
    takeTheirs: 'Keep theirs, discard mine',
    giveUp: 'Cancel',
    needed: 'This is needed.',
  },
};
