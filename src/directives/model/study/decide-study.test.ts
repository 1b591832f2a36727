import { expect, test } from 'vitest';
import {
  decideProgramme,
  decideSendingAgain,
  decideStudyStep,
  decideTakingBack,
  type StudyFacts,
  type StudyWish,
} from './decide-study.ts';
import { NO_PROGRAMME, type SentDirective } from './sent-directive.ts';

const SENT: SentDirective = {
  ...NO_PROGRAMME,
  ...{ directive: 'd', unit: 'u', state: 'sent', sentOn: '2026-01-12' },
  ...{ acknowledgedOn: null, studiedOn: null, absenceReason: null },
};
const ACKNOWLEDGED: SentDirective = {
  ...SENT,
  state: 'acknowledged',
  acknowledgedOn: '2026-01-13',
};
const DIRECTIVE = { standing: 'in-force', issuedOn: '2026-01-10' } as const;
const SESSION = { id: 'a', summoned: 20, attended: 17, makesUpFor: null, isTakenBack: false };
const MAKE_UP = { id: 'b', summoned: 3, attended: 3, makesUpFor: 'a', isTakenBack: false };

function step(before: SentDirective, wish: Partial<StudyWish>, facts: Partial<StudyFacts> = {}) {
  return decideStudyStep(
    before,
    { action: 'mark-studied', reason: null, today: '2026-03-01', ...wish },
    { directive: DIRECTIVE, sessions: [], ...facts },
  );
}

function codeOf(decision: ReturnType<typeof step>): string | undefined {
  return decision.kind === 'refused' ? decision.problem.code : undefined;
}

test('a unit acknowledges, holds a session and has studied', () => {
  expect(step(SENT, { action: 'acknowledge' })).toEqual({
    kind: 'done',
    after: { ...SENT, state: 'acknowledged', acknowledgedOn: '2026-03-01' },
  });
  expect(step(ACKNOWLEDGED, {}, { sessions: [SESSION, MAKE_UP] })).toEqual({
    kind: 'done',
    after: { ...ACKNOWLEDGED, state: 'studied', studiedOn: '2026-03-01' },
  });
});

test('what was sent by mistake is taken back before it is acknowledged, and sent once more', () => {
  const back = { ...SENT, state: 'taken-back' } as const;
  expect(decideTakingBack(SENT)).toEqual({ kind: 'done', after: back });
  expect(decideSendingAgain(back, '2026-03-02')).toEqual({ ...SENT, sentOn: '2026-03-02' });
  for (const late of [ACKNOWLEDGED, { ...ACKNOWLEDGED, state: 'studied' } as const, back]) {
    expect(codeOf(decideTakingBack(late))).toBe('directive-acknowledged');
    expect(codeOf(step(back, { action: 'acknowledge' }))).toBe('study-step-not-open');
  }
  expect(decideSendingAgain(ACKNOWLEDGED, '2026-03-02')).toEqual(ACKNOWLEDGED);
});

test('nothing counts as studied before it was acknowledged, or without a session', () => {
  expect(codeOf(step(SENT, {}, { sessions: [SESSION] }))).toBe('study-step-not-open');
  expect(codeOf(step(ACKNOWLEDGED, {}))).toBe('study-not-held');
  const takenBack = { ...SESSION, isTakenBack: true };
  expect(codeOf(step(ACKNOWLEDGED, {}, { sessions: [takenBack] }))).toBe('study-not-held');
});

test('while some are absent it says how many, and takes a reason instead', () => {
  const facts = { sessions: [SESSION] };
  expect(step(ACKNOWLEDGED, {}, facts)).toEqual({
    kind: 'refused',
    problem: { code: 'study-absent-left', facts: { absent: 3 } },
  });
  const reasoned = step(ACKNOWLEDGED, { reason: 'Three are on leave until June' }, facts);
  expect(reasoned).toMatchObject({ after: { absenceReason: 'Three are on leave until June' } });
});

test('a reason is kept only where somebody is absent', () => {
  const told = step(ACKNOWLEDGED, { reason: 'None' }, { sessions: [SESSION, MAKE_UP] });
  expect(told).toMatchObject({ after: { absenceReason: null } });
});

test('what was studied can be opened again, and then be finished anew', () => {
  const studied = { ...ACKNOWLEDGED, state: 'studied', studiedOn: '2026-02-01' } as const;
  expect(step(studied, { action: 'reopen' })).toEqual({
    kind: 'done',
    after: { ...ACKNOWLEDGED, state: 'acknowledged', studiedOn: null },
  });
});

test('of a directive withdrawn after study what was studied stays, and nothing more is done', () => {
  const directive = { ...DIRECTIVE, standing: 'withdrawn' } as const;
  const studied = { ...ACKNOWLEDGED, state: 'studied', studiedOn: '2026-02-01' } as const;
  expect(codeOf(step(studied, { action: 'reopen' }, { directive }))).toBe('directive-not-binding');
  expect(codeOf(step(SENT, { action: 'acknowledge' }, { directive }))).toBe(
    'directive-not-binding',
  );
});

test('an action programme is named by who has acknowledged, and is no older than the directive', () => {
  const programme = { ...NO_PROGRAMME, programmeTitle: 'Programme', programmeOn: '2026-02-01' };
  expect(decideProgramme(SENT, programme, DIRECTIVE)).toMatchObject({ kind: 'refused' });
  expect(decideProgramme(ACKNOWLEDGED, programme, DIRECTIVE)).toEqual({
    kind: 'done',
    after: { ...ACKNOWLEDGED, ...programme },
  });
  const older = { ...programme, programmeOn: '2026-01-09' };
  expect(decideProgramme(ACKNOWLEDGED, older, DIRECTIVE)).toMatchObject({
    problem: { code: 'programme-before-issue' },
  });
});
