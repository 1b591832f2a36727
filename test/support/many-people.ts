import { enterPerson } from '#people/server/names/enter-person.ts';
import type { Database } from '#platform/server/database/database.ts';
import { ODD_NAMES } from './very-large-organisation.ts';

const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLE_NAMES = ['Văn', 'Thị', 'Minh', 'Thanh', 'Quốc', 'Ngọc', ''];
const GIVEN_NAMES = [
  'An',
  'Ánh',
  'Bình',
  'Châu',
  'Dũng',
  'Đạt',
  'Hà',
  'Khôi',
  'Lan',
  'Oanh',
  'Yến',
];
const LONGEST_NAME = 100;

/** Enters so many people, the first of whom have names that try a screen. */
export async function enterManyPeople(database: Database, count: number): Promise<void> {
  await database.transaction(async (tx) => {
    for (let at = 0; at < count; at++) await enterPerson(tx, { name: nameOf(at) }, 'operator');
  });
}

function nameOf(at: number) {
  const odd = Object.values(ODD_NAMES)[at]?.slice(0, LONGEST_NAME);
  return {
    familyName: nth(FAMILY_NAMES, at),
    middleName: nth(MIDDLE_NAMES, at),
    givenName: odd ?? nth(GIVEN_NAMES, at),
  };
}

function nth(names: readonly string[], at: number): string {
  return names[at % names.length] ?? '';
}
