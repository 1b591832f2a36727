import { balancedLines } from './balanced-lines.ts';
import { line, type Line, type Pair, type TextMeasure } from './composed-document.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { finishedText } from './finished-piece.ts';
import { pointsOfMm, textWidthMm, type Component } from './layout-profile.ts';
import type { OfficialDocument } from './official-document.ts';
import { writtenPlaceAndDate } from './place-and-date.ts';
import { writtenDocumentNumber } from './written-number.ts';

/** The block at the head of the first page: who issues it, left; the nation, right; below, number and date. */
export function composeHeader(document: OfficialDocument, measure: TextMeasure): readonly Pair[] {
  const { leftShare } = document.profile.header;
  return [
    {
      kind: 'pair',
      keepsTogether: true,
      leftShare,
      rows: [
        { left: issuerLines(document, measure), right: nationLines(document, measure) },
        { left: numberLines(document), right: [dateLine(document)] },
      ],
    },
  ];
}

/** The type of the document and what it is about. */
export function composeTitle(document: OfficialDocument, measure: TextMeasure): readonly Line[] {
  const { type, language, subject, profile } = document;
  const name = DOCUMENT_TYPES[type].name[language];
  const room = pointsOfMm(textWidthMm(profile.page, false));
  return [
    line('documentType', name, {
      ...{ align: 'centre', gapBeforePt: 18, keepsWithNext: true, headingLevel: 1 },
    }),
    line('subject', subject, {
      align: 'centre',
      ruleBelowPt: partOfLine({ document, measure, component: 'subject', text: subject, room }),
    }),
  ];
}

function issuerLines(document: OfficialDocument, measure: TextMeasure): readonly Line[] {
  const { parentBody, issuingBody } = document.header;
  const room = columnRoom(document, document.profile.header.leftShare);
  const broken = (component: 'parentBody' | 'issuingBody', name: string): string => {
    const style = document.profile.styles[component];
    return balancedLines(name, room, (text) => measure(finishedText(text, style), style));
  };
  const text = broken('issuingBody', issuingBody);
  const wanted = { document, measure, component: 'issuingBody', text, room } as const;
  const above = parentBody === undefined ? [] : [broken('parentBody', parentBody)];
  return [
    ...above.map((name) => line('parentBody', name, { align: 'centre' })),
    line('issuingBody', text, { align: 'centre', ruleBelowPt: partOfLine(wanted) }),
  ];
}

/** The rule below the motto is as long as the motto. */
function nationLines(document: OfficialDocument, measure: TextMeasure): readonly Line[] {
  const { nation, motto } = DOCUMENT_WORDS[document.language];
  const room = columnRoom(document, 1 - document.profile.header.leftShare);
  const wanted = { document, measure, component: 'motto', text: motto, room } as const;
  return [
    line('nation', nation, { align: 'centre' }),
    line('motto', motto, { align: 'centre', ruleBelowPt: widestLine(wanted) }),
  ];
}

function numberLines({ header, isDraft, language }: OfficialDocument): readonly Line[] {
  const words = DOCUMENT_WORDS[language];
  const number = writtenDocumentNumber(isDraft ? undefined : header.number, header.symbol);
  return [
    line('number', `${words.number}${number}`, { align: 'centre', gapBeforePt: NUMBER_GAP_PT }),
    ...(isDraft ? [line('draftMark', words.draft, { align: 'centre', gapBeforePt: 6 })] : []),
  ];
}

/** The larger letters beside it stand on the same line. */
const NUMBER_GAP_PT = 6;

function dateLine({ header, isDraft, language }: OfficialDocument): Line {
  const { place, date } = header;
  const text = writtenPlaceAndDate({ place, date, language, isDraft });
  return line('placeAndDate', text, { align: 'centre', gapBeforePt: NUMBER_GAP_PT });
}

interface WantedRule {
  readonly document: OfficialDocument;
  readonly measure: TextMeasure;
  readonly component: Component;
  readonly text: string;
  /** How wide the column is, in points. */
  readonly room: number;
}

function partOfLine(wanted: WantedRule): number {
  return widestLine(wanted) * wanted.document.profile.rule.shareOfLine;
}

function widestLine({ document, measure, component, text, room }: WantedRule): number {
  const style = document.profile.styles[component];
  const lines = finishedText(text, style).split('\n');
  return Math.min(room, Math.max(...lines.map((written) => measure(written, style))));
}

function columnRoom({ profile }: OfficialDocument, share: number): number {
  return pointsOfMm(textWidthMm(profile.page, false)) * share;
}
