import { beforeEach, expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { sendAndStudy, sendTo } from '#test/support/directive-deeds.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { directiveCoverage } from './directive-coverage.ts';
import { tellStanding } from '#directives/server/register/register-directive.ts';

/** A and B are merged into C on 1 August. */
const TABLES = {
  units: `R,Whole,whole,,,
A,A,unit,R,,2026-07-31
B,B,unit,R,,2026-07-31
C,C,unit,R,2026-08-01,
D,D,unit,R,,
E,E,unit,R,,`,
  successions: '2026-08-01,merge,A,C,1,1\n2026-08-01,merge,B,C,1,1',
};
const LATER = '2026-11-20';

eachStore('a directive after a merger', (store) => {
  let idOf: ReadonlyMap<string, string>;
  beforeEach(async () => {
    idOf = unitsByCode(await tellStore(store.database, TABLES));
  });
  const unit = (code: string) => idOf.get(code) ?? '';
  const coverageOf = (period: string) =>
    directiveCoverage(store.database, { period, unit: unit('R'), today: day(LATER) });

  test('is not sent to the heir of units that have it, so that what was studied stays studied', async () => {
    const directive = await sendAndStudy(store.database, [unit('A'), unit('B'), unit('D')]);
    const before = await coverageOf('2026');
    expect(before).toMatchObject({ unitsStudiedAll: 2, units: 2 });
    const to = { kind: 'below', unit: unit('R') } as const;
    const again = await store.database.transaction((tx) =>
      sendTo(tx, { id: directive, to, today: LATER }),
    );
    expect(again).toMatchObject({ sentCount: 1, alreadyCount: 2 });
    expect(await coverageOf('2026')).toMatchObject({ unitsStudiedAll: 2, units: 3 });
  });

  test('counts in a period that is over as it did on its last day', async () => {
    const june = { today: '2026-06-20' };
    const [directive] = [
      await sendAndStudy(store.database, [unit('A'), unit('B')], june),
      await sendAndStudy(store.database, [unit('D')], june),
    ];
    const before = await coverageOf('2026-H1');
    expect(before).toMatchObject({ studied: 2, total: 2, unitsStudiedAll: 3, units: 3 });
    await store.database.transaction(async (tx) => {
      const to = { kind: 'units', units: [unit('E')] } as const;
      await sendTo(tx, { id: directive, to, today: LATER });
      const wish = { action: 'withdraw', on: LATER, by: '9/QĐ' } as const;
      await tellStanding(tx, { id: directive, wish }, { actor: 'sample', today: LATER });
    });
    await sendAndStudy(store.database, [unit('D')], { today: LATER });
    expect(await coverageOf('2026-H1')).toEqual(before);
    expect(await coverageOf('2026')).toMatchObject({ total: 2, unitsStudiedAll: 1, units: 1 });
  });
});
