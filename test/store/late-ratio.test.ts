import { expect, test } from 'vitest';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows } from '#figures/model/totals/total-rows.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { asKeptTotals, keptTotals } from '#test/support/kept-totals.ts';
import { eachStore } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day, tell } from '#test/support/told-tables.ts';

const PARTS = `people,People,person,0,sum,,,
events,Events,event,0,sum,,,`;

const TABLES = {
  units: `R,Root,whole,,,
A,A,unit,R,,
B,B,unit,R,,`,
  successions: '',
  figures: `A,2025,people,7
A,2025,events,2
B,2025,people,5`,
};

eachStore('a ratio that comes after the figures of its parts', (store) => {
  test('covers those who told both', async () => {
    await tellStore(store.database, { ...TABLES, indicators: PARTS });
    const indicators = `${PARTS}\nper_event,People per event,person,2,ratio,,people,events`;
    const { told } = await tell({ ...TABLES, indicators });
    const source = { actor: 'import' as const, data: { file: 'indicators.csv' } };
    await store.database.transaction((tx) =>
      importTables(tx, { told, source, report: (problem) => expect(problem).toBeUndefined() }),
    );
    const on = day('2025-12-31');
    expect(await keptTotals(store.database, { day: on, scope: 'accepted' })).toEqual(
      asKeptTotals(totalRows(rollUp(told, on))),
    );
  });
});
