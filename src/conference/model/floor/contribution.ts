import type { LifeCycle } from '#kernel/life-cycle.ts';

export const CONTRIBUTION_STATES = ['waiting', 'speaking', 'done', 'withdrawn'] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

export const CONTRIBUTION_ACTIONS = ['call', 'end', 'withdraw'] as const;
export type ContributionAction = (typeof CONTRIBUTION_ACTIONS)[number];

/** What somebody says at a point of the agenda. One speaks at a time. */
export const CONTRIBUTION_LIFE: LifeCycle<ContributionState, ContributionAction> = {
  name: 'contribution',
  begins: 'waiting',
  steps: [
    { action: 'call', from: ['waiting'], to: 'speaking', verb: 'keep-conference' },
    { action: 'end', from: ['speaking'], to: 'done', verb: 'keep-conference' },
    { action: 'withdraw', from: ['waiting'], to: 'withdrawn', verb: 'keep-conference' },
  ],
};

export interface Contribution {
  readonly conference: string;
  readonly item: string;
  readonly delegate: string;
  readonly position: number;
  /** How long was given. */
  readonly minutes: number;
  /** What was said about the work. */
  readonly note: string;
  readonly state: ContributionState;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
}
