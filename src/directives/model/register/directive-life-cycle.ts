import type { LifeCycle } from '#kernel/life-cycle.ts';

/** The legal standing of a directive. */
export const DIRECTIVE_STANDINGS = ['in-force', 'amended', 'replaced', 'withdrawn'] as const;
export type DirectiveStanding = (typeof DIRECTIVE_STANDINGS)[number];

export const STANDING_ACTIONS = ['amend', 'replace', 'withdraw', 'restore'] as const;
export type StandingAction = (typeof STANDING_ACTIONS)[number];

const VERB = 'register-directive';

/** What becomes of a directive after it was issued. `restore` corrects what was told by mistake. */
export const DIRECTIVE_LIFE_CYCLE: LifeCycle<DirectiveStanding, StandingAction> = {
  name: 'directive',
  begins: 'in-force',
  steps: [
    { action: 'amend', from: ['in-force', 'amended'], to: 'amended', verb: VERB },
    { action: 'replace', from: ['in-force', 'amended'], to: 'replaced', verb: VERB },
    { action: 'withdraw', from: ['in-force', 'amended'], to: 'withdrawn', verb: VERB },
    { action: 'restore', from: ['amended', 'replaced', 'withdrawn'], to: 'in-force', verb: VERB },
  ],
};
