import type { LiveValues } from '#reports/model/live-text/live-value.ts';
import type { NumberedSection } from '#reports/model/outline/numbered-outline.ts';
import type { AnnexRow } from './annex-row.ts';

export interface NamedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A paragraph as it is read: of the unit itself, or of another with where it is from. */
export type ContentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'quote';
      readonly number: number;
      /** Whose words they are: their figures are that unit's. */
      readonly source: NamedUnit;
      readonly sourceReport: string;
      readonly texts: readonly string[];
      readonly wasAccepted: boolean;
    };

export interface ContentSection extends NumberedSection {
  readonly blocks: readonly ContentBlock[];
}

/** All that a report says, with what its figures are: what the screen shows and the documents are made of. */
export interface ReportContent {
  readonly unit: NamedUnit;
  readonly period: string;
  readonly title: string;
  readonly sections: readonly ContentSection[];
  /** By unit: of the report itself, and of those it quotes. */
  readonly values: ReadonlyMap<string, LiveValues>;
  readonly annex: readonly AnnexRow[];
  /** Units below that were asked; how many have sent theirs, and who has not. */
  readonly asked: number;
  readonly received: number;
  readonly missing: readonly NamedUnit[];
}
