import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { decideTask, type TaskStanding } from './decide-task.ts';
import { isDoneState } from './task-coverage.ts';
import { TASK_LIFE_CYCLE, type TaskAction } from './task-life-cycle.ts';
import { taskStateOn } from './task-on-day.ts';

const SET: TaskStanding = {
  ...{ state: TASK_LIFE_CYCLE.begins, note: '', doneDay: null, withdrawnDay: null },
};
const ACTIONS = [...new Set(TASK_LIFE_CYCLE.steps.map(({ action }) => action))];
const walks = fc
  .array(fc.tuple(fc.constantFrom<TaskAction>(...ACTIONS), fc.integer({ min: 1, max: 40 })), {
    maxLength: 12,
  })
  .map((steps) => steps.toSorted(([, one], [, other]) => one - other));

test('whether a task counts as done or withdrawn on a day is not changed by what is told after it', () => {
  fc.assert(
    fc.property(walks, fc.integer({ min: 1, max: 40 }), (walk, told) => {
      const day = told as Day;
      let [then, now] = [SET, SET];
      for (const [action, on] of walk) {
        // What is reopened was not done: that alone is told of the days before.
        if (action === 'reopen') continue;
        const decided = decideTask(now, { action, note: 'x', today: on as Day });
        if (decided.kind === 'refused') continue;
        now = decided.after;
        if (on <= told) then = now;
      }
      const [was, is] = [then.state, taskStateOn(now, day)];
      expect([isDoneState(is), is === 'withdrawn']).toEqual([
        isDoneState(was),
        was === 'withdrawn',
      ]);
    }),
  );
});

test('a task that was reopened was not done, and done again counts from then on', () => {
  const take = (before: TaskStanding, action: TaskAction, today: number) => {
    const decided = decideTask(before, { action, note: 'x', today: today as Day });
    return decided.kind === 'done' ? decided.after : before;
  };
  const done = take(take(SET, 'acknowledge', 1), 'finish', 2);
  const reopened = take(done, 'reopen', 9);
  const again = take(reopened, 'finish', 12);
  const doneOn = (its: TaskStanding, day: number) => isDoneState(taskStateOn(its, day as Day));
  expect([doneOn(done, 5), doneOn(reopened, 5), doneOn(again, 5), doneOn(again, 12)]).toEqual([
    ...[true, false, false, true],
  ]);
});
