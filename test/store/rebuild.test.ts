import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS_WITHOUT_RECORD, NOT_FROM_EVENTS } from '#entry/server/rebuild/not-from-events.ts';
import { PEOPLE_DEEDS } from '#entry/server/rebuild/people-deeds.ts';
import { makeSample } from '#entry/server/sample/make-sample.ts';
import { peopleTopics } from '#people/server/people-topics.ts';
import type { Database } from '#platform/server/database/database.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import {
  doEverything,
  rebuild,
  RECORD_KINDS,
  TOLD_AND_ACCEPTED,
} from '#test/support/everything-done.ts';
import { deedsWithPeople, doAll, manyDeeds, WALK_TABLES } from '#test/support/random-walk.ts';
import { openSecond } from '#test/support/second-store.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';
import { tablesOf } from '#test/support/told-organisation.ts';
import { tellStore } from '#test/support/told-store.ts';

eachStore('out of its events', (store) => {
  describe('a database is made anew as it was', () => {
    test('with an event of every kind', async () => {
      await using second = await openSecond(store);
      await doEverything(store.database);
      const without: readonly string[] = KINDS_WITHOUT_RECORD;
      const kinds = await kindsIn(store.database);
      expect(kinds.filter((kind) => !without.includes(kind))).toEqual(RECORD_KINDS);
      await expectSame(store.database, second.database);
    });

    test('and goes on counting its events', async () => {
      await using second = await openSecond(store);
      await doEverything(store.database);
      await rebuild(store.database, second.database);
      await doAll(second.database, [], [TOLD_AND_ACCEPTED]);
      expect(await eventCount(second.database)).toBeGreaterThan(await eventCount(store.database));
    });

    test('after a random walk of figures, imports, reorganisations, publications and people', async () => {
      await using second = await openSecond(store);
      await fc.assert(
        fc.asyncProperty(
          grownOrganisation,
          deedsWithPeople,
          async ({ seed, reorganisations }, walk) => {
            await tellStore(store.database, { ...tablesOf(seed, []), ...WALK_TABLES });
            await doAll(store.database, reorganisations, walk);
            await expectSame(store.database, second.database);
          },
        ),
        { numRuns: 8 },
      );
    }, 120_000);

    test('also where several told and imported at once', async () => {
      await using second = await openSecond(store);
      await fc.assert(
        fc.asyncProperty(grownOrganisation, manyDeeds, async ({ seed }, walks) => {
          await tellStore(store.database, { ...tablesOf(seed, []), ...WALK_TABLES });
          await Promise.all(walks.map((walk) => doAll(store.database, [], walk)));
          await expectSame(store.database, second.database);
        }),
        // What happened at once does not happen again in the same order: nothing smaller can be looked for.
        { numRuns: 3, endOnFailure: true },
      );
    }, 120_000);

    // Made once in one transaction, and again event by event: minutes, on a machine that others use as well.
    test('where it is the sample organisation', async () => {
      await using second = await openSecond(store);
      await emptyStore(store.database);
      await makeSample(store.database);
      await expectSame(store.database, second.database);
    }, 300_000);
  });

  test('every kind of event about people is known, and what is made anew from none is said', async () => {
    const known = Object.keys(await peopleTopics(store.database));
    expect(Object.keys(PEOPLE_DEEDS).toSorted()).toEqual(known.toSorted());
    const page = readFileSync(join(PROJECT_ROOT, 'docs/architecture.md'), 'utf8');
    const rows = page.split('\n').map((row) => row.replaceAll(/\s+/gu, ' '));
    for (const { table, columns, why } of NOT_FROM_EVENTS) {
      const what = [table, ...(columns ?? [])].map((name) => `\`${name}\``).join(', ');
      expect(rows).toContain(`| ${what} | ${why} |`);
    }
  });
});

async function expectSame(original: Database, rebuilt: Database): Promise<void> {
  await emptyStore(rebuilt);
  await rebuild(original, rebuilt);
  expect(await storeState(rebuilt)).toEqual(await storeState(original));
}

async function kindsIn(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ kind: string }>('select distinct kind from event');
  return rows.map(({ kind }) => kind).sort();
}

async function eventCount(database: Database): Promise<number> {
  const rows = await database.query('select from event');
  return rows.length;
}
