import fc from 'fast-check';
import { importTables } from '#figures/server/import/import-path.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { figureRows, tablesOf, wantedFigures } from './told-organisation.ts';
import { doDeeds, figureDeeds } from './told-store.ts';
import { tell } from './told-tables.ts';
import { TOLD_INDICATORS, walkedIndicators } from './walked-indicators.ts';

/** What a file brings in, and what was told on forms before. */
export const importDeed = fc.record({
  kind: fc.constant('import' as const),
  told: wantedFigures(TOLD_INDICATORS),
  /** Told on forms before the file tells the same. */
  toldBefore: figureDeeds(TOLD_INDICATORS),
  asked: wantedFigures(TOLD_INDICATORS),
  /** How the indicators are called in this file. */
  name: fc.constantFrom('People', 'Persons'),
  /** A year that the file only names the structure date of. */
  year: fc.integer({ min: 2000, max: 2005 }),
});

type ImportDeed = typeof importDeed extends fc.Arbitrary<infer Deed> ? Deed : never;

export async function importSome(
  database: Database,
  kept: KeptOrganisation,
  { told: wanted, toldBefore, asked, name, year }: ImportDeed,
): Promise<void> {
  const { organisation } = kept;
  const before = await doDeeds(database, kept, toldBefore);
  const again = before.flatMap(({ value: { both }, ...figure }) =>
    both === undefined ? [] : [{ ...figure, value: Number(both) }],
  );
  const rows = new Map(
    [...figureRows(organisation, wanted), ...again].map((row) => {
      return [`${row.unitCode} ${row.period} ${row.indicator}`, row];
    }),
  );
  const { told, problems } = await tell({
    ...tablesOf(organisation, [...rows.values()]),
    asked: figureRows(organisation, asked)
      .map(({ unitCode, period, indicator }) => `${unitCode},${period},${indicator}`)
      .join('\n'),
    structureDates: `${year},${year}-06-14`,
    indicators: walkedIndicators(name),
  });
  if (problems.count > 0) throw new Error(JSON.stringify(problems.shown));
  const source = { actor: 'import', data: { file: 'tables' } } as const;
  await database.transaction((tx) =>
    importTables(tx, {
      told,
      source,
      report: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    }),
  );
}
