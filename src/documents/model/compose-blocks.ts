import { columnWidths } from './column-widths.ts';
import {
  line,
  lineOfRuns,
  type ComposedTable,
  type Line,
  type Piece,
  type TextMeasure,
} from './composed-document.ts';
import { textWidthMm, type LayoutProfile } from './layout-profile.ts';
import type { Block, DocumentTable, TextRun } from './official-document.ts';
import { writableLine, writableText } from './writable-text.ts';
import { pointLetter } from './written-number.ts';

interface Place {
  readonly profile: LayoutProfile;
  readonly measure: TextMeasure;
  readonly isLandscape: boolean;
}

/** The text of a document or an annex. */
export function composeBlocks(blocks: readonly Block[], place: Place): readonly Piece[] {
  return blocks.flatMap((block) => composeBlock(block, place));
}

function composeBlock(block: Block, place: Place): readonly Piece[] {
  const { profile } = place;
  switch (block.kind) {
    case 'heading':
      return [headingLine(block, profile)];
    case 'paragraph':
      return paragraphLines(block.runs, profile);
    case 'list':
      return block.items.flatMap((runs, index) =>
        paragraphLines([{ text: `${itemMark(block.marker, index)} ` }, ...runs], profile),
      );
    case 'table':
      return [composeTable(block, place)];
  }
}

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

function headingLine(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  { paragraph: { firstLineMm, gapPt, lineSpacing } }: LayoutProfile,
): Line {
  return line(HEADINGS[level], writableLine(text), {
    ...{ align: 'justify', firstLineMm, lineSpacing, keepsWithNext: true, headingLevel: level },
    gapBeforePt: level === 1 ? gapPt * 2 : gapPt,
  });
}

/** A line feed begins a new paragraph: within one, Word would stretch the line before it. */
function paragraphLines(
  runs: readonly TextRun[],
  { paragraph: { firstLineMm, gapPt, lineSpacing } }: LayoutProfile,
): readonly Line[] {
  return partedRuns(runs).map((own) =>
    lineOfRuns('body', own, { align: 'justify', firstLineMm, lineSpacing, gapBeforePt: gapPt }),
  );
}

function partedRuns(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const paragraphs: TextRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of writableText(run.text).split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs.filter((own) => own.some(({ text }) => text.trim() !== ''));
}

function itemMark(marker: 'dash' | 'letter' | 'number', index: number): string {
  if (marker === 'dash') return '-';
  return marker === 'letter' ? `${pointLetter(index + 1)})` : `${index + 1}.`;
}

/** A row that is too short or too long is made to fit. */
function composeTable(
  { columns, rows, hasTotalRow }: DocumentTable,
  { profile, measure, isLandscape }: Place,
): ComposedTable {
  const widthMm = textWidthMm(profile.page, isLandscape);
  const widths = columnWidths(columns, { profile, measure, widthMm });
  return {
    kind: 'table',
    columns: columns.map(({ align }, index) => ({ align, widthMm: widths[index] ?? 0 })),
    head: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
    hasTotalRow: hasTotalRow === true,
  };
}
