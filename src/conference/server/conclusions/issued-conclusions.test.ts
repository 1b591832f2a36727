import { expect, test } from 'vitest';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { conferenceOf } from '#conference/server/conference-of.ts';
import { CONFERENCE_TABLE, CONCLUSION_TABLE } from '#conference/server/conference-records.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import { issuedBefore } from './issued-conclusions.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,unit,R,,2026-07-31
B,Second,unit,R,,2026-07-31
C,Both,unit,R,2026-08-01,`,
  successions: '2026-08-01,merge,A,C,1,1\n2026-08-01,merge,B,C,1,1',
};

eachStore('the conference of a merged unit', (store) => {
  let whole = '';
  /** A conference of a unit on a day with one conclusion, as it stands when it is over; made for the whole. */
  async function concluded(tx: Transaction, { unit, on }: { unit: string; on: string }) {
    const { conference, conclusion } = await conferenceScene(tx, whole);
    const actor = 'sample' as const;
    await changeRecord(tx, {
      ...{ table: CONCLUSION_TABLE, id: conclusion },
      event: { kind: 'conclusion-issued', actor, data: {} },
      decide: (before) => ({
        kind: 'done',
        after: { ...before, state: 'issued' as const, issuedDay: on },
      }),
    });
    await changeRecord(tx, {
      ...{ table: CONFERENCE_TABLE, id: conference },
      event: { kind: 'conference-closed', actor, data: {} },
      decide: (before) => ({
        kind: 'done',
        after: { ...before, unit, state: 'closed' as const, day: on },
      }),
    });
    return { conference, conclusion };
  }

  test('is followed up by the next of its heir, once, and told of in its news', async () => {
    const ids = unitsByCode(await tellStore(store.database, TABLES));
    const unit = (code: string) => ids.get(code) ?? '';
    whole = unit('R');
    await store.database.transaction(async (tx) => {
      const [a, b] = [
        await concluded(tx, { unit: unit('A'), on: '2026-07-10' }),
        await concluded(tx, { unit: unit('B'), on: '2026-07-12' }),
      ];
      const next = await concluded(tx, { unit: unit('C'), on: '2026-12-20' });
      const before = async (id: string) => {
        const held = await recordOf(tx, CONFERENCE_TABLE, id);
        return held === undefined ? [] : (await issuedBefore(tx, held)).map((each) => each.id);
      };
      expect(await before(next.conference)).toEqual([a.conclusion, b.conclusion]);
      expect(await before(b.conference)).toEqual([]);
      const later = await concluded(tx, { unit: unit('C'), on: '2027-07-10' });
      expect(await before(later.conference)).toEqual([next.conclusion]);
      await tx.query("update conference set period = '2026' where unit = $1", [unit('C')]);
      const told = (period: string, today: string) =>
        conferenceOf(tx, { unit: unit('C'), period, today: day(today), conference: null });
      expect((await told('2026-H1', '2026-12-01'))?.id).toBe(b.conference);
      expect(await told('2026-H1', '2026-07-20')).toBeUndefined();
    });
  });
});
