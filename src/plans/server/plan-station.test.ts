import { beforeEach, expect, test } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { giveTargets } from '#plans/server/targets/give-targets.ts';
import { setTasks } from '#plans/server/tasks/set-tasks.ts';
import { planStation } from './plan-station.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
A,A,unit,P,,
Q,Other,province,R,,`,
  structureDates: '2026,2025-12-31\n2026-H1,2026-06-14',
  figures: 'A,2026-H1,people,1',
};
const TODAY = day('2026-11-20');
const actor = 'sample';

eachStore('the station of the plan', (store) => {
  let idOf: ReadonlyMap<string, string>;
  const unit = (code: string) => idOf.get(code) ?? '';
  beforeEach(async () => {
    idOf = unitsByCode(await tellStore(store.database, TABLES));
  });

  const stationOf = async (held: readonly (readonly [Role, string])[]) => {
    const { account } = await signedIn(store.database);
    const asker: Asker = {
      ...{ account, session: '', provenAt: new Date(0), today: TODAY, revision: undefined },
      roles: held.map(([role, code]) => {
        return { role, place: { kind: 'unit', unit: unit(code), reach: 'below' } };
      }),
    };
    const at = { asker, period: '2026-H1', today: TODAY };
    return store.database.snapshot((view) => planStation(view, at));
  };

  test('tells whoever answers for several units of the tasks of all, each once', async () => {
    const about = { title: 'Task', product: 'Paper', dueDay: day('2026-12-01'), actor } as const;
    await store.database.transaction((tx) =>
      setTasks(tx, {
        ...{ origin: { kind: 'plan', id: unit('R') }, ...about, today: TODAY },
        places: ['A', 'Q'].map((code) => ({ lead: unit(code), supporting: [] })),
      }),
    );
    const waitingOf = async (...codes: readonly string[]) => {
      const { waiting } = await stationOf(codes.map((code) => ['reporter', code] as const));
      return waiting.map(({ facts, address }) => [facts['tasks'], facts['unit'], address]);
    };
    const line = (code: string, name?: string) => [1, name, `/tasks?unit=${unit(code)}`];
    expect(await waitingOf('Q')).toEqual([line('Q')]);
    expect(await waitingOf('P', 'Q')).toEqual([line('P', 'Part'), line('Q', 'Other')]);
    expect(await waitingOf('Q', 'A', 'P')).toEqual([line('Q', 'Other'), line('A', 'A')]);
  });

  test('tells of targets that differ whoever may give them there', async () => {
    const targets = [
      { unit: unit('P'), value: '9', seen: '0' },
      { unit: unit('A'), value: '5', seen: '0' },
    ];
    await store.database.transaction((tx) =>
      giveTargets(tx, { year: '2026', indicator: 'people', actor, today: TODAY, targets }),
    );
    const codesOf = async (...held: readonly (readonly [Role, string])[]) =>
      (await stationOf(held)).waiting.map(({ code }) => code);
    expect(await codesOf(['secretary', 'P'])).toEqual(['targets-differ']);
    expect(await codesOf(['viewer', 'P'], ['secretary', 'Q'])).toEqual([]);
  });
});
