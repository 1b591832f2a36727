import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureDeeds } from './figure-deeds.ts';

const account = fc.constantFrom('one', 'other');
const asked = fc.record({
  verbs: fc.subarray(['tell-figure', 'accept-figure'] as const),
  rule: fc.record({ isSeparate: fc.boolean(), basis: fc.constant('') }),
  asker: account,
  teller: fc.option(account, { nil: undefined }),
});

test('nobody accepts the own figure while the rule leaves it to others, and nobody does more than the roles give', () => {
  fc.assert(
    fc.property(asked, (each) => {
      const deeds = figureDeeds(each);
      const { verbs, rule, asker, teller } = each;
      if (rule.isSeparate) {
        expect(deeds).not.toContain('tell-accepted');
        if (teller === asker) expect(deeds).not.toContain('accept-figure');
      } else {
        expect(deeds.includes('tell-accepted')).toBe(verbs.length === 2);
      }
      if (teller !== asker) {
        expect(deeds.includes('accept-figure')).toBe(verbs.includes('accept-figure'));
      }
      expect(deeds.includes('tell-figure')).toBe(verbs.includes('tell-figure'));
    }),
  );
});
