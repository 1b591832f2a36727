import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PartTexts {
  readonly loading: string;
  readonly notRead: string;
  readonly noAnswer: string;
  readonly tryAgain: string;
  readonly close: string;
  readonly fault: (status: number) => string;
}

/** What the parts of every screen say by themselves. */
export const PART_TEXTS: Texts<PartTexts> = {
  vi: {
    loading: 'Đang tải',
    notRead: 'Chưa đọc được.',
    noAnswer:
      'Máy chủ không trả lời. Kiểm tra xem Midyear còn chạy không rồi thử lại; không có gì bị mất.',
    tryAgain: 'Thử lại',
    close: 'Đóng',
    fault: (status) => `Chương trình gặp lỗi (mã ${status}). Không có gì bị thay đổi.`,
  },
  en: {
    loading: 'Loading',
    notRead: 'This could not be read.',
    noAnswer:
      'The server does not answer. See whether Midyear is still running, then try again; nothing is lost.',
    tryAgain: 'Try again',
    close: 'Close',
    fault: (status) => `The program met a fault (code ${status}). Nothing was changed.`,
  },
};
