import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { recordOf, recordsWhere } from './read-records.ts';
import type { RecordTable } from './record-table.ts';
import { changeRecords, makeRecords } from './write-many-records.ts';
import { changeRecord, makeRecord } from './write-records.ts';

interface Sheet {
  readonly title: string;
  readonly remark: string;
  readonly dueDay: string | null;
  readonly pages: number;
  readonly isOpen: boolean;
  readonly parts: readonly { readonly name: string }[];
}

const SHEETS: RecordTable<Sheet> = {
  table: 'test_sheet',
  fields: {
    ...{ title: 'text', remark: 'prose', dueDay: 'day', pages: 'whole', isOpen: 'flag' },
    parts: 'json',
  },
  kinds: ['sheet-written'],
};

const SHEET: Sheet = {
  ...{ title: 'Kế hoạch', remark: 'ghi chú “<b>”', dueDay: '2026-06-30', pages: 3, isOpen: true },
  parts: [{ name: 'một' }],
};

const event = { kind: 'sheet-written', actor: 'sample', data: { unit: 'R' } } as const;

eachStore('records kept as they stand', (store) => {
  beforeAll(async () => {
    await store.database.query(
      `create table test_sheet (id uuid primary key, changed_event bigint not null references event,
        title text not null, remark text not null, due_day date, pages int not null,
        is_open boolean not null, parts jsonb not null)`,
    );
  });
  beforeEach(() => emptyStore(store.database));

  const make = (fields: Sheet = SHEET) =>
    store.database.transaction((tx) => makeRecord(tx, { table: SHEETS, fields, event }));
  const changeTo = (id: string, fields: Partial<Sheet>, seen?: string) =>
    store.database.transaction((tx) =>
      changeRecord(tx, {
        ...{ table: SHEETS, id, event, ...(seen !== undefined && { seen }) },
        decide: (before) => ({ kind: 'done', after: { ...before, ...fields } }),
      }),
    );

  test('are read as they were made, whatever kind their fields are of', async () => {
    const { id, version } = await make();
    expect(await recordOf(store.database, SHEETS, id)).toEqual({ ...SHEET, id, version });
    const none = await make({ ...SHEET, dueDay: null, parts: [], remark: '' });
    const read = await recordOf(store.database, SHEETS, none.id);
    expect(read).toEqual({ ...SHEET, dueDay: null, parts: [], remark: '', ...idOf(none) });
  });

  test('are told by an event each time, with what was before and after, and the free text beside it', async () => {
    const { id } = await make();
    await changeTo(id, { pages: 4, remark: 'đã sửa' });
    const [first, second] = await eventsOf(store.database);
    const { remark: _, ...told } = SHEET;
    expect(first).toMatchObject({ data: { unit: 'R', record: id, before: null, after: told } });
    expect(second).toMatchObject({ data: { before: told, after: { ...told, pages: 4 } } });
    expect(JSON.stringify([first?.data, second?.data])).not.toMatch(/ghi chú|đã sửa/u);
    expect(await textIn(store.database, second?.content)).toBe('{"remark":"đã sửa"}');
  });

  test('keep their version, and leave no event, where nothing changes', async () => {
    const { id, version } = await make();
    const outcome = await changeTo(id, { title: SHEET.title }, String(version));
    expect(outcome).toMatchObject({ kind: 'done', record: { version } });
    expect(await eventsOf(store.database)).toHaveLength(1);
  });

  describe('are not changed', () => {
    test('by whoever decides by an older version', async () => {
      const { id, version } = await make();
      await changeTo(id, { pages: 4 });
      const outcome = await changeTo(id, { pages: 5 }, String(version));
      expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'stale-version' } });
      expect((await recordOf(store.database, SHEETS, id))?.pages).toBe(4);
    });

    test('by the second of two who decide by the same version at once', async () => {
      const { id, version } = await make();
      const seen = String(version);
      const outcomes = await Promise.all([4, 5, 6].map((pages) => changeTo(id, { pages }, seen)));
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(await eventsOf(store.database)).toHaveLength(2);
    });

    test('where a rule refuses, nor where there is none', async () => {
      const { id } = await make();
      const refused = await store.database.transaction((tx) =>
        changeRecord<Sheet, { readonly code: 'no-rule' }>(tx, {
          ...{ table: SHEETS, id, event },
          decide: () => ({ kind: 'refused', problem: { code: 'no-rule' } }),
        }),
      );
      expect(refused).toMatchObject({ kind: 'refused', problem: { code: 'no-rule' } });
      const nobody = await changeTo('0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a', {});
      expect(nobody).toMatchObject({ problem: { code: 'no-such-resource' } });
      expect(await eventsOf(store.database)).toHaveLength(1);
    });
  });

  test('are made and changed by the thousand as one by one', async () => {
    const makings = Array.from({ length: 1200 }, (_, pages) => {
      return { fields: { ...SHEET, pages, title: `Tờ ${pages}` }, event };
    });
    const made = await store.database.transaction((tx) => makeRecords(tx, SHEETS, makings));
    const read = await recordsWhere(store.database, SHEETS, { order: 'pages' });
    expect(read).toEqual(made);
    const changes = made.map((before) => ({ before, after: { ...before, isOpen: false }, event }));
    const changed = await store.database.transaction((tx) => changeRecords(tx, SHEETS, changes));
    expect(await recordsWhere(store.database, SHEETS, { order: 'pages' })).toEqual(changed);
    expect(changed.every(({ isOpen }) => !isOpen)).toBe(true);
    expect(await eventsOf(store.database)).toHaveLength(2400);
  });

  test('are found in an order, as many as are wished', async () => {
    for (const pages of [3, 1, 2]) await make({ ...SHEET, pages });
    const sought = { where: 'pages > $1', values: [1], order: 'pages desc', limit: 1 };
    const found = await recordsWhere(store.database, SHEETS, sought);
    expect(found.map(({ pages }) => pages)).toEqual([3]);
  });
});

function idOf({ id, version }: { readonly id: string; readonly version: number }) {
  return { id, version };
}

interface ToldEvent {
  readonly data: object;
  readonly content: Buffer | null;
}

function eventsOf(database: Database): Promise<readonly ToldEvent[]> {
  return database.query<ToldEvent>('select data, content from event order by number');
}

async function textIn(database: Database, hash: Buffer | null | undefined): Promise<string> {
  const chunks = await readStoredFile(database, hash ?? Buffer.alloc(0));
  const pieces: Buffer[] = [];
  for await (const chunk of chunks ?? []) pieces.push(chunk);
  return Buffer.concat(pieces).toString();
}
