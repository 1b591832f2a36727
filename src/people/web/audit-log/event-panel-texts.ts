import type { Texts } from '#platform/web/language/language-choice.tsx';

interface PanelTexts {
  readonly title: (number: string) => string;
  readonly close: string;
  readonly onlyActor: (name: string) => string;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly changed: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly tells: string;
  readonly nothing: string;
  readonly more: (count: string) => string;
  readonly proof: string;
  readonly recorded: string;
  readonly hash: string;
  readonly noHash: string;
  readonly linked: string;
  readonly linkedAs: (position: string) => string;
  readonly notLinked: string;
  readonly file: string;
  readonly notThere: string;
  readonly notThereText: string;
}

export const PANEL_TEXTS: Texts<PanelTexts> = {
  vi: {
    title: (number) => `Sự kiện số ${number}`,
    close: 'Đóng sự kiện',
    onlyActor: (name) => `Chỉ xem việc của ${name}`,
    at: 'Lúc',
    who: 'Người làm',
    kind: 'Loại',
    changed: 'Trước và sau',
    field: 'Mục',
    before: 'Trước',
    after: 'Sau',
    tells: 'Nội dung',
    nothing: 'Sự kiện không ghi gì thêm.',
    more: (count) => `Chỉ hiện ${count} mục đầu; tải nhật ký về để xem đủ.`,
    proof: 'Để kiểm chứng',
    recorded: 'Thời điểm ghi (UTC)',
    hash: 'Mã băm (SHA-256)',
    noHash: 'Ghi trước khi có mã băm',
    linked: 'Vị trí trong chuỗi',
    linkedAs: (position) => `Thứ ${position}`,
    notLinked: 'Chưa nối vào chuỗi; xong trong vòng một giây',
    file: 'Tệp kèm theo (SHA-256)',
    notThere: 'Không có sự kiện này',
    notThereText: 'Có thể đường dẫn bị gõ sai. Hãy chọn một sự kiện trong danh sách.',
  },
  en: {
    title: (number) => `Event ${number}`,
    close: 'Close the event',
    onlyActor: (name) => `Only what ${name} did`,
    at: 'When',
    who: 'Who',
    kind: 'Kind',
    changed: 'Before and after',
    field: 'Field',
    before: 'Before',
    after: 'After',
    tells: 'What it tells',
    nothing: 'The event tells nothing more.',
    more: (count) => `The first ${count} fields; download the log to see them all.`,
    proof: 'To be checked by',
    recorded: 'Recorded at (UTC)',
    hash: 'Hash (SHA-256)',
    noHash: 'Recorded before there were hashes',
    linked: 'Place in the chain',
    linkedAs: (position) => position,
    notLinked: 'Not linked yet; that takes a second at most',
    file: 'File with the rest (SHA-256)',
    notThere: 'There is no such event',
    notThereText: 'The link may have been mistyped. Choose an event of the list.',
  },
};
