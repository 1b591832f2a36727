import { expect, test } from 'vitest';
import type { Block } from '#documents/model/official-document.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { minutesDocument } from './minutes-document.ts';

const AN = { name: 'Lê An', title: 'Chủ tịch' };
const FACTS: MinutesFacts = {
  ...{ parentBody: undefined, unit: 'Liên hội', unitCode: 'LH', title: 'Hội nghị', place: 'Mẫu' },
  ...{ beganDay: '2026-07-10', endedDay: '2026-07-10', began: '08:05', ended: '11:30' },
  ...{
    chair: AN,
    chairedFor: undefined,
    secretary: AN,
    quorumBasis: '',
    conclusions: [],
    delegates: [],
  },
  presence: { summoned: 1, present: 1, excused: 0, guests: 0, needed: 1, isQuorate: true },
  items: [
    {
      ...{ title: 'Thảo luận', began: '08:15', ended: '09:00', note: '', contributions: [] },
      presenter: undefined,
    },
  ],
  ...{ number: undefined, signedDay: undefined },
};

function textsOf(facts: MinutesFacts, language: 'vi' | 'en'): string {
  return minutesDocument(facts, language).body.map(textOf).join('\n');
}

function textOf(block: Block): string {
  return JSON.stringify(block);
}

test('minutes write the times of the clock as offices do', () => {
  const vi = textsOf(FACTS, 'vi');
  expect(vi).toContain('Thời gian bắt đầu: 8 giờ 05, ngày 10/7/2026');
  expect(vi).toContain('Thảo luận (8 giờ 15 – 9 giờ 00)');
  expect(vi).toContain('Hội nghị kết thúc vào 11 giờ 30, ngày 10/7/2026');
  expect(textsOf(FACTS, 'en')).toContain('Thảo luận (08:15–09:00)');
});

test('a draft leaves room for what is still to come', () => {
  const [item] = FACTS.items;
  const items = item === undefined ? [] : [{ ...item, ended: '' }];
  const draft = textsOf({ ...FACTS, ended: '', items }, 'vi');
  expect(draft).toContain('Thảo luận (từ 8 giờ 15)');
  expect(draft).toContain('Hội nghị kết thúc vào … giờ …, ngày 10/7/2026');
});

test('minutes name who chaired in whose place, and that one signs', () => {
  const binh = { name: 'Trần Bình', title: 'Phó Chủ tịch' };
  const acting = { ...FACTS, chair: binh, chairedFor: AN };
  expect(textsOf(acting, 'vi')).toContain(
    'Chủ trì (thay Lê An, Chủ tịch): Trần Bình, Phó Chủ tịch',
  );
  expect(textsOf(acting, 'en')).toContain('Chair (in place of Lê An, Chủ tịch): Trần Bình');
  expect(minutesDocument(acting, 'vi').signature).toMatchObject({ right: { name: 'Trần Bình' } });
});

test('minutes say who was absent with leave and who without', () => {
  const presence = { ...FACTS.presence, summoned: 25, present: 17, excused: 1, needed: 17 };
  const told = textsOf({ ...FACTS, presence }, 'vi');
  expect(told).toContain('có mặt 17 trên 25 đại biểu được triệu tập (cần 17)');
  expect(told).toContain('vắng có phép 1, vắng không phép 7');
});
