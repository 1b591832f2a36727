import type { LifeCycle } from '#kernel/life-cycle.ts';

/** How far a unit has come with a directive that it has. */
export const STUDY_STATES = ['sent', 'acknowledged', 'studied'] as const;
export type StudyState = (typeof STUDY_STATES)[number];

/** The same, or that it was sent by mistake and is not there any more. */
export type SentState = StudyState | 'taken-back';

/** What the unit does. */
export const STUDY_ACTIONS = ['acknowledge', 'mark-studied', 'reopen'] as const;
export type StudyAction = (typeof STUDY_ACTIONS)[number];

type SentAction = StudyAction | 'take-back' | 'send-again';

const [ANSWER, REGISTER] = ['answer-directive', 'register-directive'];

/**
 * The way of a directive in one unit. `reopen` is for who finds that the study was not over; what a unit has
 * acknowledged is not taken back.
 */
export const SENT_DIRECTIVE_LIFE_CYCLE: LifeCycle<SentState, SentAction> = {
  name: 'sent-directive',
  begins: 'sent',
  steps: [
    { action: 'acknowledge', from: ['sent'], to: 'acknowledged', verb: ANSWER },
    { action: 'mark-studied', from: ['acknowledged'], to: 'studied', verb: ANSWER },
    { action: 'reopen', from: ['studied'], to: 'acknowledged', verb: ANSWER },
    { action: 'take-back', from: ['sent'], to: 'taken-back', verb: REGISTER },
    { action: 'send-again', from: ['taken-back'], to: 'sent', verb: REGISTER },
  ],
};
