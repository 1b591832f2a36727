import { composeBlocks } from './compose-blocks.ts';
import { composeClosing } from './compose-closing.ts';
import { composeHeader, composeTitle } from './compose-header.ts';
import { composeOpening } from './compose-opening.ts';
import {
  line,
  type ComposedDocument,
  type Piece,
  type Section,
  type TextMeasure,
} from './composed-document.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { finishedPiece } from './finished-piece.ts';
import type { Annex, Block, OfficialDocument, TextRun } from './official-document.ts';
import { writableLine } from './writable-text.ts';
import { romanNumeral } from './written-number.ts';

/** Puts a document together by its profile. */
export function composeDocument(
  document: OfficialDocument,
  measure: TextMeasure,
): ComposedDocument {
  const { profile, language, header, type, subject, annexes } = document;
  const sections = [
    { isLandscape: false, pieces: mainPieces(document, measure) },
    ...annexes.map((annex, index) => annexSection(annex, { document, measure, index })),
  ];
  return {
    ...{ profile, language },
    title: writableLine(`${DOCUMENT_TYPES[type].name[language]} ${subject}`),
    author: writableLine(header.issuingBody),
    sections: sections.map(({ isLandscape, pieces }) => ({
      isLandscape,
      pieces: pieces.map((piece) => finishedPiece(piece, profile)),
    })),
  };
}

function mainPieces(document: OfficialDocument, measure: TextMeasure): readonly Piece[] {
  const { profile, body, isOpenEnded = false } = document;
  const told = isOpenEnded ? body : withEndMark(body, profile.endMark);
  const pieces = composeBlocks(told, {
    ...{ profile, measure, isLandscape: false },
  });
  const last = pieces.at(-1);
  return [
    ...composeHeader(document, measure),
    ...composeTitle(document, measure),
    ...composeOpening(document),
    ...pieces.slice(0, -1),
    // Nobody signs a page on which nothing else stands.
    ...(last === undefined ? [] : [last.kind === 'line' ? { ...last, keepsWithNext: true } : last]),
    ...composeClosing(document),
  ];
}

/** The mark stands at the end of the last words; after a table or a heading it stands alone. */
function withEndMark(body: readonly Block[], mark: string): readonly Block[] {
  if (mark === '') return body;
  const [before, last] = [body.slice(0, -1), body.at(-1)];
  if (last?.kind === 'paragraph') return [...before, { ...last, runs: ended(last.runs, mark) }];
  if (last?.kind === 'list' && last.items.length > 0) {
    const items = last.items.with(-1, ended(last.items.at(-1) ?? [], mark));
    return [...before, { ...last, items }];
  }
  return [...body, { kind: 'paragraph', runs: [{ text: mark }] }];
}

function ended(runs: readonly TextRun[], mark: string): readonly TextRun[] {
  const run = runs.at(-1) ?? { text: '' };
  const text = run.text.trimEnd().replace(/(?:\.\/\.|[.;,])?$/u, () => mark);
  return [...runs.slice(0, -1), { ...run, text }];
}

interface AnnexPlace {
  readonly document: OfficialDocument;
  readonly measure: TextMeasure;
  readonly index: number;
}

/** One annex is called so; several are numbered. Source: Decree 30/2020/NĐ-CP, Appendix I, III.1. */
function annexSection(annex: Annex, { document, measure, index }: AnnexPlace): Section {
  const { profile, language, annexes } = document;
  const { annex: word, annexReference } = DOCUMENT_WORDS[language];
  const isLandscape = annex.isLandscape === true;
  const label = annexes.length === 1 ? word : `${word} ${romanNumeral(index + 1)}`;
  return {
    isLandscape,
    pieces: [
      line('annexLabel', label, { align: 'centre', keepsWithNext: true, headingLevel: 1 }),
      line('annexTitle', annex.title, { align: 'centre', keepsWithNext: true }),
      line('annexReference', annexReference, { align: 'centre' }),
      ...composeBlocks(annex.blocks, { profile, measure, isLandscape }),
    ],
  };
}
