import { beforeAll, expect, test } from 'vitest';
import { directiveCoverage } from '#directives/server/directive-coverage.ts';
import { readRegister } from '#directives/server/register/directive-register.ts';
import { directiveStation } from '#directives/server/directive-station.ts';
import type { Actor, Role, RolePlace } from '#kernel/actor.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { eachStore } from '#test/support/store.ts';
import { day } from '#test/support/told-tables.ts';
import { makeSample } from './make-sample.ts';

const PERIOD = '2026-H1';

eachStore('the directives of the sample', (store) => {
  beforeAll(() => makeSample(store.database));

  async function unitOf(code: string): Promise<string> {
    const [unit] = await store.database.query<{ id: string }>(
      `select unit.id from unit join unit_version on unit = number
      where code = $1 and recorded_until is null and valid_until = 'infinity'`,
      [code],
    );
    return unit?.id ?? '';
  }

  const askerWith = (role: Role, place: RolePlace, today: string): Asker => {
    const actor: Actor = { account: 'x' as Actor['account'], roles: [{ role, place }] };
    return { ...actor, session: '', provenAt: new Date(0), today: day(today), revision: undefined };
  };
  const station = (role: Role, place: RolePlace, today: string) => {
    const asker = askerWith(role, place, today);
    return directiveStation(store.database, { asker, period: PERIOD, today: day(today) });
  };

  test('6 of 6 resolutions are studied in 104 of 108 units', async () => {
    const wish = { period: PERIOD, unit: await unitOf('LH'), today: day('2026-06-14') };
    expect(await directiveCoverage(store.database, wish)).toEqual({
      studied: 6,
      total: 6,
      unitsStudiedAll: 104,
      units: 108,
    });
    const asker = askerWith('viewer', { kind: 'whole' }, '2026-06-14');
    const register = await readRegister(store.database, { limit: 10, year: 2026 }, asker);
    const listed = register.kind === 'done' ? register.items : [];
    expect(listed.map(({ number, studied }) => [number, studied]).toReversed()).toEqual([
      ...[
        ['01', 108],
        ['02', 108],
        ['03', 108],
        ['04', 108],
        ['05', 108],
        ['06', 104],
      ],
    ]);
    expect(register).toMatchObject({ coverage: { overAfterStudy: 0 } });
  });

  test('of a branch its own units are counted, and of an earlier period what came until then', async () => {
    const today = day('2026-06-14');
    const branch = { period: PERIOD, unit: await unitOf('MDO'), today };
    expect(await directiveCoverage(store.database, branch)).toMatchObject({
      ...{ studied: 6, total: 6, unitsStudiedAll: 12, units: 13 },
    });
    const january = { period: '2026-01', unit: await unitOf('LH'), today };
    expect(await directiveCoverage(store.database, january)).toMatchObject({ total: 3 });
    const before = { period: '2025-H2', unit: await unitOf('LH'), today };
    expect(await directiveCoverage(store.database, before)).toMatchObject({ total: 0, units: 0 });
  });

  test('the station says what waits for the unit that has not acknowledged, and until when', async () => {
    const unit = await unitOf('MDO-YT-1');
    const place = { kind: 'unit', unit, reach: 'alone' } as const;
    expect(await station('reporter', place, '2026-06-01')).toMatchObject({
      state: 'running',
      told: [
        {
          code: 'directives-studied',
          facts: { studied: 5, total: 6, unitsStudiedAll: 0, units: 1 },
        },
      ],
      next: { code: 'directive-study-by', day: '2026-06-10' },
      waiting: [{ code: 'directive-to-acknowledge', facts: { count: 1 } }],
    });
    expect(await station('viewer', { kind: 'whole' }, '2026-06-11')).toMatchObject({
      state: 'late',
      next: null,
      waiting: [],
    });
  });
});
