import { line, type Line } from './composed-document.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { endedList } from './ended-list.ts';
import type { OfficialDocument } from './official-document.ts';
import { writableLine } from './writable-text.ts';

/** What stands between the title and the text: whom it is addressed to, and its legal grounds. */
export function composeOpening(document: OfficialDocument): readonly Line[] {
  return [...addresseeLines(document), ...groundLines(document)];
}

const ADDRESSEES_MM = 30;
const DEEPER_MM = 10;

/** One stands on the line of the word; several below it, each after a dash. */
function addresseeLines({ addressees, language, profile }: OfficialDocument): readonly Line[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  const word = DOCUMENT_WORDS[language].addressees;
  const gapBeforePt = profile.paragraph.gapPt * 2;
  if (others.length === 0) {
    return [line('addressee', `${word} ${only}`, { align: 'centre', gapBeforePt })];
  }
  return [
    line('addressee', word, { indentMm: ADDRESSEES_MM, gapBeforePt, keepsWithNext: true }),
    ...endedList(addressees).map((text) =>
      line('addressee', `- ${text}`, { indentMm: ADDRESSEES_MM + DEEPER_MM }),
    ),
  ];
}

function groundLines({ grounds, profile }: OfficialDocument): readonly Line[] {
  const { firstLineMm, gapPt, lineSpacing } = profile.paragraph;
  return endedList(grounds).map((ground, index) =>
    line('ground', writableLine(ground), {
      ...{ align: 'justify', firstLineMm, lineSpacing },
      gapBeforePt: index === 0 ? gapPt * 2 : gapPt,
    }),
  );
}
