import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

const rows = (data: unknown) =>
  changedFields(data).map(({ field, before, after, isChanged }) => [
    field,
    before,
    after,
    isChanged,
  ]);

test('what was before stands beside what is after, field by field', () => {
  const data = { unit: 'A', before: { value: '1', version: 1 }, after: { value: '2', version: 1 } };
  expect(rows(data)).toEqual([
    ['unit', 'A', 'A', false],
    ['value', '1', '2', true],
    ['version', '1', '1', false],
  ]);
});

test('what was made has nothing before', () => {
  expect(rows({ post: 'p', title: 'Trưởng phòng', before: null })).toEqual([
    ['post', undefined, 'p', true],
    ['title', undefined, 'Trưởng phòng', true],
  ]);
  expect(rows({ id: 'r', before: null, after: { steps: [{ kind: 'merge' }] } })).toEqual([
    ['id', undefined, 'r', true],
    ['steps.0.kind', undefined, 'merge', true],
  ]);
});

test('what was undone has nothing after', () => {
  expect(rows({ id: 'r', before: { on: '2026-07-01' }, after: null })).toEqual([
    ['id', 'r', undefined, true],
    ['on', '2026-07-01', undefined, true],
  ]);
});

test('what an event without either tells is told', () => {
  expect(rows({ account: 'a', how: 'password' })).toEqual([
    ['account', undefined, 'a', true],
    ['how', undefined, 'password', true],
  ]);
  expect(rows({ period: '2026', before: '2026-06-14', after: '2026-06-30' })).toEqual([
    ['period', '2026', '2026', false],
    ['value', '2026-06-14', '2026-06-30', true],
  ]);
});
