import { expect, test } from 'vitest';
import { done } from '#test/support/report-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { difficultiesOf, difficultyOfOthers, openDifficulties } from './read-difficulties.ts';
import { raiseDifficulty } from './change-difficulty.ts';

eachStore('a difficulty', (store) => {
  test('of a unit that was merged lies with its heir, to be answered there', async () => {
    const { organisation } = await tellStore(store.database, {
      units: `R,Whole,whole,,,
A,Old,unit,R,,2026-05-31
B,Heir,unit,R,,
C,Part,part,B,,`,
      successions: '2026-06-01,merge,A,B,1,1',
      figures: 'C,2025,people,1',
    });
    const idOf = (code: string) =>
      organisation.units.find(({ versions }) => versions[0]?.code === code)?.id ?? '';
    const wish = { unit: idOf('C'), owner: idOf('A'), period: '2025', text: 'Thiếu xe' };
    const { record } = done(
      await store.database.transaction((tx) =>
        raiseDifficulty(tx, { wish, today: '2026-05-20', actor: 'sample' }),
      ),
    );
    const of = (unit: string, today: string) => ({ unit: idOf(unit), today: day(today) });
    for (const find of [difficultiesOf, openDifficulties]) {
      const found = async (unit: string, today: string) =>
        (await find(store.database, { ...of(unit, today), period: '2025' })).map(({ id }) => id);
      expect(await found('B', '2026-05-31')).toEqual([]);
      expect(await found('B', '2026-06-01')).toEqual([record.id]);
      expect(await found('R', '2026-06-01')).toEqual([]);
    }
    const foreign = (unit: string) =>
      difficultyOfOthers(store.database, { ...of(unit, '2026-06-01'), ids: [record.id] });
    expect([await foreign('B'), await foreign('R')]).toEqual([undefined, record.id]);
  });
});
