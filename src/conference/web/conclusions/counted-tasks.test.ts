import { expect, test } from 'vitest';
import { countedTasksAddress } from '#conference/model/conference-address.ts';
import { askedPlace, countedTasks } from './counted-tasks.ts';

const unit = (id: string) => ({ id, code: id, name: id, nameEn: '' });
const LISTED = [
  { id: '1', conclusion: 'C', unit: unit('A'), state: 'done' },
  { id: '2', conclusion: 'C', unit: unit('B'), state: 'set', isOverdue: true },
  { id: '3', conclusion: 'C', unit: unit('B'), state: 'withdrawn', isOverdue: true },
  { id: '4', conclusion: 'D', unit: unit('B'), state: 'confirmed' },
].map((task) => ({ dueDay: '2026-06-30', isOverdue: false, ...task }) as const) as Parameters<
  typeof countedTasks
>[0];

const shown = (place: Parameters<typeof countedTasks>[1]) =>
  countedTasks(LISTED, place).map(({ id }) => id);

test('a count leads to what it counts, and those withdrawn are in none', () => {
  expect(shown({ conclusion: 'C', tasks: 'all' })).toEqual(['1', '2']);
  expect(shown({ conclusion: 'C', tasks: 'overdue' })).toEqual(['2']);
  expect(shown({ unit: 'B', tasks: 'all' })).toEqual(['2', '4']);
  expect(shown({ unit: 'B', tasks: 'done' })).toEqual(['4']);
});

test('where it leads can be sent to somebody else', () => {
  const place = { conclusion: 'C', unit: undefined, tasks: 'overdue' } as const;
  const { searchParams } = new URL(countedTasksAddress(place), 'http://midyear');
  expect(askedPlace(searchParams)).toEqual(place);
  expect(askedPlace(new URLSearchParams())).toBeUndefined();
  expect(askedPlace(new URLSearchParams('unit=B&tasks=rubbish'))).toMatchObject({ tasks: 'all' });
});
