import type { Texts } from '#platform/web/language/language-choice.tsx';

interface LogTexts {
  readonly title: string;
  readonly intro: string;
  readonly readAgain: string;
  readonly file: string;
  readonly filters: Readonly<
    Record<'label' | 'from' | 'to' | 'kind' | 'anyKind' | 'clear' | 'actor' | 'anyActor', string>
  >;
  readonly heads: Readonly<Record<'when' | 'who' | 'what' | 'where', string>>;
  readonly table: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly noneText: string;
  readonly older: string;
  readonly allRead: (count: string) => string;
  readonly shown: (count: string) => string;
}

export const LOG_TEXTS: Texts<LogTexts> = {
  vi: {
    title: 'Nhật ký',
    intro: 'Mọi thay đổi, ai làm, lúc nào. Dòng nào bị sửa hoặc xóa, khi kiểm tra sẽ phát hiện ra.',
    readAgain: 'Đọc lại từ đầu',
    file: 'Tải về (CSV)',
    filters: {
      label: 'Lọc nhật ký',
      from: 'Từ ngày',
      to: 'Đến hết ngày',
      kind: 'Việc',
      anyKind: 'Mọi việc',
      clear: 'Bỏ lọc',
      actor: 'Người làm',
      anyActor: 'Mọi người',
    },
    heads: { when: 'Lúc', who: 'Người làm', what: 'Việc', where: 'Đơn vị' },
    table: 'Các sự kiện, mới nhất ở trên',
    none: 'Nhật ký chưa có gì',
    noneFiltered: 'Không có sự kiện nào như vậy',
    noneText: 'Hãy mở rộng khoảng ngày hoặc bỏ bớt điều kiện lọc.',
    older: 'Xem cũ hơn',
    allRead: (count) => `Đã hết: ${count} sự kiện.`,
    shown: (count) => `Đang hiện ${count} sự kiện mới nhất.`,
  },
  en: {
    title: 'Log',
    intro:
      'Every change, who made it, and when. A line that is changed or removed is found by checking.',
    readAgain: 'Read again from the top',
    file: 'Download (CSV)',
    filters: {
      label: 'Filter the log',
      from: 'From',
      to: 'Up to and including',
      kind: 'What',
      anyKind: 'Anything',
      clear: 'Clear the filter',
      actor: 'Who',
      anyActor: 'Anybody',
    },
    heads: { when: 'When', who: 'Who', what: 'What', where: 'Unit' },
    table: 'Events, the newest first',
    none: 'There is nothing in the log yet',
    noneFiltered: 'There is no such event',
    noneText: 'Take more days, or fewer conditions.',
    older: 'Show older ones',
    allRead: (count) => `That is all: ${count}.`,
    shown: (count) => `The newest ${count} events are shown.`,
  },
};
