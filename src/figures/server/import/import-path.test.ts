import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import type { Database } from '#platform/server/database/database.ts';
import { inputFolder } from '#test/support/input-folder.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { importPath } from './import-path.ts';

eachStore('an import that is in', (store) => {
  test('is told so, though the disk has no room to count it for the planning of queries', async () => {
    await tellStore(store.database, {
      units: 'R,Whole,whole,,,\nA,A,unit,R,,',
      successions: '',
      figures: 'A,2025,people,10',
    });
    await using folder = await inputFolder({
      'figures.csv': 'unit_code,period,indicator,value\nA,2025,people,11\n',
    });
    const done = await importPath(withoutRoomToCount(store.database), {
      ...{ path: join(folder.path, 'figures.csv'), actor: 'import', isDryRun: false },
      reading: { report: refuse, warn: refuse, progress: () => undefined },
    });
    expect(done).toMatchObject({ figures: { corrected: 1 } });
    const figures = await store.database.query('select value from figure where version = 2');
    expect(figures).toEqual([{ value: '11' }]);
  });
});

function withoutRoomToCount(whole: Database): Database {
  return {
    ...whole,
    query: async (sql, ...rest) => {
      if (sql === 'analyze') throw new DatabaseRefusal({ code: 'disk-full', facts: {} });
      return whole.query(sql, ...rest);
    },
  };
}

function refuse(problem: object): never {
  throw new Error(JSON.stringify(problem));
}
