import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { doDeeds, tellStore } from '#test/support/told-store.ts';
import { eachStore } from '#test/support/store.ts';
import { day } from '#test/support/told-tables.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { listPublications, readPublication } from './publications.ts';
import { publishTotals, type TotalsToPublish } from './publish-totals.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,Old A,unit,R,,2025-12-31
B,B,unit,R,,`,
  successions: '2026-01-01,merge,A,B,1,',
  figures: `A,2025,people,2
B,2025,people,3`,
};

const OLD_TREE: TotalsToPublish = {
  period: '2025',
  day: undefined,
  scope: 'both',
  actor: 'operator',
};
const NEW_TREE: TotalsToPublish = { ...OLD_TREE, day: day('2026-01-01') };

eachStore('publications', (store) => {
  let kept: KeptOrganisation;
  beforeAll(async () => {
    kept = await tellStore(store.database, TABLES);
  });

  describe('totals that were published', () => {
    test('are those of the tree they were published on', async () => {
      expect(await publishedText(store.database, OLD_TREE))
        .toBe(`unit_code,unit_name,level,period,indicator,value,reported,expected,status
A,Old A,unit,2025,people,2,1,,told
B,B,unit,2025,people,3,1,,told
R,Whole,whole,2025,people,5,2,,total
`);
      expect(await publishedText(store.database, NEW_TREE))
        .toBe(`unit_code,unit_name,level,period,indicator,value,reported,expected,status
B,B,unit,2025,people,5,2,,restated
R,Whole,whole,2025,people,5,2,,restated
`);
    });

    test('stay as they were, byte for byte, when figures change', async () => {
      const id = await publish(store.database, NEW_TREE);
      const before = await contentOf(store.database, id);
      const deed = { period: 0, unit: 1, indicator: 'people', isAccepted: true } as const;
      await doDeeds(store.database, kept, [{ ...deed, kind: 'tell', value: 9 }]);
      const after = await contentOf(store.database, id);
      expect(after).toEqual(before);
      const now = await contentOf(store.database, await publish(store.database, NEW_TREE));
      expect(now).not.toEqual(before);
    });

    test('are listed with their hash, the newest first', async () => {
      const id = await publish(store.database, OLD_TREE);
      const [newest] = await listPublications(store.database);
      const content = await contentOf(store.database, id);
      expect(newest).toMatchObject({
        id,
        period: '2025',
        day: day('2025-12-31'),
        scope: 'both',
        actor: 'operator',
        hash: createHash('sha256').update(content).digest('hex'),
        size: content.length,
      });
    });
  });

  test('nothing is published of a period that nobody told, nor of a day before it was told on', async () => {
    expect(await publishTotals(store.database, { ...OLD_TREE, period: '2030' })).toMatchObject({
      kind: 'refused',
      problem: { code: 'unknown-period' },
    });
    const tooEarly = { ...OLD_TREE, day: day('2025-12-30') };
    expect(await publishTotals(store.database, tooEarly)).toMatchObject({
      kind: 'refused',
      problem: { code: 'before-structure-date' },
    });
  });

  test('a publication that is not there is not found', async () => {
    expect(await readPublication(store.database, 'not an id')).toBeUndefined();
  });
});

async function publish(database: Database, wish: TotalsToPublish): Promise<string> {
  const answer = await publishTotals(database, wish);
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
  return answer.id;
}

async function contentOf(database: Database, id: string): Promise<Buffer> {
  const found = await readPublication(database, id);
  const pieces: Buffer[] = [];
  for await (const piece of found?.content ?? []) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function publishedText(database: Database, wish: TotalsToPublish): Promise<string> {
  return (await contentOf(database, await publish(database, wish))).toString();
}
