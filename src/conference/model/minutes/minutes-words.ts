import type { DelegateState } from '#conference/model/delegates/delegate.ts';
import type { Presence } from '#conference/model/delegates/presence.ts';
import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import type { MinutedConclusion } from './minutes-facts.ts';

interface MinutesWords {
  /** Times as `08:10`; empty: not yet. */
  readonly began: (time: string, day: string) => string;
  readonly lasted: (began: string, ended: string) => string;
  readonly place: (place: string) => string;
  readonly presence: (presence: Presence) => string;
  readonly quorumBasis: (basis: string) => string;
  readonly listed: string;
  readonly chair: (person: string, inPlaceOf: string | undefined) => string;
  readonly secretary: (person: string) => string;
  readonly proceedings: string;
  readonly presented: (person: string) => string;
  readonly spoke: (person: string) => string;
  readonly notHeld: string;
  readonly conclusions: string;
  readonly noConclusions: string;
  readonly conclusion: (conclusion: MinutedConclusion) => string;
  readonly ended: (time: string, day: string) => string;
  readonly chairTitle: string;
  readonly secretaryTitle: string;
  readonly kept: string;
  readonly delegates: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly states: Readonly<Record<DelegateState, string>>;
  readonly guest: string;
}

/** The words of minutes. Source of their order: Decree 30/2020/NĐ-CP, Appendix III, form 1.9. */
export const MINUTES_WORDS: Readonly<Record<Language, MinutesWords>> = {
  vi: {
    began: (time, day) => `Thời gian bắt đầu: ${officeTime(time)}, ngày ${formatDayText(day)}`,
    lasted: (began, ended) =>
      ended === '' ? `từ ${officeTime(began)}` : `${officeTime(began)} – ${officeTime(ended)}`,
    place: (place) => `Địa điểm: ${place}`,
    presence: ({ present, summoned, needed, excused, guests }) =>
      `Thành phần tham dự: có mặt ${present} trên ${summoned} đại biểu được triệu tập (cần ${needed}); vắng có phép ${excused}, vắng không phép ${summoned - present - excused}; khách mời ${guests}`,
    quorumBasis: (basis) => `Căn cứ tính đủ số để họp: ${basis}`,
    listed: 'Danh sách kèm theo ở phụ lục.',
    chair: (person, inPlaceOf) =>
      inPlaceOf === undefined
        ? `Chủ trì (chủ tọa): ${person}`
        : `Chủ trì (thay ${inPlaceOf}): ${person}`,
    secretary: (person) => `Thư ký (người ghi biên bản): ${person}`,
    proceedings: 'Nội dung (theo diễn biến hội nghị)',
    presented: (person) => `${person} trình bày.`,
    spoke: (person) => `${person} phát biểu`,
    notHeld: 'Mục này không tiến hành.',
    conclusions: 'Kết luận của chủ tọa',
    noConclusions: 'Chưa có kết luận được ban hành.',
    conclusion: ({ text, product, dueDay, doers }) =>
      `${sentence(text)} Sản phẩm: ${product}. Hạn: ${formatDayText(dueDay)}. Thực hiện: ${doers}.`,
    ended: (time, day) => `Hội nghị kết thúc vào ${officeTime(time)}, ngày ${formatDayText(day)}`,
    chairTitle: 'Chủ tọa',
    secretaryTitle: 'Thư ký',
    kept: 'Lưu: VT',
    delegates: 'Danh sách đại biểu',
    columns: ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Dự họp'],
    states: {
      summoned: 'vắng không phép',
      excused: 'vắng có phép',
      present: 'có mặt',
      left: 'có mặt, về sớm',
    },
    guest: 'khách mời',
  },
  en: {
    began: (time, day) => `Began: ${time || '…'}, ${formatDayText(day)}`,
    lasted: (began, ended) => (ended === '' ? `from ${began}` : `${began}–${ended}`),
    place: (place) => `Place: ${place}`,
    presence: ({ present, summoned, needed, excused, guests }) =>
      `Present: ${present} of ${summoned} delegates summoned (needed: ${needed}); absent with leave: ${excused}, without leave: ${summoned - present - excused}; guests: ${guests}`,
    quorumBasis: (basis) => `Basis of the quorum: ${basis}`,
    listed: 'They are listed in the annex.',
    chair: (person, inPlaceOf) =>
      inPlaceOf === undefined ? `Chair: ${person}` : `Chair (in place of ${inPlaceOf}): ${person}`,
    secretary: (person) => `Secretary (who keeps the minutes): ${person}`,
    proceedings: 'Proceedings, in the order in which they happened',
    presented: (person) => `Presented by ${person}.`,
    spoke: (person) => `${person} spoke`,
    notHeld: 'This item was not held.',
    conclusions: 'Conclusions of the chair',
    noConclusions: 'No conclusion has been issued yet.',
    conclusion: ({ text, product, dueDay, doers }) =>
      `${sentence(text)} Product: ${product}. Due: ${formatDayText(dueDay)}. To be done by: ${doers}.`,
    ended: (time, day) => `The conference ended at ${time || '…'}, ${formatDayText(day)}`,
    chairTitle: 'Chair',
    secretaryTitle: 'Secretary',
    kept: 'Kept: records office',
    delegates: 'List of delegates',
    columns: ['No.', 'Name', 'Post', 'Unit', 'Took part'],
    states: {
      summoned: 'absent without leave',
      excused: 'absent with leave',
      present: 'present',
      left: 'present, left early',
    },
    guest: 'guest',
  },
};

/** `08:10` as offices write it in documents: `8 giờ 10`; dots where it is still to come. */
function officeTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return time === '' ? '… giờ …' : `${Number(hours)} giờ ${minutes}`;
}

/** A text that ends as a sentence does. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
