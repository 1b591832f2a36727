import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import { readStep, writeStep, type WrittenStep } from './written-steps.ts';

test('steps are the same after they were written as JSON and read again', () => {
  fc.assert(
    fc.property(grownOrganisation, ({ reorganisations }) => {
      const steps = reorganisations.flatMap((each) => each.steps);
      const written = JSON.stringify(steps.map(writeStep));
      const problems: OrganisationProblem[] = [];
      const read = (JSON.parse(written) as WrittenStep[]).map((step) =>
        readStep(step, (problem) => problems.push(problem)),
      );
      expect(problems).toEqual([]);
      expect(read).toEqual(steps);
    }),
  );
});

test('a share that is none is refused by the text that was written', () => {
  const problems: OrganisationProblem[] = [];
  const part = { to: 'B', shares: { byBasis: { population: 'half' } } };
  readStep({ kind: 'transfer', unit: 'A', part }, (problem) => problems.push(problem));
  expect(problems).toEqual([{ code: 'not-a-share', facts: { text: 'half' } }]);
});
