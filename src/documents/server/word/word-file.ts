import { Document, Packer, type Paragraph, type ISectionOptions } from 'docx';
import type { ComposedDocument, Piece, Section } from '#documents/model/composed-document.ts';
import { textWidthMm, type LayoutProfile } from '#documents/model/layout-profile.ts';
import { twipsOfMm } from './word-measures.ts';
import { pageNumberHeaders, wordGap, wordTable, wordPair } from './word-blocks.ts';
import { wordLine } from './word-line.ts';
import { wordStyles } from './word-styles.ts';

/** The bytes of a Word file. */
export async function wordFile(document: ComposedDocument): Promise<Buffer> {
  const { profile, title, author, sections } = document;
  const file = new Document({
    ...{ title, creator: author, lastModifiedBy: author, description: '' },
    styles: wordStyles(document),
    sections: sections.map((section) => wordSection(section, profile)),
  });
  return Packer.toBuffer(file);
}

/** The first page shows no number; the sections count their own. */
function wordSection({ isLandscape, pieces }: Section, profile: LayoutProfile): ISectionOptions {
  const { page } = profile;
  const roomMm = textWidthMm(page, isLandscape);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...{ width: twipsOfMm(page.widthMm), height: twipsOfMm(page.heightMm) },
          orientation: isLandscape ? 'landscape' : 'portrait',
        },
        margin: {
          ...{ top: twipsOfMm(page.topMm), bottom: twipsOfMm(page.bottomMm) },
          ...{ left: twipsOfMm(page.leftMm), right: twipsOfMm(page.rightMm) },
          ...{ header: twipsOfMm(page.pageNumberMm), footer: twipsOfMm(page.pageNumberMm) },
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: pageNumberHeaders(),
    children: pieces.flatMap((piece, index) => [
      ...gapBefore(piece, pieces[index - 1], profile),
      ...wordPiece(piece, profile, roomMm),
    ]),
  };
}

/** Two tables with nothing between them would become one. */
function gapBefore(
  piece: Piece,
  before: Piece | undefined,
  { paragraph }: LayoutProfile,
): readonly Paragraph[] {
  if (piece.kind === 'table') return [wordGap(paragraph.gapPt)];
  return piece.kind === 'pair' && before?.kind !== 'line' && before !== undefined
    ? [wordGap(SMALLEST_PT)]
    : [];
}

const SMALLEST_PT = 1;

function wordPiece(
  piece: Piece,
  profile: LayoutProfile,
  roomMm: number,
): ISectionOptions['children'] {
  switch (piece.kind) {
    case 'line':
      return wordLine(piece, profile, roomMm);
    case 'pair':
      return [wordPair(piece, profile, roomMm)];
    case 'table':
      return [wordTable(piece, profile)];
  }
}
