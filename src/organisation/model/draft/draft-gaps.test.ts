import { describe, expect, test } from 'vitest';
import { draftGaps } from './draft-gaps.ts';
import {
  EMPTY_DRAFT,
  emptyStep,
  emptyUnit,
  nextNumber,
  type DraftKind,
  type DraftStep,
  type PickedUnit,
  type ReorganisationDraft,
} from './reorganisation-draft.ts';

function unit(id: string): PickedUnit {
  return { id, code: id, name: id, nameEn: '', level: 'commune', above: ['R'] };
}

function codesOf(draft: Partial<ReorganisationDraft>): readonly string[] {
  return draftGaps({ ...EMPTY_DRAFT, on: '1/7/2026', ...draft }).map(({ code }) => code);
}

function split(shares: readonly string[]): DraftStep {
  const parts = shares.map((whole, number) => {
    const made = { ...emptyUnit(number), code: `N${number}`, name: 'N', superior: unit('R') };
    return { to: { kind: 'made', unit: made } as const, whole, byBasis: {} };
  });
  return { kind: 'split', unit: unit('A'), parts };
}

describe('what is missing in a draft', () => {
  test('is a day and a step at first', () => {
    expect(codesOf({ on: '' })).toEqual(['no-day', 'no-steps']);
    expect(codesOf({ on: '31/6/2026' })).toEqual(['not-a-day', 'no-steps']);
  });

  test.each<[DraftKind, readonly string[]]>([
    ['merge', ['no-unit', 'no-name', 'no-code', 'no-superior']],
    ['move', ['no-unit', 'no-superior']],
    ['dissolve', ['no-unit']],
    ['create', ['no-name', 'no-code', 'no-superior']],
    ['rename', ['no-unit', 'no-name']],
    ['recode', ['no-unit', 'no-code']],
  ])('of an empty step to %s is what it needs', (kind, gaps) => {
    expect(codesOf({ steps: [emptyStep(kind, 1)] })).toEqual(gaps);
  });

  test('of a merger is a second unit', () => {
    const a = unit('A');
    const into = { kind: 'there', unit: a } as const;
    expect(codesOf({ steps: [{ kind: 'merge', units: [a], into }] })).toEqual(['one-unit']);
    expect(codesOf({ steps: [{ kind: 'merge', units: [a, unit('B')], into }] })).toEqual([]);
  });

  test('is never a share that is not known', () => {
    expect(codesOf({ steps: [split(['', ''])] })).toEqual([]);
    expect(codesOf({ steps: [split(['41/58', '17/58'])] })).toEqual([]);
  });

  test('is a share that is none, or too much of them', () => {
    expect(codesOf({ steps: [split(['a half', ''])] })).toEqual(['not-a-share']);
    expect(codesOf({ steps: [split(['60%', '0,5'])] })).toEqual(['shares-above-one']);
  });
});

test('a unit to be made has a number that no other has', () => {
  expect(nextNumber(EMPTY_DRAFT)).toBe(1);
  expect(nextNumber({ steps: [emptyStep('split', 4)] })).toBe(6);
});
