import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { figureRows, tablesOf, wantedFigures } from '#test/support/told-organisation.ts';
import { tell } from '#test/support/told-tables.ts';
import { restatedTrail } from './restated-trail.ts';

test('every figure is found again, whole, in the trails of the units it rests on', async () => {
  const organisations = fc.record({
    grown: grownOrganisation,
    wanted: wantedFigures(['people', 'events']),
    day: fc.constantFrom(...DAYS),
  });
  await fc.assert(
    fc.asyncProperty(organisations, async ({ grown: { organisation }, wanted, day }) => {
      const rows = figureRows(organisation, wanted);
      // A trail is of one period.
      const ofOne = rows.filter(({ period }) => period === rows[0]?.period);
      const { told } = await tell(tablesOf(organisation, ofOne));
      const parts = new Map<string, bigint>();
      const values = new Map<string, bigint>();
      for (const { unit } of treeOn(told.organisation.units, day).nodes) {
        for (const rest of restatedTrail(told, { day, unit })?.rests ?? []) {
          const key = `${rest.unit} ${rest.indicator}`;
          parts.set(key, (parts.get(key) ?? 0n) + rest.part);
          values.set(key, rest.value);
        }
      }
      expect(parts).toEqual(values);
      expect(values.size).toBe((told.series[0]?.structureDate ?? day) > day ? 0 : ofOne.length);
    }),
  );
});
