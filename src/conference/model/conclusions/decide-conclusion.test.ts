import { describe, expect, test } from 'vitest';
import { conclusionProblem, taskPlaces, type MeantUnit } from './decide-conclusion.ts';

const LIVING: MeantUnit = { name: '', isAlive: true, heir: '', isWithin: true };
const KNOWN: Readonly<Record<string, MeantUnit>> = {
  A: { ...LIVING, name: 'Hội A' },
  B: { ...LIVING, name: 'Hội B' },
  merged: { ...LIVING, name: 'Hội C', isAlive: false, heir: 'Hội A' },
  dissolved: { ...LIVING, name: 'Hội D', isAlive: false },
  outside: { ...LIVING, name: 'Hội E', isWithin: false },
};
const units = {
  own: 'Liên hội',
  unitOf: (id: string) => KNOWN[id],
  ofLevel: (level: string) => (level === 'hội' ? ['A', 'B'] : []),
};
const problemOf = (...named: readonly string[]) =>
  taskPlaces({ kind: 'named', units: named }, units);

describe('a conclusion', () => {
  test('for named units gives each a task that it leads alone', () => {
    const places = [
      { lead: 'A', supporting: [] },
      { lead: 'B', supporting: [] },
    ];
    expect(problemOf('A', 'B')).toEqual({ kind: 'done', places });
    expect(taskPlaces({ kind: 'level', level: 'hội' }, units)).toEqual({ kind: 'done', places });
  });

  test('that is done together is one task with one lead', () => {
    const together = { kind: 'together', lead: 'A', supporting: ['B'] } as const;
    const places = [{ lead: 'A', supporting: ['B'] }];
    expect(taskPlaces(together, units)).toEqual({ kind: 'done', places });
  });

  test.each([
    [['merged'], 'conclusion-unit-ended', { unit: 'Hội C', heir: 'Hội A' }],
    [['dissolved'], 'conclusion-unit-ended', { unit: 'Hội D', heir: '' }],
    [['outside'], 'conclusion-unit-outside', { unit: 'Hội E', own: 'Liên hội' }],
    [['A', 'A'], 'conclusion-names-twice', { unit: 'Hội A' }],
    [[], 'conclusion-for-nobody', {}],
  ])('for %j is refused', (named, code, facts) => {
    expect(problemOf(...named)).toEqual({ kind: 'refused', problem: { code, facts } });
  });

  test('is refused for a unit that leads and supports, and for a level that nobody is of', () => {
    const twice = { kind: 'together', lead: 'A', supporting: ['A'] } as const;
    expect(taskPlaces(twice, units)).toMatchObject({
      problem: { code: 'conclusion-leads-and-supports' },
    });
    expect(taskPlaces({ kind: 'level', level: 'tỉnh' }, units)).toMatchObject({
      problem: { code: 'conclusion-level-empty' },
    });
  });

  test('says what is to be done, what comes of it, and is due no earlier than it was reached', () => {
    const told = { text: 'Rà soát', product: 'Danh sách', dueDay: '2026-07-10' };
    expect(conclusionProblem(told, '2026-07-10')).toBeUndefined();
    expect(conclusionProblem({ ...told, text: ' ' }, '2026-07-10')?.code).toBe(
      'conclusion-without-text',
    );
    expect(conclusionProblem({ ...told, dueDay: '2026-07-09' }, '2026-07-10')?.code).toBe(
      'conclusion-due-too-early',
    );
  });
});
