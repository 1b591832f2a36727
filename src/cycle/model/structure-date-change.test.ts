import { expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { CYCLE_PROBLEM_TEXTS } from './cycle-problem-texts.ts';
import {
  decideOpening,
  decideStructureDate,
  type StructureDateWish,
} from './structure-date-change.ts';

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

const HELD = { code: '2026-H1', structureDate: day('2026-06-30') };

function wish(changed: Partial<StructureDateWish>): StructureDateWish {
  return { seen: '2026-06-30', structureDate: day('2026-06-14'), ties: [], ...changed };
}

test('a period that is open is opened again with its own structure date only', () => {
  expect(decideOpening(HELD, HELD.structureDate)).toEqual({ kind: 'none' });
  const facts = { period: '2026-H1', told: '2026-06-14', held: '2026-06-30' };
  expect(decideOpening(HELD, day('2026-06-14'))).toEqual({
    kind: 'refused',
    problem: { code: 'opened-otherwise', facts },
  });
});

test('a period to which nothing is tied takes another structure date', () => {
  expect(decideStructureDate(HELD, wish({}))).toEqual({ kind: 'moved' });
});

test('the structure date that it has already changes nothing, whatever is tied to it', () => {
  const same = wish({ structureDate: HELD.structureDate, ties: ['told'] });
  expect(decideStructureDate(HELD, same)).toEqual({ kind: 'none' });
});

test('who has seen another structure date is refused before anything else', () => {
  const facts = { period: '2026-H1', held: '2026-06-30' };
  for (const structureDate of [HELD.structureDate, day('2026-06-14')]) {
    const late = wish({ seen: '2026-06-20', structureDate, ties: ['told'] });
    expect(decideStructureDate(HELD, late)).toEqual({
      kind: 'refused',
      problem: { code: 'structure-date-changed', facts },
    });
  }
});

test('what is tied to it stands in the way and is named, with the way out where there is one', () => {
  const step = decideStructureDate(HELD, wish({ ties: ['told', 'asked', 'published'] }));
  expect(step).toMatchObject({ kind: 'refused', problem: { code: 'period-tied' } });
  const said = (ties: StructureDateWish['ties'], language: 'en' | 'vi') =>
    CYCLE_PROBLEM_TEXTS[language]['period-tied']({ period: '2026-H1', held: '2026-06-30', ties });
  expect(said(['told'], 'en')).toBe(
    'the period 2026-H1 stands on the tree of 2026-06-30: figures have been told for it; withdraw them first',
  );
  expect(said(['told', 'asked', 'published'], 'en')).toContain(
    'figures have been told for it, units have been asked for figures, totals of it have been published',
  );
  expect(said(['told', 'asked'], 'en')).toContain('keep this day');
  expect(said(['told'], 'vi')).toContain('hãy rút các số liệu đó trước');
});
