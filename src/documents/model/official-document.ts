import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import type { DocumentType } from './document-type.ts';
import type { LayoutProfile } from './layout-profile.ts';

/**
 * A document as its office means it: words and figures, and no look. All text is plain; nothing in it is
 * ever read as markup, by any format it is written in.
 */
export interface OfficialDocument {
  readonly profile: LayoutProfile;
  readonly language: Language;
  /** A draft leaves the number and the day blank and says what it is. */
  readonly isDraft: boolean;
  /** Its last words are still to be written: nothing marks its end. */
  readonly isOpenEnded?: boolean;
  readonly header: DocumentHeader;
  readonly type: DocumentType;
  /** What it is about; a line feed in it begins a new line. */
  readonly subject: string;
  /** Whom it is addressed to (Kính gửi); empty: nobody in particular. */
  readonly addressees: readonly string[];
  /** The legal grounds, without the marks between them. */
  readonly grounds: readonly string[];
  readonly body: readonly Block[];
  readonly signature: Signature;
  /** Who gets it (Nơi nhận), one line each. */
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
}

export interface DocumentHeader {
  /** Whom the issuing body belongs to; left out of the highest. */
  readonly parentBody?: string;
  readonly issuingBody: string;
  readonly number?: number;
  /** `BC-LH`. */
  readonly symbol: string;
  readonly place: string;
  readonly date?: Day;
}

/** One who signs; or two side by side, as minutes have them: the secretary left, the chair right. */
export type Signature =
  | {
      readonly kind: 'one';
      /** `TM. BAN THƯỜNG VỤ`, where it is signed for a body or in somebody's stead. */
      readonly authority?: string;
      readonly title: string;
      readonly name: string;
    }
  | { readonly kind: 'pair'; readonly left: Signatory; readonly right: Signatory };

export interface Signatory {
  readonly title: string;
  readonly name: string;
}

export interface Annex {
  readonly title: string;
  readonly isLandscape?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      /** With its number: see `numberedHeading`. */
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | {
      readonly kind: 'list';
      readonly marker: 'dash' | 'letter' | 'number';
      readonly items: readonly (readonly TextRun[])[];
    }
  | DocumentTable;

export interface TextRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Each with as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** The last row is the total, and stands out. */
  readonly hasTotalRow?: boolean;
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'centre' | 'right';
  /** Of the width of the page, beside the shares of the other columns; any unit. */
  readonly share: number;
}

/** A paragraph of plain words. */
export function plainParagraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
