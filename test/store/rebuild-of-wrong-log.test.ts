import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { keptRecordsWithout } from '#test/support/kept-records-without.ts';
import type { Database } from '#platform/server/database/database.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { doEverything, rebuild, RECORD_KINDS } from '#test/support/everything-done.ts';
import { pastTheWalls } from '#test/support/past-the-walls.ts';
import { openSecond, type Second } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';

const KEPT_KINDS = ALL_RECORD_TABLES.flatMap(({ kinds }) => kinds);
const OTHER_KINDS = RECORD_KINDS.filter((kind) => !KEPT_KINDS.includes(kind));

eachStore('out of a log that is not whole', (store) => {
  describe('no database is made', () => {
    let second: Second;
    beforeAll(async () => {
      second = await openSecond(store);
      await doEverything(store.database);
    });
    afterAll(() => second[Symbol.asyncDispose]());

    test.each([
      ['tells of a figure that was otherwise before', 'figure-corrected', '{before,value}'],
      ['comes after one that is not there', 'figure-corrected', '{before,version}'],
      ['tells of a period that is open already', 'periods-opened', '{after,0,code}'],
      ['moves a period from a day it was not on', 'structure-date-changed', '{before}'],
      ['tells of an indicator that was called otherwise', 'indicators-imported', '{before,0,name}'],
      ['undoes what was never entered', 'reorganisation-undone', '{id}'],
      ['corrects what read otherwise before', 'reorganisation-corrected', '{before,legalBasis}'],
      ['names units that it does not change', 'reorganisation-entered', '{units,changed}'],
      ['commits to another name than is kept', 'person-corrected', '{givenName}'],
      ['commits to another login than is kept', 'account-opened', '{login}'],
      ['erases a person without all accounts of it', 'person-erased', '{accounts}'],
      ['changes a body that was called otherwise', 'body-changed', '{before,name}'],
      ['ends a membership that was another', 'membership-ended', '{before,seat}'],
      ['makes a post that was there before', 'post-made', '{before}'],
      ['changes a post that had another title', 'post-changed', '{before,title}'],
      ['ends a holding that began on another day', 'post-left', '{before,from}'],
      ['ends a role that ended otherwise before', 'role-ended', '{before,until}'],
      ['ends a delegation that ended otherwise before', 'delegation-ended', '{before,until}'],
      ['is of a kind that nobody knows', 'totals-published', undefined],
    ])('where an event %s', async (_case, kind, path) => {
      await emptyStore(second.database);
      await withWrongEvent(store.database, { kind, path }, async () => {
        await expect(rebuild(store.database, second.database)).rejects.toThrow(/expected/);
      });
    });

    test('where a name was changed beside the log', async () => {
      await emptyStore(second.database);
      const changed = `update personal_datum set value = $1
        where value = $2 and field = 'givenName' returning commitment`;
      expect(await store.database.query(changed, ['Another', 'Nghiệm'])).toHaveLength(1);
      await expect(rebuild(store.database, second.database)).rejects.toThrow(/expected/);
      await store.database.query(changed, ['Nghiệm', 'Another']);
    });

    test.each(OTHER_KINDS)('as it was where an event %s is left out', async (kind) => {
      await emptyStore(second.database);
      const was = await stateBesideEvents(store.database);
      expect(await rebuiltWithout(kind)).not.toEqual(was);
    });

    test.each(['link-made', 'link-used', 'links-withdrawn'])(
      'otherwise where it is an event %s, which tells of no record',
      async (kind) => {
        await emptyStore(second.database);
        const was = await stateBesideEvents(store.database);
        expect(await rebuiltWithout(kind)).toEqual(was);
      },
    );

    /** What comes of a log in which the last event of a kind says nothing. @returns the state, or an error. */
    async function rebuiltWithout(kind: string): Promise<unknown> {
      let rebuilt: unknown;
      await withWrongEvent(store.database, { kind, path: undefined, as: 'signed-in' }, async () => {
        rebuilt = await rebuild(store.database, second.database).then(
          () => stateBesideEvents(second.database),
          (error: unknown) => error,
        );
      });
      return rebuilt;
    }
  });
});

eachStore('the records of a log that is not whole', (store) => {
  beforeAll(() => doEverything(store.database));

  test('are those of the log where nothing is left out', async () => {
    const { was, became } = await keptRecordsWithout(store.database, undefined);
    expect(became).toEqual(was);
  });

  test.each(KEPT_KINDS)('are others where an event %s is left out', async (kind) => {
    const { was, became } = await keptRecordsWithout(store.database, kind);
    expect(became).not.toEqual(was);
  });
});

interface WrongEvent {
  readonly kind: string;
  /** Where in its data another text is put; nowhere: its kind is another. */
  readonly path: string | undefined;
  readonly as?: string;
}

/** Falsifies the last event of a kind while the work is done. */
async function withWrongEvent(
  database: Database,
  { kind, path, as = 'unknown' }: WrongEvent,
  work: () => Promise<void>,
): Promise<void> {
  const [event] = await database.query<{ number: string; data: string }>(
    'select number, data::text from event where kind = $1 order by number desc limit 1',
    [kind],
  );
  if (event === undefined) throw new Error(`${kind}: expected an event`);
  await pastTheWalls(database, (tx) =>
    tx.query(
      `update event set kind = case when $2::text[] is null then $3 else kind end,
       data = coalesce(jsonb_set(data, $2::text[], '"2020-01-01"'), data)
     where number = $1`,
      [event.number, path ?? null, as],
    ),
  );
  await work();
  await pastTheWalls(database, (tx) =>
    tx.query('update event set kind = $2, data = $3 where number = $1', [
      event.number,
      kind,
      event.data,
    ]),
  );
}

async function stateBesideEvents(database: Database): Promise<object> {
  const { event: _event, event_link: _link, ...state } = await storeState(database);
  return state;
}
