import type { LifeCycle } from '#kernel/life-cycle.ts';

export type OutreachState = 'noted' | 'told' | 'withdrawn';
export type OutreachAction = 'change' | 'tell' | 'withdraw';

/**
 * An outreach event is noted while it is prepared, told with its results, and withdrawn where it was not
 * held or belongs elsewhere. Only what is told counts.
 */
export const OUTREACH_LIFE_CYCLE: LifeCycle<OutreachState, OutreachAction> = {
  name: 'outreach event',
  begins: 'noted',
  steps: [
    { action: 'change', from: ['noted'], to: 'noted', verb: 'record-outreach' },
    { action: 'change', from: ['told'], to: 'told', verb: 'record-outreach' },
    { action: 'tell', from: ['noted'], to: 'told', verb: 'record-outreach' },
    { action: 'withdraw', from: ['noted', 'told'], to: 'withdrawn', verb: 'withdraw-outreach' },
  ],
};
