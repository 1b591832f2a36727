import {
  BorderStyle,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { ComposedTable, Line, Pair } from '#documents/model/composed-document.ts';
import type { LayoutProfile } from '#documents/model/layout-profile.ts';
import { wordLine } from './word-line.ts';
import { eighthPoints, twipsOfMm, twipsOfPoints } from './word-measures.ts';

/** The number of the page in the top margin, from the second page on. */
export function pageNumberHeaders(): { readonly default: Header; readonly first: Header } {
  const number = new Paragraph({
    ...{ style: 'pageNumber', alignment: 'center' },
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ style: 'pageNumber' })] }),
  };
}

/** A paragraph nobody sees, as high as the gap it makes: tables have none of their own. */
export function wordGap(heightPt: number): Paragraph {
  return new Paragraph({
    ...{ style: 'tableCell', keepNext: true },
    spacing: { line: twipsOfPoints(heightPt), lineRule: 'exact' },
  });
}

/** Two columns, as a table without lines. */
export function wordPair(pair: Pair, profile: LayoutProfile, roomMm: number): Table {
  const widths = [roomMm * pair.leftShare, roomMm * (1 - pair.leftShare)] as const;
  const last = pair.rows.length - 1;
  return new Table({
    ...{ layout: 'fixed', borders: TableBorders.NONE, margins: NO_MARGINS },
    ...{ columnWidths: widths.map(twipsOfMm), width: { size: twipsOfMm(roomMm), type: 'dxa' } },
    rows: pair.rows.map(
      ({ left, right }, index) =>
        new TableRow({
          cantSplit: pair.keepsTogether,
          children: [left, right].map((lines, side) => {
            const widthMm = widths[side] ?? 0;
            const isFollowed = pair.keepsTogether && index < last;
            return pairCell({ lines, widthMm, isFollowed }, profile);
          }),
        }),
    ),
  });
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' } as const;

interface PairCell {
  readonly lines: readonly Line[];
  readonly widthMm: number;
  /** By a row that must stand on the same page. */
  readonly isFollowed: boolean;
}

function pairCell({ lines, widthMm, isFollowed }: PairCell, profile: LayoutProfile): TableCell {
  const children = lines.flatMap((line) =>
    wordLine({ ...line, keepsWithNext: isFollowed }, profile, widthMm),
  );
  return new TableCell({
    width: { size: twipsOfMm(widthMm), type: 'dxa' },
    children: children.length === 0 ? [new Paragraph({})] : children,
  });
}

/** A table with its head on every page. */
export function wordTable(table: ComposedTable, profile: LayoutProfile): Table {
  const { besidePt, abovePt, thicknessPt } = profile.table;
  const [beside, above] = [twipsOfPoints(besidePt), twipsOfPoints(abovePt)];
  const border = {
    ...{ style: BorderStyle.SINGLE, color: '000000' },
    size: eighthPoints(thicknessPt),
  };
  const last = table.rows.length - 1;
  return new Table({
    layout: 'fixed',
    columnWidths: table.columns.map(({ widthMm }) => twipsOfMm(widthMm)),
    width: {
      size: twipsOfMm(table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)),
      type: 'dxa',
    },
    margins: { top: above, bottom: above, left: beside, right: beside, marginUnitType: 'dxa' },
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    rows: [
      tableRow(table, table.head, 'head'),
      ...table.rows.map((row, index) =>
        tableRow(table, row, table.hasTotalRow && index === last ? 'total' : 'cells'),
      ),
    ],
  });
}

const CELL_ALIGNMENTS = { left: 'left', centre: 'center', right: 'right' } as const;

function tableRow(
  { columns }: ComposedTable,
  texts: readonly string[],
  kind: 'head' | 'total' | 'cells',
): TableRow {
  const isHead = kind === 'head';
  return new TableRow({
    ...{ cantSplit: true, tableHeader: isHead },
    children: columns.map(({ align, widthMm }, index) => {
      const parts = (texts[index] ?? '').split('\n');
      const bold = kind === 'total' ? { bold: true } : {};
      return new TableCell({
        width: { size: twipsOfMm(widthMm), type: 'dxa' },
        verticalAlign: isHead ? 'center' : 'top',
        children: [
          new Paragraph({
            style: isHead ? 'tableHead' : 'tableCell',
            alignment: isHead ? 'center' : CELL_ALIGNMENTS[align],
            children: parts.map(
              (text, line) => new TextRun({ text, ...bold, ...(line > 0 ? { break: 1 } : {}) }),
            ),
          }),
        ],
      });
    }),
  });
}
