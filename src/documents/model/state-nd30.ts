import type { LayoutProfile, TextStyle } from './layout-profile.ts';

/**
 * State documents. Source: Decree 30/2020/NĐ-CP, Appendix I. Where it leaves a range, this is chosen:
 * margins 20 above and below (of 20 to 25), 30 left (30 to 35) and 15 right (15 to 20), which leave the
 * most room for tables; the larger size of each range (13 of 12 to 13, 14 of 13 to 14), which reads
 * best; the first line at 1,27 cm (1 or 1,27); 6 pt between paragraphs (at least 6); 1.15 lines (1 to 1.5);
 * rules below the issuing body and the subject of 0.4 (1/3 to 1/2). Of tables within a document it
 * says nothing: 12.
 */
export const STATE_ND30: LayoutProfile = {
  id: 'state-nd30',
  legalBasis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  effectiveFrom: '2020-03-05',
  page: {
    ...{ widthMm: 210, heightMm: 297 },
    ...{ topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
    pageNumberMm: 10,
  },
  fonts: { word: 'Times New Roman', pdf: 'Tinos' },
  paragraph: { firstLineMm: 12.7, gapPt: 6, lineSpacing: 1.15 },
  table: { thicknessPt: 0.5, besidePt: 4, abovePt: 2 },
  header: { leftShare: 0.4 },
  rule: { thicknessPt: 0.75, shareOfLine: 0.4 },
  signature: { roomPt: 64 },
  endMark: './.',
  styles: {
    nation: style(13, 'bold', 'upper'),
    motto: style(14, 'bold'),
    parentBody: style(13, 'upper'),
    issuingBody: style(13, 'bold', 'upper'),
    number: style(13),
    placeAndDate: style(14, 'italic'),
    draftMark: style(13, 'bold', 'upper'),
    documentType: style(14, 'bold', 'upper'),
    subject: style(14, 'bold'),
    addressee: style(14),
    ground: style(14, 'italic'),
    heading1: style(14, 'bold', 'upper'),
    heading2: style(14, 'bold'),
    heading3: style(14),
    body: style(14),
    tableHead: style(12, 'bold'),
    tableCell: style(12),
    signatureTitle: style(14, 'bold', 'upper'),
    signatureName: style(14, 'bold'),
    recipientsLabel: style(12, 'bold', 'italic'),
    recipient: style(11),
    annexLabel: style(14, 'bold'),
    annexTitle: style(14, 'bold', 'upper'),
    annexReference: style(14, 'italic'),
    pageNumber: style(14),
  },
};

function style(sizePt: number, ...marks: readonly ('bold' | 'italic' | 'upper')[]): TextStyle {
  return {
    sizePt,
    isBold: marks.includes('bold'),
    isItalic: marks.includes('italic'),
    isUpper: marks.includes('upper'),
  };
}
