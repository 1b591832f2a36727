import { beforeEach, describe, expect, test } from 'vitest';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import type { AccountId, Actor } from '#kernel/actor.ts';
import { LATEST } from '#kernel/day.ts';
import { eachStore, type Store } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { planProgressOf } from '#plans/server/progress/plan-progress-of.ts';
import { giveTargets } from '#plans/server/targets/give-targets.ts';
import { confirmTask, reportTask, withdrawTask } from '#plans/server/tasks/change-task.ts';
import { setTasks } from '#plans/server/tasks/set-tasks.ts';
import { tasksOf } from '#plans/server/tasks/tasks-of.ts';
import { setRule } from '#plans/server/whole/set-rule.ts';

/** A is merged into B on 1 April; C told a target of its own, and half a year later nothing. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
A,A,unit,P,,2026-03-31
B,B,unit,P,,
C,C,unit,R,,`,
  successions: '2026-04-01,merge,A,B,1,1',
  indicators: `code,name,name_en,unit,decimals,aggregation,share_basis,numerator,denominator,target_of
people,People,,person,0,sum,population,,,
events,Events,,event,0,sum,,,,
rank,Rank,,place,0,none,,,,
goal,Goal,,person,0,sum,population,,,people`,
  structureDates: '2026,2025-12-31\n2026-H1,2026-06-14',
  figures: `A,2026,goal,10
B,2026,goal,20
C,2026,goal,30
B,2026-H1,people,33
C,2026-H1,people,0`,
};

const BEFORE = day('2025-12-20');
const TODAY = day('2026-07-01');
const actor = 'sample';
const WHOEVER: Actor = {
  account: 'sample' as AccountId,
  roles: [{ role: 'viewer', place: { kind: 'whole' } }],
};

eachStore('plans', (store) => {
  const idOf = new Map<string, string>();
  const unit = (code: string) => idOf.get(code) ?? '';
  beforeEach(async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    for (const { id, versions } of organisation.units) idOf.set(versions[0].code, id);
  });

  const give = (targets: Record<string, string | null>, { seen = '0', today = BEFORE } = {}) =>
    store.database.transaction((tx) =>
      giveTargets(tx, {
        ...{ year: '2026', indicator: 'people', actor, today },
        targets: Object.entries(targets).map(([code, value]) => ({
          unit: unit(code),
          value,
          seen,
        })),
      }),
    );
  const planOf = async (code: string, period = '2026-H1') => {
    const wish = { unit: unit(code), period, today: TODAY };
    const plan = await store.database.snapshot((view) => planProgressOf(view, wish));
    return plan?.indicators.find((each) => each.code === 'people');
  };

  describe('stand on', () => {
    test('what units told as their targets, restated, where nothing was given', async () => {
      expect(await planOf('R')).toMatchObject({
        ...{ target: '60', targetOf: 'parts', partsSum: '60', parts: 2, partsPlanned: 2 },
        ...{ value: '33', share: '55.0', standing: 'on-track' },
      });
      expect(await planOf('B')).toMatchObject({ target: '30', targetOf: 'told', partsSum: null });
    });

    test('what was given from above, with what the parts come to beside it', async () => {
      await give({ R: '100', A: '15', C: '40' });
      // What A was given counts in place of what it told, although it was merged into B since.
      expect(await planOf('R')).toMatchObject({ target: '100', targetOf: 'given', partsSum: '75' });
      expect(await planOf('P')).toMatchObject({ target: '35', targetOf: 'parts' });
    });

    test('what was given to a unit that was merged since, and lies with its heir', async () => {
      await give({ A: '15', B: '25' });
      expect(await planOf('B')).toMatchObject({ target: '40', targetOf: 'given' });
      const [{ version } = { version: 0 }] = await store.database.query<{ version: string }>(
        'select changed_event as version from target where unit = $1',
        [unit('B')],
      );
      await give({ B: '50' }, { seen: String(version), today: TODAY });
      expect(await planOf('B')).toMatchObject({ target: '50' });
      expect(await planOf('P')).toMatchObject({ target: '50', targetOf: 'parts' });
    });

    test('no zero where a target was withdrawn or never given', async () => {
      const given = await give({ C: '40' });
      const seen = String(given.kind === 'done' ? given.targets[0]?.version : '');
      await give({ C: null }, { seen });
      expect(await planOf('C')).toMatchObject({ target: '30', targetOf: 'told' });
      const plan = await store.database.snapshot((view) =>
        planProgressOf(view, { unit: unit('R'), period: '2025-H1', today: TODAY }),
      );
      expect(plan?.indicators.every(({ target, share }) => target === null && share === null)).toBe(
        true,
      );
    });
  });

  test('count what is accepted only, and of a second half both halves', async () => {
    const tell = (period: string, isAccepted: boolean) =>
      store.database.transaction((tx) =>
        changeFigure(tx, {
          name: { unit: unit('C'), period, indicator: 'people' },
          wish: { kind: 'tell', value: '7', isAccepted },
          ...{ actor, source: { kind: 'form' } },
        }),
      );
    await tell('2026-H2', false);
    expect(await planOf('R', '2026-H2')).toMatchObject({ value: '33', without: ['2026-H2'] });
    const plan = await store.database.snapshot((view) =>
      planProgressOf(view, { unit: unit('R'), period: '2026-H2', today: TODAY, scope: 'both' }),
    );
    expect(plan?.indicators[0]).toMatchObject({ value: '40', without: [] });
  });

  describe('are given', () => {
    test('all or none, with what is wrong with each', async () => {
      const outcome = await give({ B: '-5', C: '1.5', P: '7' });
      const codes = outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : [];
      expect(codes).toEqual(['target-below-zero', 'target-too-fine']);
      expect(await planOf('P')).toMatchObject({ targetOf: 'parts', target: '30' });
    });

    test('by one of two who give the same first target at once', async () => {
      const outcomes = await Promise.all([give({ C: '1' }), give({ C: '2' }), give({ C: '3' })]);
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      const refused = outcomes.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
      expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['target-changed']));
    });

    test('to no unit that has ended, with a word on who has its part', async () => {
      const outcome = await give({ A: '5' }, { today: TODAY });
      expect(outcome).toMatchObject({
        problems: [{ code: 'plan-unit-not-there', facts: { unit: 'A', heir: 'B' } }],
      });
    });
  });

  test('have one percentage only by a rule, and none where what it weighs is missing', async () => {
    const wholeOf = async () => {
      const wish = { unit: unit('R'), period: '2026-H1', today: TODAY };
      return (await store.database.snapshot((view) => planProgressOf(view, wish)))?.whole;
    };
    expect(await wholeOf()).toMatchObject({ rule: null, share: null });
    const weigh = (...codes: string[]) =>
      store.database.transaction((tx) =>
        setRule(tx, {
          ...{ unit: unit('R'), actor },
          rule: {
            ...{ kind: 'weighted', name: 'Rule', basis: 'Decision 1', isCapped: true },
            period: { from: day('2026-01-01'), until: LATEST },
            weights: codes.map((indicator) => ({ indicator, weight: 1 })),
          },
        }),
      );
    expect(await weigh('rank')).toMatchObject({ problem: { code: 'not-plannable' } });
    await weigh('people', 'events');
    expect(await wholeOf()).toMatchObject({ share: null, missing: ['events'] });
    expect(await weigh('people')).toMatchObject({ problem: { code: 'plan-rule-overlaps' } });
  });

  test('are counted by a rule of tasks as these stood on the day of the period', async () => {
    const rule = {
      kind: 'tasks',
      ...{ name: 'Rule', basis: 'Decision 1', isCapped: true, weights: [] },
      period: { from: day('2026-01-01'), until: LATEST },
    } as const;
    await store.database.transaction((tx) => setRule(tx, { unit: unit('R'), actor, rule }));
    const origin = { kind: 'plan', id: unit('R') } as const;
    const places = [{ lead: unit('C'), supporting: [] }];
    const about = { title: 'Task', product: 'Paper', dueDay: day('2026-06-01'), actor } as const;
    const set = async () => {
      const outcome = await store.database.transaction((tx) =>
        setTasks(tx, { origin, ...about, places, today: BEFORE }),
      );
      return outcome.kind === 'done' ? outcome.tasks[0] : undefined;
    };
    const shareOf = async (period: string) => {
      const wish = { unit: unit('R'), period, today: day('2026-12-31') };
      return (await store.database.snapshot((view) => planProgressOf(view, wish)))?.whole.share;
    };
    await finish(store, await set(), day('2026-06-01'));
    const withdrawn = await set();
    await finish(store, await set(), TODAY);
    expect([await shareOf('2026-H1'), await shareOf('2026-H2')]).toEqual(['33.3', '66.7']);
    const word = { id: withdrawn?.id ?? '', seen: String(withdrawn?.version), note: '' };
    await store.database.transaction((tx) => withdrawTask(tx, { ...word, actor, today: TODAY }));
    expect([await shareOf('2026-H1'), await shareOf('2026-H2')]).toEqual(['33.3', '100.0']);
  });

  test('have tasks that lie with the heir of their lead, counted by origin and unit', async () => {
    const origin = { kind: 'plan', id: unit('R') } as const;
    const about = { title: 'Task', product: 'Paper', dueDay: day('2026-06-01'), actor } as const;
    const places = [
      { lead: unit('A'), supporting: ['B', 'C', 'C'].map(unit) },
      { lead: unit('C'), supporting: [] },
    ];
    const set = await store.database.transaction((tx) =>
      setTasks(tx, { origin, ...about, places, today: BEFORE }),
    );
    expect(set).toMatchObject({
      tasks: [{ supporting: ['B', 'C'].map(unit) }, { supporting: [] }],
    });
    const found = await tasksOf(store.database, { unit: unit('P'), today: TODAY, seenBy: WHOEVER });
    expect(found.tasks.map(({ leadUnit, setTo }) => [leadUnit.code, setTo?.code])).toEqual([
      ['B', 'A'],
    ]);
    // Of its lead and B, which supported it, one unit has come.
    expect(found.tasks[0]?.supportingUnits.map(({ code }) => code)).toEqual(['C']);
    await finish(store, set.kind === 'done' ? set.tasks[1] : undefined);
    const all = await tasksOf(store.database, { origins: [origin], today: TODAY });
    expect(all.coverage).toMatchObject({ all: 2, done: 1, overdue: 1, due: 2, doneOfDue: 1 });
    expect(all.byOrigin).toMatchObject([{ origin, overdueTasks: [{ leadUnit: { code: 'B' } }] }]);
    const gone = await store.database.transaction((tx) =>
      setTasks(tx, { origin, ...about, places, today: TODAY }),
    );
    expect(gone).toMatchObject({ problem: { code: 'plan-unit-not-there', facts: { heir: 'B' } } });
  });
});

async function finish(
  { database }: Store,
  task: { readonly id: string; readonly version: number } | undefined,
  today = TODAY,
): Promise<void> {
  const word = { id: task?.id ?? '', note: '', actor, today } as const;
  let seen = String(task?.version);
  for (const action of ['acknowledge', 'finish'] as const) {
    const said = await database.transaction((tx) => reportTask(tx, { ...word, seen, action }));
    if (said.kind === 'done') seen = String(said.record.version);
  }
  const reopened = await database.transaction((tx) =>
    confirmTask(tx, { ...word, seen, action: 'reopen' }),
  );
  expect(reopened).toMatchObject({ problem: { code: 'task-without-reason' } });
  await database.transaction((tx) => confirmTask(tx, { ...word, seen, action: 'confirm' }));
}
