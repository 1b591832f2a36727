import { expect, it } from 'vitest';
import { halfYearOutline } from './half-year-outline.ts';
import { changedSection, movedSection, withNewSection } from './outline-editing.ts';
import { keysTwice } from './outline.ts';

const OUTLINE = halfYearOutline('vi');
const keys = (outline: typeof OUTLINE) => outline.map(({ key }) => key);

it('moves a section, and leaves it where there is no further place', () => {
  expect(keys(movedSection(OUTLINE, 'study', -1)).slice(0, 3)).toEqual([
    'opening',
    'study',
    'results',
  ]);
  expect(movedSection(OUTLINE, 'opening', -1)).toBe(OUTLINE);
  expect(movedSection(OUTLINE, 'annex', 1)).toBe(OUTLINE);
  expect(movedSection(OUTLINE, 'nowhere', 1)).toBe(OUTLINE);
});

it('adds sections before the annex, each with a key of its own', () => {
  const longer = withNewSection(withNewSection(OUTLINE));
  expect(longer).toHaveLength(OUTLINE.length + 2);
  expect(longer.at(-1)?.kind).toBe('annex');
  expect(keysTwice(longer)).toEqual([]);
  expect(withNewSection([])).toHaveLength(1);
});

it('never puts an opening or an annex below another section', () => {
  const changed = changedSection(OUTLINE, 'study', { kind: 'annex' });
  expect(changed.find(({ key }) => key === 'study')).toMatchObject({ kind: 'annex', level: 1 });
});
