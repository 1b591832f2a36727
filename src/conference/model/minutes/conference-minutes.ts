import type { LifeCycle } from '#kernel/life-cycle.ts';

export type MinutesState = 'draft' | 'signed';
export const MINUTES_ACTIONS = ['sign'] as const;
export type MinutesAction = (typeof MINUTES_ACTIONS)[number];

/** Minutes are a draft from the end of the conference on, and frozen once they are signed. */
export const MINUTES_LIFE: LifeCycle<MinutesState, MinutesAction> = {
  name: 'conference-minutes',
  begins: 'draft',
  steps: [{ action: 'sign', from: ['draft'], to: 'signed', verb: 'sign-minutes' }],
};

export interface ConferenceMinutes {
  readonly conference: string;
  readonly state: MinutesState;
  /** Of the document, once it is signed. */
  readonly number: number | null;
  readonly signedDay: string | null;
  readonly wordFile: string | null;
  readonly pdfFile: string | null;
}
