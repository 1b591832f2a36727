import type { LifeCycle } from '#kernel/life-cycle.ts';

/** How far a unit has come with a directive that was sent to it. */
export const STUDY_STATES = ['sent', 'acknowledged', 'studied'] as const;
export type StudyState = (typeof STUDY_STATES)[number];

export const STUDY_ACTIONS = ['acknowledge', 'mark-studied', 'reopen'] as const;
export type StudyAction = (typeof STUDY_ACTIONS)[number];

const VERB = 'answer-directive';

/** The way of a directive in one unit. `reopen` is for who finds that the study was not over. */
export const SENT_DIRECTIVE_LIFE_CYCLE: LifeCycle<StudyState, StudyAction> = {
  name: 'sent-directive',
  begins: 'sent',
  steps: [
    { action: 'acknowledge', from: ['sent'], to: 'acknowledged', verb: VERB },
    { action: 'mark-studied', from: ['acknowledged'], to: 'studied', verb: VERB },
    { action: 'reopen', from: ['studied'], to: 'acknowledged', verb: VERB },
  ],
};
