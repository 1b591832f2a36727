import { line, type Line, type Pair } from './composed-document.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { endedList } from './ended-list.ts';
import type { OfficialDocument, Signatory } from './official-document.ts';

const HALF = 0.5;

/** Who signs, in the right half; who gets it, left of that. */
export function composeClosing(document: OfficialDocument): readonly Pair[] {
  const { signature, profile } = document;
  const { roomPt } = profile.signature;
  if (signature.kind === 'one') {
    const { authority } = signature;
    const above = authority === undefined ? [] : [signatureTitle(authority)];
    const right = [...above, ...signatoryLines(signature, roomPt)];
    return [closingPair(recipientLines(document), right)];
  }
  const left = signatoryLines(signature.left, roomPt);
  const pair = closingPair(left, signatoryLines(signature.right, roomPt));
  const recipients = recipientLines(document);
  return recipients.length === 0 ? [pair] : [pair, closingPair(recipients, [])];
}

function closingPair(left: readonly Line[], right: readonly Line[]): Pair {
  const keepsTogether = left.length + right.length <= LINES_TOGETHER;
  const rows = [{ left: apart(left), right: apart(right) }];
  return { kind: 'pair', keepsTogether, leftShare: HALF, rows };
}

/** Further from the text than a paragraph is. */
function apart(lines: readonly Line[]): readonly Line[] {
  return lines.map((one, index) => (index === 0 ? { ...one, gapBeforePt: CLOSING_GAP_PT } : one));
}

const CLOSING_GAP_PT = 18;
/** A list of recipients that is longer may need more than a page. */
const LINES_TOGETHER = 40;

function signatoryLines({ title, name }: Signatory, roomPt: number): readonly Line[] {
  return [
    signatureTitle(title),
    line('signatureName', name, { align: 'centre', gapBeforePt: roomPt }),
  ];
}

function signatureTitle(text: string): Line {
  return line('signatureTitle', text, { align: 'centre' });
}

function recipientLines({ recipients, language }: OfficialDocument): readonly Line[] {
  if (recipients.length === 0) return [];
  return [
    line('recipientsLabel', DOCUMENT_WORDS[language].recipients),
    ...endedList(recipients).map((text) => line('recipient', `- ${text}`)),
  ];
}
