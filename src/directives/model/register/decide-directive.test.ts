import { expect, test } from 'vitest';
import { decideStanding, directiveProblem, issueDayProblem } from './decide-directive.ts';
import { directiveKey, standingByDay, type Directive } from './directive.ts';

const DIRECTIVE: Directive = {
  ...{ number: '05/2026', symbol: 'NQ-LHM', issuer: 'Ban Chấp hành', kind: 'resolution' },
  ...{ issuedOn: '2026-01-10', subject: 'Về chăm sóc sức khỏe', file: null, studyBy: null },
  ...{ standing: 'in-force', standingOn: null, standingBy: null },
  ...{ registeredYear: 2026, arrivalNumber: 1, anotherOf: null },
};

const TODAY = '2026-06-01';

test('one document is recognised however its name was typed', () => {
  const typed = { number: ' 5/2026', symbol: 'nq-lhm', issuer: 'BAN  CHAP HANH' };
  expect(directiveKey(typed)).toBe(directiveKey(DIRECTIVE));
  const others = [
    { number: '05 / 2026', symbol: 'NQ - LHM' },
    { number: '5', symbol: '2026/NQ-LHM' },
    { number: '5/2026/NQ-LHM', symbol: '' },
    { number: '5/2026/', symbol: 'NQ-LHM', issuer: 'Ban Chấp  hành ' },
  ];
  for (const other of others) {
    expect(directiveKey({ ...DIRECTIVE, ...other })).toBe(directiveKey(DIRECTIVE));
  }
});

test('another number, symbol or issuer is another document', () => {
  const others = [
    ...[{ number: '50/2026' }, { number: '52/026' }, { number: '5/202/6' }],
    ...[{ symbol: 'CT-LHM' }, { issuer: 'Ban Thường vụ' }],
  ];
  for (const other of others) {
    expect(directiveKey({ ...DIRECTIVE, ...other })).not.toBe(directiveKey(DIRECTIVE));
  }
});

test('nothing is registered before it was issued, or to be studied before', () => {
  expect(directiveProblem(DIRECTIVE, '2026-01-09')?.code).toBe('directive-issued-later');
  const before = { ...DIRECTIVE, studyBy: '2026-01-09' };
  expect(directiveProblem(before, '2026-02-01')?.code).toBe('directive-study-before-issue');
  expect(directiveProblem(DIRECTIVE, '2026-01-10')).toBeUndefined();
});

test('the day of issue is not corrected to after what was done with a directive', () => {
  const before = { issuedOn: '2026-01-10' };
  const corrected = (issuedOn: string, firstDeed?: string) =>
    issueDayProblem({ before, after: { issuedOn } }, firstDeed)?.code;
  expect(corrected('2026-02-01', '2026-02-01')).toBeUndefined();
  expect(corrected('2026-02-02', '2026-02-01')).toBe('directive-issued-after-deeds');
  expect(corrected('2026-02-02')).toBeUndefined();
  expect(corrected(before.issuedOn, '2026-01-09')).toBeUndefined();
});

test('what is in force is withdrawn from a day on, by another document', () => {
  const wish = { action: 'withdraw', on: '2026-05-01', by: '09/2026/QĐ-LHM' } as const;
  const withdrawn = decideStanding(DIRECTIVE, wish, TODAY);
  expect(withdrawn).toEqual({
    kind: 'done',
    after: {
      ...DIRECTIVE,
      ...{ standing: 'withdrawn', standingOn: '2026-05-01', standingBy: '09/2026/QĐ-LHM' },
    },
  });
  const after = withdrawn.kind === 'done' ? withdrawn.after : DIRECTIVE;
  expect(decideStanding(after, wish, TODAY)).toMatchObject({
    problem: { code: 'directive-standing-not-open', facts: { standing: 'withdrawn' } },
  });
  expect(decideStanding(after, { action: 'restore' }, TODAY)).toEqual({
    kind: 'done',
    after: DIRECTIVE,
  });
});

test('what was withdrawn was in force until then', () => {
  const withdrawn = { standing: 'withdrawn', standingOn: '2026-05-01' } as const;
  expect(standingByDay(withdrawn, '2026-04-30')).toBe('in-force');
  expect(standingByDay(withdrawn, '2026-05-01')).toBe('withdrawn');
  expect(standingByDay(DIRECTIVE, '2026-04-30')).toBe('in-force');
});

test('no directive is amended before it was issued, or before the day has come', () => {
  const later = { action: 'amend', on: '2026-06-02', by: '06/2026/NQ-LHM' } as const;
  expect(decideStanding(DIRECTIVE, later, TODAY)).toMatchObject({
    problem: { code: 'directive-standing-not-yet' },
  });
  const wish = { action: 'amend', on: '2026-01-09', by: '06/2026/NQ-LHM' } as const;
  expect(decideStanding(DIRECTIVE, wish, TODAY)).toMatchObject({
    problem: { code: 'directive-standing-before-issue' },
  });
});
