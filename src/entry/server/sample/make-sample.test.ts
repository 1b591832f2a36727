import { expect, test } from 'vitest';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalLines } from '#figures/model/totals/total-rows.ts';
import { exportTotals } from '#figures/server/read/totals-export.ts';
import { eachStore } from '#test/support/store.ts';
import { day, tell } from '#test/support/told-tables.ts';
import { makeSample } from './make-sample.ts';
import { sampleFiles } from './sample-files.ts';

const DAYS = ['2025-06-14', '2025-12-14', '2026-06-14'];

eachStore('the sample organisation', (store) => {
  test('has the totals that the command makes of its tables, on every tree it had', async () => {
    await makeSample(store.database);
    const files = sampleFiles();
    const text = (name: string) => (files.get(name) ?? []).join('');
    const { told } = await tell({
      units: text('units.csv'),
      successions: text('successions.csv'),
      indicators: text('indicators.csv'),
      figures: text('figures.csv'),
      structureDates: text('structure_dates.csv'),
      asked: text('asked.csv'),
    });
    for (const asOf of DAYS.map(day)) {
      const wish = { period: undefined, day: asOf, scope: 'both' } as const;
      const kept = await exportTotals(store.database, wish);
      const lines = kept.kind === 'done' ? [...kept.lines] : kept;
      expect(lines).toEqual([...totalLines(rollUp(told, asOf))]);
    }
  });

  test('counts 1,657 people examined and 220 gifts, each from events', async () => {
    const [root] = await store.database.query<{ people: string; gifts: string }>(
      `select sum(value) filter (where code = 'people_examined') as people,
         sum(value) filter (where code = 'gifts_given') as gifts
       from total join indicator on indicator.number = total.indicator
       where unit = (select unit from unit_version where parent is null and recorded_until is null)
         and period = (select number from reporting_period where code = '2026-H1')`,
    );
    expect(root).toEqual({ people: '1657', gifts: '220' });
    const [recorded] = await store.database.query<{ sum: string; gifts: string }>(
      `select sum((its ->> 'value')::int) filter (where its ->> 'indicator' = 'people_examined') as sum,
         sum((its ->> 'value')::int) filter (where its ->> 'indicator' = 'gifts_given') as gifts
       from outreach_event cross join jsonb_array_elements(results) its`,
    );
    const [byForm] = await store.database.query<{ value: string }>(
      `select value from figure join unit_version on unit_version.unit = figure.unit
       where code = 'MDO-YT-1' and recorded_until is null and accepted_event is not null
         and indicator = (select number from indicator where code = 'people_examined')
         and period = (select number from reporting_period where code = '2026-H1')`,
    );
    expect(Number(recorded?.sum) + Number(byForm?.value)).toBe(1657);
    expect(recorded?.gifts).toBe('220');
  });
});
