import type { Report } from '#kernel/problem.ts';

/** What can be wrong with indicators and figures as told, and what each sentence needs. */
export interface FigureFacts {
  'no-indicator-code': Record<string, never>;
  'duplicate-indicator': { code: string };
  'not-decimals': { text: string };
  'unknown-aggregation': { text: string };
  'not-a-ratio-part': { text: string };
  'target-of-itself': { code: string };
  'unknown-unit': { code: string };
  'unit-not-alive': { code: string; day: string };
  'not-a-period': { text: string };
  'unknown-indicator': { code: string };
  'told-ratio': { code: string };
  'not-a-number': { text: string };
  'grouped-number': { text: string };
  'too-many-decimals': { text: string; decimals: number };
  'point-may-group': { text: string; decimals: number };
  'past-the-bound': { text: string };
  'duplicate-figure': { code: string; period: string; indicator: string; otherRow: number };
  'nobody-lives': { day: string };
  /** Of a figure in the store. */
  'indicator-counted-otherwise': { code: string };
  'organisation-differs': { line: string };
  'told-by-none': { unit: string; period: string };
  'unknown-period': { period: string };
  'nothing-to-withdraw': Record<string, never>;
  'nothing-to-accept': Record<string, never>;
  'own-figure': { basis: string };
  'submitted-figures-changed': Record<string, never>;
  'figure-changed': { version: number; isAccepted: boolean };
  /** Of totals on the tree of a day. */
  'before-structure-date': { period: string; structureDate: string; day: string };
  'unit-not-on-tree': { unit: string; day: string };
  'unknown-publication': { id: string };
  /** A warning: the basis has no column of shares, so `share` is used. */
  'basis-without-shares': { indicator: string; basis: string };
}

export type FigureReport = Report<FigureFacts>;
