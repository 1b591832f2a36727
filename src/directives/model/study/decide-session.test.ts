import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionProblem, sessionProblem, takingBackProblem } from './decide-session.ts';
import { attendanceOf, type CountedSession } from './study-session.ts';

const FACTS = {
  directive: { standing: 'in-force', issuedOn: '2026-01-10' },
  sessions: [],
  state: 'acknowledged',
  today: '2026-03-01',
} as const;
const WISH = { heldOn: '2026-02-01', summoned: 20, attended: 18, makesUpFor: null };
const FIRST = { id: 'a', summoned: 20, attended: 17, makesUpFor: null, isTakenBack: false };

test('more cannot come than were summoned', () => {
  expect(sessionProblem({ ...WISH, attended: 21 }, FACTS)).toEqual({
    code: 'study-attended-above-summoned',
    facts: { attended: 21, summoned: 20 },
  });
  expect(sessionProblem({ ...WISH, attended: 20 }, FACTS)).toBeUndefined();
});

test('a session is held from the day of issue until today', () => {
  const days = ['2026-01-09', '2026-01-10', '2026-03-01', '2026-03-02'];
  const codes = days.map((heldOn) => sessionProblem({ ...WISH, heldOn }, FACTS)?.code);
  expect(codes).toEqual(['study-day-outside', undefined, undefined, 'study-day-outside']);
});

test('a session that makes up for another summons exactly those absent from it', () => {
  const facts = { ...FACTS, sessions: [FIRST] };
  const makeUp = { ...WISH, makesUpFor: 'a', summoned: 3, attended: 2 };
  expect(sessionProblem(makeUp, facts)).toBeUndefined();
  expect(sessionProblem({ ...makeUp, summoned: 5 }, facts)).toEqual({
    code: 'study-summons-the-absent',
    facts: { summoned: 5, absent: 3 },
  });
});

test('of a session from which nobody is absent any more there is nothing to make up', () => {
  const later = { id: 'b', summoned: 3, attended: 3, makesUpFor: 'a', isTakenBack: false };
  const facts = { ...FACTS, sessions: [FIRST, later] };
  const makeUp = { ...WISH, makesUpFor: 'a', summoned: 1, attended: 1 };
  expect(sessionProblem(makeUp, facts)?.code).toBe('study-nobody-missed');
  expect(sessionProblem({ ...makeUp, makesUpFor: 'b' }, facts)?.code).toBe('study-nobody-missed');
  expect(sessionProblem({ ...makeUp, makesUpFor: 'c' }, facts)?.code).toBe('study-nobody-missed');
});

test('a session for which others came later is not corrected below them, nor taken back', () => {
  const later = { id: 'b', summoned: 3, attended: 2, makesUpFor: 'a', isTakenBack: false };
  const facts = { ...FACTS, sessions: [FIRST, later] };
  const told = { ...WISH, summoned: 20, attended: 19 };
  expect(correctionProblem('a', told, facts)).toEqual({
    code: 'study-made-up-for',
    facts: { madeUp: 2 },
  });
  expect(correctionProblem('a', { ...told, attended: 18 }, facts)).toBeUndefined();
  expect(takingBackProblem('a', facts)?.code).toBe('study-made-up-for');
  expect(takingBackProblem('b', facts)).toBeUndefined();
});

test('nothing is held on what was withdrawn, was not acknowledged, or is told as studied', () => {
  const withdrawn = { ...FACTS.directive, standing: 'withdrawn' } as const;
  expect(sessionProblem(WISH, { ...FACTS, directive: withdrawn })?.code).toBe(
    'directive-not-binding',
  );
  expect(sessionProblem(WISH, { ...FACTS, state: 'sent' })?.code).toBe('study-step-not-open');
  expect(takingBackProblem('a', { ...FACTS, state: 'studied' })?.code).toBe('study-step-not-open');
});

test('whatever sessions are let pass, nobody is counted twice and nobody is less than absent', () => {
  const wishes = fc.array(
    fc.record({
      summoned: fc.integer({ min: 1, max: 6 }),
      attended: fc.nat(6),
      makesUpFor: fc.option(fc.nat(5)),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(wishes, (told) => {
      const sessions: CountedSession[] = [];
      for (const [index, { makesUpFor, ...numbers }] of told.entries()) {
        const first = makesUpFor === null ? null : String(makesUpFor);
        const wish = { ...WISH, ...numbers, makesUpFor: first };
        if (sessionProblem(wish, { ...FACTS, sessions }) !== undefined) continue;
        sessions.push({ ...numbers, makesUpFor: first, id: String(index), isTakenBack: false });
      }
      const { summoned, attended, absent } = attendanceOf(sessions);
      const people = sessions.filter(({ makesUpFor }) => makesUpFor === null);
      expect(summoned).toBe(people.reduce((sum, each) => sum + each.summoned, 0));
      expect(absent).toBeGreaterThanOrEqual(0);
      expect(attended + absent).toBe(summoned);
    }),
  );
});
