import type { DifficultyState } from './difficulty-life-cycle.ts';
import type { ReportState } from './report-life-cycle.ts';

/** Why something is refused here, and what each sentence needs. */
export interface ReportFacts {
  readonly 'report-asked-already': { readonly period: string };
  readonly 'outline-key-twice': { readonly keys: readonly string[] };
  readonly 'outline-without-text': object;
  readonly 'request-withdrawn': object;
  readonly 'request-has-reports': { readonly count: number };
  readonly 'section-with-text': { readonly titles: readonly string[] };
  readonly 'unit-not-asked': object;
  readonly 'unknown-section': { readonly section: string };
  readonly 'report-not-open': { readonly state: ReportState };
  readonly 'report-step-closed': { readonly state: ReportState };
  readonly 'report-without-text': object;
  readonly 'report-names-unknown': { readonly names: readonly string[] };
  readonly 'return-without-reason': object;
  readonly 'own-approval': { readonly basis: string };
  readonly 'source-not-received': object;
  readonly 'nothing-to-quote': object;
  readonly 'nothing-to-amend': object;
  readonly 'amendment-of-unpublished': object;
  readonly 'signer-without-post': object;
  readonly 'authority-of-others': object;
  readonly 'difficulty-without-text': object;
  readonly 'difficulty-step-closed': { readonly state: DifficultyState };
  readonly 'answer-missing': object;
}
