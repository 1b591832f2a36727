import type { LifeCycle } from '#kernel/life-cycle.ts';

export const CONCLUSION_STATES = ['drafted', 'issued', 'dropped'] as const;
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

export const CONCLUSION_ACTIONS = ['issue', 'drop'] as const;
export type ConclusionAction = (typeof CONCLUSION_ACTIONS)[number];

/** A conclusion of the chair: once issued it is a task for everybody meant. */
export const CONCLUSION_LIFE: LifeCycle<ConclusionState, ConclusionAction> = {
  name: 'conclusion',
  begins: 'drafted',
  steps: [
    { action: 'issue', from: ['drafted'], to: 'issued', verb: 'issue-conclusion' },
    { action: 'drop', from: ['drafted'], to: 'dropped', verb: 'keep-conference' },
  ],
};

/** Who is to do what was concluded. */
export type Assignment =
  /** Units, each on its own. */
  | { readonly kind: 'named'; readonly units: readonly string[] }
  /** One leads, and the others support it. */
  | { readonly kind: 'together'; readonly lead: string; readonly supporting: readonly string[] }
  /** Every unit of a level below the one that confers, each on its own. */
  | { readonly kind: 'level'; readonly level: string };

export interface Conclusion {
  readonly conference: string;
  readonly number: number;
  readonly text: string;
  /** What there shall be when it is done. */
  readonly product: string;
  readonly dueDay: string;
  readonly assignment: Assignment;
  /** Of the reports, which it answers. */
  readonly difficulties: readonly string[];
  readonly state: ConclusionState;
  readonly issuedDay: string | null;
}
