import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFERENCE_RULES } from './conference-policy.ts';
import { conferenceSight } from './conference-sight.ts';

const VERBS = Object.keys(CONFERENCE_RULES);
const someVerbs = fc.subarray(VERBS);

describe('the sight of a conference', () => {
  test('grows with what may be done, and never shrinks', () => {
    fc.assert(
      fc.property(someVerbs, someVerbs, (some, more) => {
        const [less, all] = [conferenceSight(some), conferenceSight([...some, ...more])];
        expect(!less.seesDrafts || all.seesDrafts).toBe(true);
        expect(!less.seesExcuses || all.seesExcuses).toBe(true);
        expect(!all.seesExcuses || all.seesDrafts).toBe(true);
      }),
    );
  });

  test.each([
    [[], false, false],
    [['read-conferences'], false, false],
    [['read-conferences', 'issue-conclusion', 'sign-minutes'], true, false],
    [['read-conferences', 'prepare-conference', 'keep-conference'], true, true],
  ])('of whoever may %j', (verbs, seesDrafts, seesExcuses) => {
    expect(conferenceSight(verbs)).toEqual({ seesDrafts, seesExcuses });
  });
});
