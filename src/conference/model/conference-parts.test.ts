import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFERENCE_DEEDS, deedProblem, deedsNow } from './conference-deeds.ts';
import { CONFERENCE_STATES } from './conference-life-cycle.ts';
import {
  actionsNow,
  AGENDA_PART,
  CONCLUSION_PART,
  CONTRIBUTION_PART,
  DELEGATE_PART,
  MINUTES_PART,
  stepPart,
  type ConferencePart,
} from './conference-parts.ts';
import { CONFERENCE_RULES } from './conference-policy.ts';
import type { Standing } from './conference-standing.ts';

const PARTS = [AGENDA_PART, DELEGATE_PART, CONTRIBUTION_PART, MINUTES_PART, CONCLUSION_PART];
const EVERY_VERB = Object.keys(CONFERENCE_RULES);
const standings: readonly Standing[] = [
  ...CONFERENCE_STATES.map((state) => ({ state, signedDay: null })),
  { state: 'closed', signedDay: '2026-07-12' },
];
const standing = fc.constantFrom(...standings);
const verbs = fc.subarray(EVERY_VERB);

describe('what belongs to a conference', () => {
  test.each(PARTS.map((part) => [part.thing, part as ConferencePart<string, string>] as const))(
    'is offered exactly what can be done to it: %s',
    (_, part) => {
      const { steps } = part.life;
      const states = [...new Set(steps.flatMap(({ from, to }) => [...from, to]))];
      const asked = fc.record({ state: fc.constantFrom(...states), verbs });
      fc.assert(
        fc.property(asked, standing, ({ state, verbs: held }, how) => {
          const offered = actionsNow(part, { state, verbs: held }, how);
          for (const { action, verb } of steps) {
            const isDone = stepPart(part, { state, action }, how).kind === 'done';
            expect(offered.includes(action)).toBe(isDone && held.includes(verb));
          }
        }),
      );
    },
  );

  test('is changed no more once the conference is over, but for its conclusions and minutes', () => {
    for (const how of standings.filter(({ state }) => state === 'closed')) {
      for (const part of [AGENDA_PART, DELEGATE_PART, CONTRIBUTION_PART]) {
        const wide = part as ConferencePart<string, string>;
        for (const state of wide.life.steps.flatMap(({ from }) => from)) {
          expect(actionsNow(wide, { state, verbs: EVERY_VERB }, how)).toEqual([]);
        }
      }
    }
  });

  test('is concluded from the opening on, until its minutes are signed', () => {
    const offered = (how: Standing) =>
      actionsNow(CONCLUSION_PART, { state: 'drafted', verbs: EVERY_VERB }, how);
    expect(offered({ state: 'summoned', signedDay: null })).toEqual(['drop']);
    expect(offered({ state: 'opened', signedDay: null })).toEqual(['issue', 'drop']);
    expect(offered({ state: 'closed', signedDay: null })).toEqual(['issue', 'drop']);
    const signed = { state: 'closed', signedDay: '2026-07-12' } as const;
    expect([offered(signed), deedsNow(signed, EVERY_VERB)]).toEqual([['drop'], []]);
    expect(deedProblem('draft-conclusion', signed)?.code).toBe('conclusion-after-signing');
  });
});

test('of deeds those are offered that are not refused', () => {
  fc.assert(
    fc.property(standing, verbs, (how, held) => {
      const offered = deedsNow(how, held);
      const all = deedsNow(how, EVERY_VERB);
      expect(all).toEqual(CONFERENCE_DEEDS.filter((deed) => deedProblem(deed, how) === undefined));
      expect(offered.every((deed) => all.includes(deed))).toBe(true);
      expect(deedsNow(how, ['read-conferences'])).toEqual([]);
    }),
  );
});
