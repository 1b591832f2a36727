import type { Language } from '#kernel/problem.ts';

/** Numbers come as they are shown. */
interface AuditTexts {
  readonly checking: (count: string) => string;
  readonly whole: (count: string) => string;
  readonly nothingLinked: string;
  readonly head: (position: string, head: string) => string;
  readonly late: (count: string) => string;
  readonly tail: (count: string, first: string, recordedAt: string) => string;
  readonly notWhole: (place: string) => string;
  readonly wholeUpTo: (position: string) => string;
  readonly link: Readonly<
    Record<'changed' | 'removed' | 'added', (position: string) => string> &
      Record<'exchanged', (position: string, other: string) => string>
  >;
  readonly event: Readonly<
    Record<'changed' | 'removed', (number: string) => string> &
      Record<'exchanged', (number: string, other: string) => string>
  >;
  readonly file: Readonly<Record<'changed' | 'removed', (event: string) => string>>;
  readonly keptHead: Readonly<
    Record<'agrees' | 'cut-off' | 'differs', (position: string) => string>
  >;
  readonly notAHead: (path: string) => string;
  readonly noHead: string;
  readonly headWritten: (position: string, path: string) => string;
}

export const AUDIT_TEXTS: Record<Language, AuditTexts> = {
  en: {
    checking: (count) => `checking, ${count} events`,
    whole: (count) => `The log is whole: ${count} events are linked, each as it was recorded.\n`,
    nothingLinked: 'No event is linked yet.\n',
    head: (position, head) => `Its head, at position ${position}: ${head}\n`,
    late: (count) =>
      `${count} of them were recorded before events had hashes: they are as they were when they were linked.\n`,
    tail: (count, first, recordedAt) =>
      `Not linked yet: ${count}, since event ${first} of ${recordedAt}. A server that runs links events within a second.\n`,
    notWhole: (place) => `The log is not whole. The first place that is wrong: ${place}.\n`,
    wholeUpTo: (position) => `The chain is whole up to position ${position}.\n`,
    link: {
      changed: (position) => `link ${position} was changed`,
      removed: (position) => `link ${position} was removed`,
      added: (position) => `link ${position} was put between others`,
      exchanged: (position, other) =>
        `link ${position} was exchanged: the one that belongs there stands in place ${other}`,
    },
    event: {
      changed: (number) => `event ${number} was changed`,
      removed: (number) => `event ${number} was removed`,
      exchanged: (number, other) =>
        `event ${number} was exchanged: it says what event ${other} once said`,
    },
    file: {
      changed: (event) => `the stored file of event ${event} was changed`,
      removed: (event) => `the stored file of event ${event} was removed`,
    },
    keptHead: {
      agrees: (position) =>
        `The chain runs through the head that was kept, at position ${position}.\n`,
      'cut-off': (position) =>
        `The chain ends before the head that was kept, at position ${position}: events were taken off its end, or this is an older copy.\n`,
      differs: (position) =>
        `At position ${position} the chain has another head than the one that was kept: it was made anew there or before, or this is another log.\n`,
    },
    notAHead: (path) =>
      `${path} is no head of an event log; name a file that midyear audit head wrote\n`,
    noHead: 'no event is linked yet; start midyear, and ask again a second later\n',
    headWritten: (position, path) =>
      `The head at position ${position} is in ${path}. Keep it where those who run the database cannot change it.\n`,
  },
  vi: {
    checking: (count) => `đang kiểm tra, ${count} sự kiện`,
    whole: (count) =>
      `Nhật ký nguyên vẹn: ${count} sự kiện đã nối vào chuỗi, đúng như khi ghi nhận.\n`,
    nothingLinked: 'Chưa có sự kiện nào được nối vào chuỗi.\n',
    head: (position, head) => `Đầu chuỗi, ở vị trí ${position}: ${head}\n`,
    late: (count) =>
      `Trong đó ${count} sự kiện có từ trước khi có mã băm: còn đúng như lúc được nối vào chuỗi.\n`,
    tail: (count, first, recordedAt) =>
      `Chưa nối vào chuỗi: ${count}, kể từ sự kiện ${first} lúc ${recordedAt}. Máy chủ đang chạy sẽ nối trong vòng một giây.\n`,
    notWhole: (place) => `Nhật ký không còn nguyên vẹn. Chỗ sai đầu tiên: ${place}.\n`,
    wholeUpTo: (position) => `Chuỗi nguyên vẹn đến vị trí ${position}.\n`,
    link: {
      changed: (position) => `mắt xích ${position} đã bị sửa`,
      removed: (position) => `mắt xích ${position} đã bị xóa`,
      added: (position) => `mắt xích ${position} bị chèn thêm vào giữa`,
      exchanged: (position, other) =>
        `mắt xích ${position} đã bị đổi chỗ: mắt xích đúng đang ở vị trí ${other}`,
    },
    event: {
      changed: (number) => `sự kiện ${number} đã bị sửa`,
      removed: (number) => `sự kiện ${number} đã bị xóa`,
      exchanged: (number, other) =>
        `sự kiện ${number} đã bị tráo: nội dung hiện nay vốn là của sự kiện ${other}`,
    },
    file: {
      changed: (event) => `tệp lưu của sự kiện ${event} đã bị sửa`,
      removed: (event) => `tệp lưu của sự kiện ${event} đã bị xóa`,
    },
    keptHead: {
      agrees: (position) => `Chuỗi vẫn đi qua đầu chuỗi đã lưu riêng, ở vị trí ${position}.\n`,
      'cut-off': (position) =>
        `Chuỗi kết thúc trước đầu chuỗi đã lưu riêng, ở vị trí ${position}: có sự kiện ở cuối đã bị cắt, hoặc đây là một bản cũ hơn.\n`,
      differs: (position) =>
        `Ở vị trí ${position}, chuỗi không khớp với đầu chuỗi đã lưu riêng: chuỗi đã bị làm lại từ đó hoặc từ trước đó, hoặc đây là nhật ký khác.\n`,
    },
    notAHead: (path) =>
      `${path} không phải đầu chuỗi của nhật ký sự kiện; hãy chỉ tệp do midyear audit head ghi\n`,
    noHead:
      'chưa có sự kiện nào được nối vào chuỗi; hãy khởi động midyear rồi thử lại sau một giây\n',
    headWritten: (position, path) =>
      `Đầu chuỗi ở vị trí ${position} đã ghi vào ${path}. Hãy lưu ở nơi mà người quản trị cơ sở dữ liệu không sửa được.\n`,
  },
};
