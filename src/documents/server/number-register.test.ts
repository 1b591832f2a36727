import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DocumentType } from '#documents/model/document-type.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { eachStore } from '#test/support/store.ts';
import { takeDocumentNumber } from './number-register.ts';

eachStore('numbers of documents', (store) => {
  let units = 0;
  const newUnit = async () => {
    units += 1;
    const id = randomUUID();
    await store.database.query('insert into unit (number, id) values ($1, $2)', [units, id]);
    return id;
  };
  const numbering = (unit: string, told: { type?: DocumentType; year?: number } = {}) => {
    const document = randomUUID();
    return { unit, type: 'report', year: 2026, actor: 'sample', document, ...told } as const;
  };
  const take = (unit: string, told: { type?: DocumentType; year?: number } = {}) =>
    store.database.transaction(async (tx) => {
      const { number } = await takeDocumentNumber(tx, numbering(unit, told));
      return number;
    });

  test('begin with 1 for each unit, type and year', async () => {
    const [one, other] = [await newUnit(), await newUnit()];
    expect([await take(one), await take(one), await take(one)]).toEqual([1, 2, 3]);
    expect(await take(other)).toBe(1);
    expect(await take(one, { type: 'notice' })).toBe(1);
    expect(await take(one, { year: 2027 })).toBe(1);
    expect(await take(one)).toBe(4);
  });

  test('are never given twice, however many take one at once, and none is left out', async () => {
    const unit = await newUnit();
    const taken = await Promise.all(Array.from({ length: 20 }, () => take(unit)));
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test('of what was undone are given to the next', async () => {
    const unit = await newUnit();
    await take(unit);
    const undone = store.database.transaction(async (tx) => {
      expect((await takeDocumentNumber(tx, numbering(unit))).number).toBe(2);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await take(unit)).toBe(2);
  });

  test('stay with their document', async () => {
    const asked = numbering(await newUnit());
    const again = (tx: Transaction) => takeDocumentNumber(tx, asked);
    const first = await store.database.transaction(again);
    expect(await store.database.transaction(again)).toEqual(first);
  });

  test('leave an event that says who took which', async () => {
    const unit = await newUnit();
    const { number, event } = await store.database.transaction((tx) =>
      takeDocumentNumber(tx, numbering(unit)),
    );
    const [told] = await store.database.query<{ kind: string; actor: string; data: object }>(
      'select kind, actor, data from event where number = $1',
      [event],
    );
    expect(told).toMatchObject({
      ...{ kind: 'document-numbered', actor: 'sample' },
      data: { unit, abbreviation: 'BC', before: null, after: { unit, number, year: 2026 } },
    });
  });
});
