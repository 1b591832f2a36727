import type { ComposedTable, Line, Piece } from './composed-document.ts';
import type { LayoutProfile, TextStyle } from './layout-profile.ts';
import { writableText } from './writable-text.ts';

/** A piece whose every text is harmless and stands in the capitals its style asks for. */
export function finishedPiece(piece: Piece, profile: LayoutProfile): Piece {
  switch (piece.kind) {
    case 'line':
      return finishedLine(piece, profile);
    case 'pair':
      return {
        ...piece,
        rows: piece.rows.map(({ left, right }) => ({
          left: left.map((line) => finishedLine(line, profile)),
          right: right.map((line) => finishedLine(line, profile)),
        })),
      };
    case 'table':
      return finishedTable(piece, profile);
  }
}

/** A text as it will stand in a style. */
export function finishedText(text: string, style: TextStyle): string {
  const writable = writableText(text);
  return style.isUpper ? writable.toUpperCase() : writable;
}

function finishedLine(line: Line, { styles }: LayoutProfile): Line {
  const style = styles[line.component];
  return {
    ...line,
    runs: line.runs.map((run) => ({ ...run, text: finishedText(run.text, style) })),
  };
}

function finishedTable(table: ComposedTable, { styles }: LayoutProfile): ComposedTable {
  const { tableHead, tableCell } = styles;
  return {
    ...table,
    head: table.head.map((text) => finishedText(text, tableHead)),
    rows: table.rows.map((row) => row.map((text) => finishedText(text, tableCell))),
  };
}
