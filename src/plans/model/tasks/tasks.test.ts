import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import { taskCoverage } from './task-coverage.ts';
import { TASK_LIFE_CYCLE, TASK_STATES, type TaskAction } from './task-life-cycle.ts';
import { placesProblem, supportingOnce } from './task-places.ts';

const tasks = fc.array(
  fc.record({
    state: fc.constantFrom(...TASK_STATES),
    dueDay: fc.integer({ min: 1, max: 20 }).map((day) => day as Day),
  }),
);

test('every task but those withdrawn is done, in progress or not begun, and what is overdue is due', () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 1, max: 20 }), (told, today) => {
      const covered = taskCoverage(told, today as Day);
      const { all, done, inProgress, notBegun, overdue, due, doneOfDue, confirmed } = covered;
      expect(done + inProgress + notBegun).toBe(all);
      expect(all).toBe(told.filter(({ state }) => state !== 'withdrawn').length);
      expect(overdue).toBeLessThanOrEqual(due - doneOfDue);
      expect(doneOfDue).toBeLessThanOrEqual(Math.min(done, due));
      expect(confirmed).toBeLessThanOrEqual(done);
    }),
  );
});

test('a task may still be done on its day', () => {
  const told = [{ state: 'in-progress', dueDay: 10 as Day }] as const;
  expect(taskCoverage(told, 10 as Day)).toMatchObject({ overdue: 0, due: 1 });
  expect(taskCoverage(told, 11 as Day)).toMatchObject({ overdue: 1, due: 1 });
});

test('nobody confirms what the lead has not said to be done, and nothing follows on withdrawal', () => {
  const actions = [...new Set(TASK_LIFE_CYCLE.steps.map(({ action }) => action))];
  fc.assert(
    fc.property(fc.array(fc.constantFrom<TaskAction>(...actions), { maxLength: 12 }), (walk) => {
      let state = TASK_LIFE_CYCLE.begins;
      for (const action of walk) {
        const next = stateAfter(TASK_LIFE_CYCLE, state, action);
        if (next === 'confirmed') expect(state).toBe('done');
        if (state === 'withdrawn') expect(next).toBeUndefined();
        state = next ?? state;
      }
    }),
  );
});

test('each place has one lead, which is named once and does not support itself', () => {
  const place = (lead: string, ...supporting: string[]) => ({ lead, supporting });
  const code = (...places: ReturnType<typeof place>[]) =>
    placesProblem(places, (unit) => unit)?.code;
  expect(code(place('A', 'B'), place('B', 'A'))).toBeUndefined();
  expect(code(place('A'), place('A'))).toBe('task-lead-twice');
  expect(code(place('A', 'A'))).toBe('task-lead-supports');
});

test('a unit supports a task once, and never the one that it leads', () => {
  const units = fc.constantFrom('A', 'B', 'C');
  fc.assert(
    fc.property(units, fc.array(units), (lead, supporting) => {
      const once = supportingOnce({ lead, supporting });
      expect(once.toSorted()).toEqual([...new Set(once)].toSorted());
      expect(new Set([lead, ...once])).toEqual(new Set([lead, ...supporting]));
      expect(once).not.toContain(lead);
    }),
  );
});
