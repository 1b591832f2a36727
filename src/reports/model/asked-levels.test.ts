import { expect, it } from 'vitest';
import { askedLevels } from './asked-levels.ts';

it('puts the highest level first and counts its units', () => {
  const units = [
    { id: 'c', superior: 'b', level: 'chi hội' },
    { id: 'a', superior: 'above', level: 'liên hội' },
    { id: 'b', superior: 'a', level: 'hội cơ sở' },
    { id: 'd', superior: 'b', level: 'chi hội' },
  ];
  expect(askedLevels(units)).toEqual([
    { level: 'liên hội', count: 1 },
    { level: 'hội cơ sở', count: 1 },
    { level: 'chi hội', count: 2 },
  ]);
});

it('puts a level where its highest unit stands', () => {
  const units = [
    { id: 'a', superior: null, level: 'hội' },
    { id: 'b', superior: 'a', level: 'chi hội' },
    { id: 'c', superior: 'b', level: 'tổ' },
    { id: 'd', superior: 'a', level: 'tổ' },
    { id: 'e', superior: 'c', level: 'chi hội' },
  ];
  expect(askedLevels(units).map(({ level }) => level)).toEqual(['hội', 'chi hội', 'tổ']);
});

it('has no level where nobody is asked', () => {
  expect(askedLevels([])).toEqual([]);
});
