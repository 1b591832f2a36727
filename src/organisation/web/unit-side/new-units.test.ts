import { expect, test } from 'vitest';
import { newUnits } from './new-units.ts';

const steps = [{ on: '2026-03-01', legalBases: [] }];
const base = { steps, before: null, after: null, differs: [], became: [] };

function opened(unit: string, ...from: string[]) {
  const cameFrom = from.map((each) => ({ unit: each, code: each, name: each, nameEn: '' }));
  return { ...base, kind: 'opened' as const, unit, cameFrom, relatedCount: from.length };
}

function ended(unit: string) {
  return { ...base, kind: 'ended' as const, unit, cameFrom: [], relatedCount: 0 };
}

function kindsOf(...changes: Parameters<typeof newUnits>[0]['changes']) {
  return [...newUnits({ changes })].map(([unit, { kind }]) => `${unit} ${kind}`);
}

test('a unit made of several is merged', () => {
  expect(kindsOf(ended('a'), ended('b'), opened('c', 'a', 'b'))).toEqual(['c merged']);
});

test('units that share what one had are split off, and so is a part of one that goes on', () => {
  expect(kindsOf(ended('a'), opened('c', 'a'), opened('d', 'a'))).toEqual(['c split', 'd split']);
  expect(kindsOf(opened('c', 'a'))).toEqual(['c split']);
});

test('a unit out of nothing, or in the place of one that ended, is new', () => {
  expect(kindsOf(opened('c'))).toEqual(['c new']);
  expect(kindsOf(ended('a'), opened('c', 'a'))).toEqual(['c new']);
});

test('it is new since the day it opened', () => {
  expect(newUnits({ changes: [opened('c')] }).get('c')?.on).toBe('2026-03-01');
});
