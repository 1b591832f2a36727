import type { Language } from '#kernel/problem.ts';
import type { Component, LayoutProfile, TextStyle } from './layout-profile.ts';
import type { TextRun } from './official-document.ts';

/**
 * A document with every word in place and every measure decided: whoever writes a format only draws it, so
 * that Word and PDF cannot differ. Harmless text throughout.
 */
export interface ComposedDocument {
  readonly profile: LayoutProfile;
  readonly language: Language;
  /** What programs call the file. */
  readonly title: string;
  readonly author: string;
  /** Each begins on a page of its own, and counts its pages from 1. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly isLandscape: boolean;
  readonly pieces: readonly Piece[];
}

export type Piece = Line | Pair | ComposedTable;

/** A paragraph. Line feeds in its text begin new lines. */
export interface Line {
  readonly kind: 'line';
  readonly component: Component;
  readonly align: 'left' | 'centre' | 'justify';
  readonly runs: readonly TextRun[];
  readonly gapBeforePt: number;
  /** As a multiple of the single line of the font. */
  readonly lineSpacing: number;
  /** How far its first line stands in; negative where the others do. */
  readonly firstLineMm: number;
  /** How far all of it stands in. */
  readonly indentMm: number;
  /** It does not stand last on a page. */
  readonly keepsWithNext: boolean;
  /** The length of a line drawn below it, centred; 0: none. */
  readonly ruleBelowPt: number;
  /** Of a heading, for those who read by headings; 0: it is none. */
  readonly headingLevel: 0 | 1 | 2 | 3;
}

/** Two columns side by side, without lines. */
export interface Pair {
  readonly kind: 'pair';
  /** The end of a page does not part it; false of what may be longer than a page. */
  readonly keepsTogether: boolean;
  readonly leftShare: number;
  /** Level with each other, row by row. */
  readonly rows: readonly { readonly left: readonly Line[]; readonly right: readonly Line[] }[];
}

export interface ComposedTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly align: 'left' | 'centre' | 'right';
    readonly widthMm: number;
  }[];
  /** Repeated on every page. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly hasTotalRow: boolean;
}

/** How wide a text is in a style, in points. */
export type TextMeasure = (text: string, style: TextStyle) => number;

type LineWishes = Partial<Omit<Line, 'kind' | 'component' | 'runs'>>;

/** A line of one text, as most are: left, single, no rule. */
export function line(component: Component, text: string, wishes: LineWishes = {}): Line {
  return lineOfRuns(component, [{ text }], wishes);
}

export function lineOfRuns(
  component: Component,
  runs: readonly TextRun[],
  wishes: LineWishes = {},
): Line {
  return {
    ...{ kind: 'line', component, runs, align: 'left', gapBeforePt: 0, firstLineMm: 0 },
    ...{ indentMm: 0, keepsWithNext: false, ruleBelowPt: 0, headingLevel: 0, lineSpacing: 1 },
    ...wishes,
  };
}
