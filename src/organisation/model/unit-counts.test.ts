import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { unitCounts } from './unit-counts.ts';
import { pathBelow, treeOn } from './unit-tree.ts';

test('a unit contains itself and every unit whose way to the root passes it', () => {
  fc.assert(
    fc.property(grownOrganisation, fc.constantFrom(...DAYS), ({ organisation }, day) => {
      const tree = treeOn(organisation.units, day);
      const ways = tree.nodes.map((_node, at) => [...pathBelow(tree, at, -1)]);
      const counts = unitCounts(tree);
      expect([...counts.keys()]).toEqual(tree.nodes.map(({ unit }) => unit));
      tree.nodes.forEach(({ unit }, at) => {
        expect(counts.get(unit)).toBe(ways.filter((way) => way.includes(at)).length);
      });
    }),
  );
});
