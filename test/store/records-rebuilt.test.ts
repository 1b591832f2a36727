import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TASK_STATES } from '#plans/model/tasks/task-life-cycle.ts';
import { TASK, type TaskFields } from '#plans/server/tasks/kept-tasks.ts';
import type { Database } from '#platform/server/database/database.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import { rebuild } from '#test/support/everything-done.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { openSecond } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

/** Days as they are written; null where there may be none. */
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-02-${String(date).padStart(2, '0')}`);
/** Free text of any kind but what no text in a database can hold. */
const prose = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));

const step = fc.record({
  /** Of which record; one that is not there yet is made. */
  which: fc.nat(4),
  title: prose,
  note: prose,
  state: fc.constantFrom(...TASK_STATES),
  dueDay: day,
  doneDay: fc.option(day),
  withdrawnDay: fc.option(day),
  supporting: fc.boolean(),
});

eachStore('records', (store) => {
  test('made and changed in any order are made anew from their events as they were', async () => {
    await using second = await openSecond(store);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { organisation } = await tellStore(store.database, {
          units: 'R,Whole,whole,,,\nA,A,unit,R,,',
          figures: 'A,2025,people,1',
        });
        const [root = '', part = ''] = organisation.units.map(({ id }) => id);
        const ids: string[] = [];
        for (const { which, supporting, ...told } of steps) {
          const units = { lead: part, supporting: supporting ? [root] : [] };
          const fields = { ...told, ...units, originKind: 'plan', origin: root, product: '' };
          const made = await keep(store.database, ids[which], fields as TaskFields);
          if (ids[which] === undefined) ids.push(made);
        }
        await emptyStore(second.database);
        await rebuild(store.database, second.database);
        expect(await storeState(second.database)).toEqual(await storeState(store.database));
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

async function keep(
  database: Database,
  id: string | undefined,
  fields: TaskFields,
): Promise<string> {
  const set = { kind: 'task-set', actor: 'sample', data: { unit: fields.lead } } as const;
  const told = { kind: 'task-reported', actor: 'sample', data: { unit: fields.lead } } as const;
  return database.transaction(async (tx) => {
    if (id === undefined) return (await makeRecord(tx, { table: TASK, fields, event: set })).id;
    await changeRecord(tx, {
      ...{ table: TASK, id, event: told },
      decide: () => ({ kind: 'done', after: fields }),
    });
    return id;
  });
}
