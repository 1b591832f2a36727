import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ChainTexts {
  readonly linked: (count: string, at: string) => string;
  readonly none: string;
  readonly head: string;
  readonly more: string;
  readonly shows: string;
  readonly showsNot: string;
  readonly verify: string;
  readonly keep: string;
}

export const CHAIN_TEXTS: Texts<ChainTexts> = {
  vi: {
    linked: (count, at) => `Đã nối ${count} sự kiện vào chuỗi, lần gần nhất lúc ${at}.`,
    none: 'Chưa có sự kiện nào được nối vào chuỗi.',
    head: 'Mã đầu chuỗi',
    more: 'Chuỗi này cho biết gì, không cho biết gì',
    shows:
      'Mỗi sự kiện mang một mã băm của chính nó; các mã được nối thành chuỗi theo thứ tự, chậm nhất một giây sau khi ghi. Sửa, xóa, chèn hoặc đổi chỗ một sự kiện thì chuỗi không còn khớp.',
    showsNot:
      'Chuỗi không cho biết một sự kiện có đúng với thực tế hay không. Người làm chủ toàn bộ máy chủ có thể lập lại cả chuỗi; vì vậy hãy giữ mã đầu chuỗi ở nơi khác để đối chiếu.',
    verify: 'Kiểm tra cả nhật ký bằng lệnh',
    keep: 'Lưu mã đầu chuỗi ra tệp bằng lệnh',
  },
  en: {
    linked: (count, at) => `${count} events are linked, the last at ${at}.`,
    none: 'No event is linked yet.',
    head: 'Head of the chain',
    more: 'What the chain shows, and what it does not',
    shows:
      'Each event carries a hash of itself; the hashes are linked in order, at the latest a second after the event was recorded. Whoever changes, removes, adds or moves an event breaks the chain.',
    showsNot:
      'It does not show that an event is true. Whoever rules the whole server could make the chain anew; so keep its head somewhere else, and compare.',
    verify: 'The whole log is checked by the command',
    keep: 'The head is written to a file by',
  },
};
