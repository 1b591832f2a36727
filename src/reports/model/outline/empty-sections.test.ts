import { expect, it } from 'vitest';
import { emptySections } from './empty-sections.ts';
import { halfYearOutline } from './half-year-outline.ts';
import { isWritten } from './outline.ts';

const OUTLINE = halfYearOutline('vi');
const written = (texts: Readonly<Record<string, string>>) =>
  OUTLINE.map((section) => ({ ...section, text: texts[section.key] ?? '' }));
const keys = (texts: Readonly<Record<string, string>>) =>
  emptySections(written(texts)).map(({ key }) => key);

it('names the sections that nobody has written, in their order', () => {
  const all = OUTLINE.filter(isWritten).map(({ key }) => key);
  expect(keys({})).toEqual(all);
  expect(keys({ study: 'Đã học tập.', causes: '{quote.1}' })).toEqual(
    all.filter((key) => key !== 'study' && key !== 'causes'),
  );
  expect(keys(Object.fromEntries(all.map((key) => [key, 'Có.'])))).toEqual([]);
});

it('takes blank lines for nothing', () => {
  expect(keys({ opening: ' \n\t\n' })).toContain('opening');
});

it('asks nothing of headings and tables, which hold no words', () => {
  expect(keys({})).not.toContain('results');
  expect(keys({})).not.toContain('annex');
});
