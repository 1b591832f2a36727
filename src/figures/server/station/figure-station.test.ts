import { beforeAll, describe, expect, test } from 'vitest';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import type { AccountId, Role, RolePlace } from '#kernel/actor.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day, type Tables } from '#test/support/told-tables.ts';
import { figureStation } from './figure-station.ts';
import { sentByParts } from './sent-by-parts.ts';

const UNITS = `R,Whole,whole,,,
P,Province,province,R,,
A,A,unit,P,,
B,B,unit,P,,
C,Old C,unit,P,,2025-12-31
Q,Other,province,R,,
D,D,unit,Q,,`;
const TABLES: Tables = {
  units: UNITS,
  successions: '2026-01-01,merge,C,A,1,',
  figures: 'A,2025,people,10\nC,2025,people,5\nD,2025,people,7',
  asked: 'A,2025,people\nB,2025,people\nC,2025,people\nD,2025,people',
};
const [LATER, PERIOD] = [day('2026-02-01'), '2025'];

eachStore('the station of figures', (store) => {
  const ids = new Map<string, UnitId>();
  const idOf = (code: string) => ids.get(code) ?? ('' as UnitId);
  const below = (code: string): RolePlace => ({ kind: 'unit', unit: idOf(code), reach: 'below' });

  async function stationOf(role: Role, place: RolePlace) {
    const asker = { account: 'x' as AccountId, roles: [{ role, place }] };
    const asked = { asker, period: PERIOD, today: LATER };
    return store.database.snapshot((view) => figureStation(view, asked));
  }

  async function sentOf(code: string) {
    const period = (await periodOf(store.database, PERIOD))?.number ?? 0;
    const lines = await sentByParts(store.database, { period, unit: idOf(code) });
    return lines.map(({ code: its, asked, told }) => [its, asked, told]);
  }

  async function keep(tables: Tables): Promise<void> {
    const { organisation } = await tellStore(store.database, tables);
    for (const { id, versions } of organisation.units) ids.set(versions[0].code, id);
  }

  describe('where it is said who is asked', () => {
    beforeAll(() => keep(TABLES));

    test('counts who has told, over all and by the units below', async () => {
      expect(await sentOf('R')).toEqual([
        ['R', 4, 3],
        ['P', 3, 2],
        ['Q', 1, 1],
      ]);
      expect(await sentOf('D')).toEqual([['D', 1, 1]]);
      const { state, told } = await stationOf('viewer', { kind: 'whole' });
      expect([state, told]).toEqual([
        'running',
        [
          { code: 'units-told', facts: { told: 3, asked: 4 } },
          { code: 'units-silent', facts: { units: 1 } },
        ],
      ]);
    });

    test('is done for whoever sees only those who have told', async () => {
      expect((await stationOf('viewer', below('Q'))).state).toBe('done');
    });

    test('shows an heir what the unit told that ended in it', async () => {
      const { told } = await stationOf('viewer', { ...below('A'), reach: 'alone' } as RolePlace);
      expect(told).toEqual([{ code: 'units-told', facts: { told: 2, asked: 2 } }]);
    });

    test('tells who accepts, and who tells, what waits, and nobody else', async () => {
      await store.database.transaction(async (tx) => {
        const name = { unit: idOf('D'), period: PERIOD, indicator: 'people' };
        const wish = { kind: 'withdraw', isAccepted: false } as const;
        await changeFigure(tx, { name, wish, actor: 'sample', source: { kind: 'form' } });
      });
      expect(await sentOf('Q')).toEqual([
        ['Q', 1, 0],
        ['D', 1, 0],
      ]);
      const waiting = async (role: Role, place: RolePlace) =>
        (await stationOf(role, place)).waiting.map(({ code, facts }) => [code, facts]);
      expect(await waiting('approver', below('Q'))).toEqual([['accept-figures', { figures: 1 }]]);
      expect(await waiting('approver', below('P'))).toEqual([]);
      expect(await waiting('reporter', below('R'))).toEqual([['tell-figures', { figures: 2 }]]);
      expect(await waiting('secretary', { kind: 'whole' })).toEqual([]);
    });
  });

  describe('where nobody is asked', () => {
    beforeAll(() => keep({ units: UNITS, successions: '', figures: 'A,2025,people,10' }));

    test('counts who has told, and of how many nobody knows', async () => {
      expect(await sentOf('P')).toContainEqual(['A', null, 1]);
      expect((await stationOf('viewer', below('P'))).told).toEqual([
        { code: 'units-told-unasked', facts: { told: 1 } },
      ]);
    });
  });
});
