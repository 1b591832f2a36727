import { expect, test } from 'vitest';
import { signersOf } from './signers.ts';

const POST = {
  ...{ version: 1, titleEn: '', body: null, seats: 2, position: 1 },
  ...{ roles: [], isVacant: false, carriedFrom: null },
};
const HOLDER = { version: 1, isActing: false, from: '2024-01-01' };
const LAN = { ...HOLDER, name: 'Nguyễn Thị Lan' };

test('who signs is told apart from a namesake in the same post by the day since when it is held', () => {
  const posts = [
    {
      ...POST,
      ...{ id: 'office', title: 'Chuyên viên' },
      holders: [
        { ...LAN, holding: '1', person: 'one' },
        { ...LAN, holding: '2', person: 'two', from: '2025-07-01' },
        { ...HOLDER, holding: '3', person: 'three', name: 'Lê An' },
      ],
    },
    { ...POST, id: 'desk', title: 'Kế toán', holders: [{ ...LAN, holding: '4', person: 'four' }] },
  ];
  expect(signersOf({ posts }).map(({ person, since }) => [person, since])).toEqual([
    ['one', '2024-01-01'],
    ['two', '2025-07-01'],
    ['three', undefined],
    ['four', undefined],
  ]);
});
