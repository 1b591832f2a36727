import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { readOrganisation, writeOrganisation } from './written-organisation.ts';

test('an organisation written as JSON reads back as it was', () => {
  fc.assert(
    fc.property(grownOrganisation, ({ organisation }) => {
      const text = JSON.stringify(writeOrganisation(organisation));
      const read = readOrganisation(JSON.parse(text) as ReturnType<typeof writeOrganisation>);
      expect(read).toEqual(organisation);
    }),
  );
});
