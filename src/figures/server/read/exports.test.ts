import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalLines } from '#figures/model/totals/total-rows.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { eachStore } from '#test/support/store.ts';
import { figureRows, tablesOf, wantedFigures } from '#test/support/told-organisation.ts';
import { tellStore } from '#test/support/told-store.ts';
import { tell } from '#test/support/told-tables.ts';
import { exportAsked } from './asked-export.ts';
import { exportFigures } from './figures-export.ts';
import { exportIndicators } from './indicators-export.ts';
import { exportStructureDates } from './structure-dates-export.ts';
import { exportTotals } from './totals-export.ts';

const UNITS = `R,Whole,whole,,,
B,B,unit,R,,
A,A,unit,R,,`;

const INDICATORS = `code,name,unit,decimals,aggregation,share_basis,numerator,denominator,target_of,name_en
people,Số người,người,1,sum,population,,,,People
events,"Events, held",event,0,sum,,,,,
goal,Goal,person,1,sum,,,,people,
per_event,People per event,person,2,ratio,,people,events,,
`;

const FIGURES = `unit_code,period,indicator,value
A,2025,events,2
A,2025,people,2.5
B,2025,people,-0.1
A,2026-H1,people,1
`;

const ASKED = `unit_code,period,indicator
A,2025,events
A,2025,people
B,2025,events
`;

const STRUCTURE_DATES = `period,structure_date
2026-H1,2026-06-14
`;

eachStore('tables written from the store', (store) => {
  test('tell what was imported', async () => {
    const tables = {
      units: UNITS,
      successions: '',
      indicators: INDICATORS,
      figures: FIGURES,
      asked: ASKED,
      structureDates: STRUCTURE_DATES,
    };
    await tellStore(store.database, tables);
    expect(await exported(store.database)).toEqual({
      indicators: INDICATORS,
      figures: FIGURES,
      asked: ASKED,
      structureDates: STRUCTURE_DATES,
    });
  });

  test('imported again they are written the same, and their totals are those of roll-up to the byte', async () => {
    const organisations = fc.record({
      grown: grownOrganisation,
      wanted: wantedFigures(['people', 'events', 'lowest', 'highest', 'rank']),
    });
    await fc.assert(
      fc.asyncProperty(organisations, async ({ grown: { organisation }, wanted }) => {
        const tables = tablesOf(organisation, figureRows(organisation, wanted));
        await tellStore(store.database, tables);
        const once = await exported(store.database);
        const { asked: _nobody, ...written } = once;
        await tellStore(store.database, { ...tables, ...written });
        expect(await exported(store.database)).toEqual(once);
        const { told } = await tell(tables);
        for (const day of DAYS) {
          const wish = { period: undefined, day, scope: 'both' } as const;
          const table = await exportTotals(store.database, wish);
          expect(table.kind === 'done' ? [...table.lines] : table).toEqual([
            ...totalLines(rollUp(told, day)),
          ]);
        }
      }),
      { numRuns: 10 },
    );
  });
});

function exported(database: Database) {
  return database.snapshot(async (view) => ({
    indicators: [...(await exportIndicators(view))].join(''),
    figures: await textOf(exportFigures(view, 'both')),
    asked: await textOf(exportAsked(view)),
    structureDates: [...(await exportStructureDates(view))].join(''),
  }));
}

async function textOf(blocks: AsyncIterable<string>): Promise<string> {
  const texts: string[] = [];
  for await (const block of blocks) texts.push(block);
  return texts.join('');
}
