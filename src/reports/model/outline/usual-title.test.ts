import { expect, it } from 'vitest';
import { usualTitle } from './usual-title.ts';

it('calls the report of the first half a review that looks on to the second', () => {
  expect(usualTitle('2026-H1', 'vi')).toBe(
    'Sơ kết công tác 6 tháng đầu năm 2026;\nphương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  );
});

it('names any other period', () => {
  expect(usualTitle('2026-Q1', 'vi')).toBe('Kết quả công tác quý I năm 2026');
});
