import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ConfirmTexts {
  readonly sending: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
  readonly refused: string;
  readonly changedTitle: string;
  readonly changedText: string;
  readonly seeNew: string;
  readonly takeNew: string;
  readonly keepMine: string;
}

/** What is said while a change is on its way, and when nobody knows whether it arrived. */
export const CONFIRM_TEXTS: Texts<ConfirmTexts> = {
  vi: {
    sending: 'Đang gửi, chờ máy chủ xác nhận…',
    unknownTitle: 'Chưa có xác nhận',
    unknownText:
      'Đã gửi nhưng máy chủ chưa trả lời, nên chưa biết việc này đã được ghi hay chưa. Hỏi lại là an toàn: dù hỏi bao nhiêu lần cũng chỉ ghi một lần.',
    refused: 'Chưa áp dụng. Không có gì bị thay đổi, bản thảo còn nguyên.',
    changedTitle: 'Có người đã sửa trước',
    changedText:
      'Từ lúc bạn mở, lần sắp xếp lại này đã được sửa hoặc hủy. Bản của bạn chưa được ghi và vẫn còn trong cửa sổ này.',
    seeNew: 'Xem bản mới',
    takeNew: 'Bỏ bản của tôi, sửa từ bản mới',
    keepMine: 'Giữ bản của tôi, thay cho bản mới',
  },
  en: {
    sending: 'Sent, waiting for the server to confirm…',
    unknownTitle: 'Not confirmed',
    unknownText:
      'It was sent and the server has not answered, so it is not known whether it was recorded. Asking again is safe: however often it is asked, it is recorded once.',
    refused: 'Not applied. Nothing was changed, and the draft is untouched.',
    changedTitle: 'Somebody changed it first',
    changedText:
      'Since you opened it, this reorganisation was corrected or undone. Yours was not recorded and is still in this window.',
    seeNew: 'See the new version',
    takeNew: 'Discard mine and correct the new version',
    keepMine: 'Keep mine in place of the new version',
  },
};
