import type { LifeCycle } from '#kernel/life-cycle.ts';

export const CONFERENCE_STATES = ['prepared', 'summoned', 'opened', 'closed', 'cancelled'] as const;
export type ConferenceState = (typeof CONFERENCE_STATES)[number];

export const CONFERENCE_ACTIONS = ['summon', 'open', 'close', 'cancel'] as const;
export type ConferenceAction = (typeof CONFERENCE_ACTIONS)[number];

/** A conference from its preparation to its end. */
export const CONFERENCE_LIFE: LifeCycle<ConferenceState, ConferenceAction> = {
  name: 'conference',
  begins: 'prepared',
  steps: [
    { action: 'summon', from: ['prepared'], to: 'summoned', verb: 'prepare-conference' },
    { action: 'open', from: ['summoned'], to: 'opened', verb: 'keep-conference' },
    { action: 'close', from: ['opened'], to: 'closed', verb: 'keep-conference' },
    {
      action: 'cancel',
      from: ['prepared', 'summoned'],
      to: 'cancelled',
      verb: 'prepare-conference',
    },
  ],
};
