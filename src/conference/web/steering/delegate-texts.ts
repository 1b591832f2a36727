import type { ReadDelegate } from '#conference/web/conference-queries.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface DelegateTexts {
  readonly delegates: string;
  readonly nobody: string;
  readonly present: (of: { present: string; summoned: string; needed: string }) => string;
  readonly search: string;
  readonly noneFound: string;
  readonly guest: string;
  readonly guests: string;
  readonly guestsHint: string;
  readonly marks: Readonly<Record<ReadDelegate['allowed'][number], string>>;
  readonly excuse: string;
  readonly excuses: Readonly<Record<NonNullable<ReadDelegate['excuse']>, string>>;
  readonly summonFirst: string;
  readonly summon: string;
  readonly summonChosen: string;
}

/** Who was summoned, and who has come. */
export const DELEGATE_TEXTS: Texts<DelegateTexts> = {
  vi: {
    delegates: 'Đại biểu',
    nobody: 'Chưa triệu tập ai. Chọn các chức vụ cử đại biểu.',
    present: ({ present, summoned, needed }) => `Có mặt ${present}/${summoned}, cần ${needed}`,
    search: 'Tìm theo tên hoặc đơn vị',
    noneFound: 'Không có ai khớp.',
    guest: 'khách mời',
    guests: 'Khách mời',
    guestsHint: 'Tìm theo tên. Khách mời không tính vào số cần có để họp.',
    marks: { arrive: 'Có mặt', leave: 'Ra về', excuse: 'Xin vắng', 'put-back': 'Bỏ đánh dấu' },
    excuse: 'Xin vắng vì',
    excuses: { duty: 'công tác', illness: 'ốm', leave: 'nghỉ phép', other: 'việc khác' },
    summonFirst: 'Chọn đại biểu',
    summon: 'Triệu tập thêm',
    summonChosen: 'Triệu tập người đã chọn',
  },
  en: {
    delegates: 'Delegates',
    nobody: 'Nobody is summoned yet. Choose the posts that send delegates.',
    present: ({ present, summoned, needed }) => `${present}/${summoned} present, ${needed} needed`,
    search: 'Find by name or unit',
    noneFound: 'Nobody matches.',
    guest: 'guest',
    guests: 'Guests',
    guestsHint: 'Find by name. Guests are counted for no quorum.',
    marks: { arrive: 'Present', leave: 'Gone', excuse: 'Excused', 'put-back': 'Take back' },
    excuse: 'Excused for',
    excuses: { duty: 'duty', illness: 'illness', leave: 'leave', other: 'another reason' },
    summonFirst: 'Choose delegates',
    summon: 'Summon more',
    summonChosen: 'Summon those chosen',
  },
};
