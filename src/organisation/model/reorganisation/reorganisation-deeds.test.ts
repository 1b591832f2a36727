import { describe, expect, test } from 'vitest';
import { UNTOLD } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { deedText, namesText } from './deed-texts.ts';
import { deedsOf } from './reorganisation-deeds.ts';
import type { ReorganisationStep } from './reorganisation.ts';

function id(text: string): UnitId {
  return text as UnitId;
}

function made(name: string): ReorganisationStep {
  return {
    kind: 'create',
    unit: { id: id(name), code: name, name, level: 'x', parent: id('R') },
  };
}

function told(names: readonly string[]) {
  return names.map((name) => ({ name, nameEn: '' }));
}

describe('what a reorganisation does', () => {
  test('tells a unit made for a merger with the merger, and moves to one superior as one', () => {
    const deeds = deedsOf([
      made('N'),
      { kind: 'move', unit: id('C'), parent: id('N') },
      { kind: 'move', unit: id('D'), parent: id('N') },
      { kind: 'merge', units: [id('A'), id('B')], into: id('N') },
    ]);
    expect(deeds).toEqual([
      { kind: 'merge', units: ['A', 'B'], into: ['N'], isIntoNew: true },
      { kind: 'move', units: ['C', 'D'], into: ['N'], isIntoNew: true },
    ]);
  });

  test('leaves the one that takes the others in out of those merged', () => {
    const deeds = deedsOf([{ kind: 'merge', units: [id('A'), id('B')], into: id('B') }]);
    expect(deeds).toEqual([{ kind: 'merge', units: ['A'], into: ['B'], isIntoNew: false }]);
  });

  test('tells each split by itself, and a unit made for nothing else as made', () => {
    const split = (unit: string): ReorganisationStep => ({
      kind: 'split',
      unit: id(unit),
      parts: [{ to: id('N'), shares: UNTOLD }],
    });
    const kinds = deedsOf([made('N'), made('M'), split('A'), split('B')]).map(
      ({ kind, units }) => `${kind} ${units.join(' ')}`,
    );
    expect(kinds).toEqual(['split A', 'split B', 'create M']);
  });
});

describe('its words', () => {
  test('are a sentence in both languages', () => {
    const deed = {
      kind: 'merge',
      units: told(['A', 'B']),
      unitCount: 4,
      into: told(['N']),
      intoCount: 1,
      isIntoNew: true,
    } as const;
    const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');
    expect(plain(deedText(deed, 'vi'))).toBe('Sáp nhập A, B và 2 đơn vị khác thành N');
    expect(plain(deedText(deed, 'en'))).toBe('Merge A, B and 2 other units into N');
  });

  test('keep a name of another direction apart from the text around it', () => {
    expect(namesText(told(['شمال']), 1, 'vi')).toBe('\u2068شمال\u2069');
  });
});
