import { beforeEach, expect, test } from 'vitest';
import type { Asker } from '#platform/server/http/asker.ts';
import { eachStore } from '#test/support/store.ts';
import { sendAndStudy, sendOnly } from '#test/support/directive-deeds.ts';
import { signedIn } from '#test/support/test-account.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { directiveCoverage } from './directive-coverage.ts';
import { directiveStation } from './directive-station.ts';

/** A and B are merged into C on 1 August. */
const TABLES = {
  units: `R,Whole,whole,,,
A,A,unit,R,,2026-07-31
B,B,unit,R,,2026-07-31
C,C,unit,R,2026-08-01,
D,D,unit,R,,`,
  successions: '2026-08-01,merge,A,C,1,1\n2026-08-01,merge,B,C,1,1',
};
const TODAY = day('2026-11-20');

eachStore('the station of directives', (store) => {
  let idOf: ReadonlyMap<string, string>;
  const unit = (code: string) => idOf.get(code) ?? '';
  beforeEach(async () => {
    idOf = unitsByCode(await tellStore(store.database, TABLES));
  });

  const toldOf = async (period: string) => {
    const { account } = await signedIn(store.database);
    const asker: Asker = {
      ...{ account, session: '', provenAt: new Date(0), today: TODAY, revision: undefined },
      roles: [{ role: 'viewer', place: { kind: 'whole' } }],
    };
    const { told } = await directiveStation(store.database, { asker, period, today: TODAY });
    return told.map(({ code, facts }) => [code, facts]);
  };

  test('counts in a half-year what was sent until its end, as the report of it does', async () => {
    await sendAndStudy(store.database, [unit('D')], { today: '2026-03-01' });
    await sendAndStudy(store.database, [unit('D')], { today: '2026-10-01' });
    const wish = { period: '2026-H1', unit: unit('R'), today: TODAY };
    const { studied, total, units, unitsStudiedAll } = await directiveCoverage(
      store.database,
      wish,
    );
    const told = { studied, total, unitsStudiedAll, units };
    expect(await toldOf('2026-H1')).toEqual([['directives-studied', told]]);
    expect(told).toMatchObject({ studied: 1, total: 1 });
    expect(await toldOf('2026')).toMatchObject([['directives-studied', { studied: 2, total: 2 }]]);
  });

  test('counts a unit that was merged of two as late once', async () => {
    await sendOnly(store.database, [unit('A'), unit('B')]);
    expect(await toldOf('2026-H1')).toMatchObject([
      ['directives-studied', { units: 1 }],
      ['directives-late', { count: 1 }],
    ]);
  });
});
