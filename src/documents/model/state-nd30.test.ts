import { expect, test } from 'vitest';
import type { Component } from './layout-profile.ts';
import { STATE_ND30 } from './state-nd30.ts';

const { page, paragraph, rule, styles } = STATE_ND30;

/** The table of Decree 30/2020/NĐ-CP, Appendix I, V: sizes in points, and how the letters stand. */
const TABLE: readonly (readonly [Component, number, number, string])[] = [
  ['nation', 12, 13, 'upper bold'],
  ['motto', 13, 14, 'bold'],
  ['parentBody', 12, 13, 'upper'],
  ['issuingBody', 12, 13, 'upper bold'],
  ['number', 13, 13, ''],
  ['placeAndDate', 13, 14, 'italic'],
  ['documentType', 13, 14, 'upper bold'],
  ['subject', 13, 14, 'bold'],
  ['addressee', 13, 14, ''],
  ['ground', 13, 14, 'italic'],
  ['heading1', 13, 14, 'upper bold'],
  ['heading2', 13, 14, 'bold'],
  ['heading3', 13, 14, ''],
  ['body', 13, 14, ''],
  ['signatureTitle', 13, 14, 'upper bold'],
  ['signatureName', 13, 14, 'bold'],
  ['recipientsLabel', 12, 12, 'bold italic'],
  ['recipient', 11, 11, ''],
  ['annexLabel', 14, 14, 'bold'],
  ['annexTitle', 13, 14, 'upper bold'],
  ['pageNumber', 13, 14, ''],
];

test.for(TABLE)('%s has %d to %d points, %s', ([component, smallest, largest, marks]) => {
  const { sizePt, isBold, isItalic, isUpper } = styles[component];
  expect(sizePt).toBeGreaterThanOrEqual(smallest);
  expect(sizePt).toBeLessThanOrEqual(largest);
  const written = [isUpper ? ['upper'] : [], isBold ? ['bold'] : [], isItalic ? ['italic'] : []];
  expect(written.flat().join(' ')).toBe(marks);
});

test('the page is A4 with margins within the ranges of the decree', () => {
  expect([page.widthMm, page.heightMm]).toEqual([210, 297]);
  const between = (value: number, least: number, most: number) => value >= least && value <= most;
  expect(between(page.topMm, 20, 25) && between(page.bottomMm, 20, 25)).toBe(true);
  expect(between(page.leftMm, 30, 35) && between(page.rightMm, 15, 20)).toBe(true);
  expect(page.pageNumberMm).toBeLessThan(page.topMm);
});

test('paragraphs and rules are within the ranges of the decree', () => {
  expect([10, 12.7]).toContain(paragraph.firstLineMm);
  expect(paragraph.gapPt).toBeGreaterThanOrEqual(6);
  expect(paragraph.lineSpacing).toBeGreaterThanOrEqual(1);
  expect(paragraph.lineSpacing).toBeLessThanOrEqual(1.5);
  expect(rule.shareOfLine).toBeGreaterThanOrEqual(1 / 3);
  expect(rule.shareOfLine).toBeLessThanOrEqual(1 / 2);
});
