/** The parts of an official document that a layout gives a style to. */
export type Component =
  | 'nation'
  | 'motto'
  | 'parentBody'
  | 'issuingBody'
  | 'number'
  | 'placeAndDate'
  | 'draftMark'
  | 'documentType'
  | 'subject'
  | 'addressee'
  | 'ground'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'tableHead'
  | 'tableCell'
  | 'signatureTitle'
  | 'signatureName'
  | 'recipientsLabel'
  | 'recipient'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber';

export interface TextStyle {
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Written in capitals, however it was told. */
  readonly isUpper: boolean;
}

/** Sizes of a page in millimetres, upright. */
export interface PageSize {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  /** From the top edge of the paper to the page number, which stands within the top margin. */
  readonly pageNumberMm: number;
}

/** How the documents of one kind of body look: all that a rule about their form says, as data. */
export interface LayoutProfile {
  readonly id: string;
  readonly legalBasis: string;
  /** The first day it holds, as `2020-03-05`. */
  readonly effectiveFrom: string;
  readonly page: PageSize;
  readonly fonts: {
    /** Named by the Word file; the reader's machine has it. */
    readonly word: string;
    /** Embedded in the PDF; its letters are as wide as those of the other. */
    readonly pdf: string;
  };
  readonly paragraph: {
    readonly firstLineMm: number;
    readonly gapPt: number;
    /** As a multiple of the single line of the font. */
    readonly lineSpacing: number;
  };
  readonly table: {
    readonly thicknessPt: number;
    /** Between the lines and the text of a cell. */
    readonly besidePt: number;
    readonly abovePt: number;
  };
  readonly header: {
    /** How much of the width the issuing body has; the nation has the rest. */
    readonly leftShare: number;
  };
  readonly rule: {
    readonly thicknessPt: number;
    /** Below the issuing body and the subject: how much of the text's own line it takes. */
    readonly shareOfLine: number;
  };
  readonly signature: {
    /** Between the title and the name, for the hand and the seal. */
    readonly roomPt: number;
  };
  /** What the text ends with; empty where the rule knows no such mark. */
  readonly endMark: string;
  readonly styles: Readonly<Record<Component, TextStyle>>;
}

/** The width between the margins, of a page that stands or lies. */
export function textWidthMm(page: PageSize, isLandscape: boolean): number {
  return (isLandscape ? page.heightMm : page.widthMm) - page.leftMm - page.rightMm;
}

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;

export function pointsOfMm(mm: number): number {
  return (mm / MM_PER_INCH) * PT_PER_INCH;
}
