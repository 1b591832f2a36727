import { expect, it } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { tasksOfYear } from './tasks-of-year.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const task = (dueDay: string, state: 'set' | 'confirmed' | 'withdrawn') => ({
  ...{ id: `${dueDay} ${state}`, dueDay: day(dueDay), state },
});
const TASKS = ['2025-06-30', '2026-03-31', '2027-01-15'].flatMap((due) =>
  (['set', 'confirmed', 'withdrawn'] as const).map((state) => task(due, state)),
);
const of = (period: string, today = '2026-11-23') =>
  tasksOfYear(TASKS, { period, today: day(today) }).map(({ id }) => id);

it('has the tasks due in the year, however they stand', () => {
  const due = ['2025-06-30 set', '2025-06-30 confirmed', '2025-06-30 withdrawn'];
  expect(of('2025-H2')).toEqual(due);
  expect(of('2025')).toEqual(due);
});

it('has what is left over from before, and in the running year what is set for later', () => {
  expect(of('2026-H1')).toEqual([
    '2025-06-30 set',
    ...['2026-03-31 set', '2026-03-31 confirmed', '2026-03-31 withdrawn'],
    '2027-01-15 set',
  ]);
  expect(of('2026-H1', '2027-02-01')).not.toContain('2027-01-15 set');
});

it('has none where the text is no period', () => {
  expect(of('sơ kết')).toEqual([]);
});
