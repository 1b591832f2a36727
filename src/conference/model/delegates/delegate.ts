import type { LifeCycle } from '#kernel/life-cycle.ts';

export const DELEGATE_STATES = ['summoned', 'excused', 'present', 'left'] as const;
export type DelegateState = (typeof DELEGATE_STATES)[number];

export const DELEGATE_ACTIONS = ['arrive', 'leave', 'excuse', 'put-back'] as const;
export type DelegateAction = (typeof DELEGATE_ACTIONS)[number];

/** Why somebody does not come: kinds, and no more, because reasons are a person's own affair. */
export const EXCUSES = ['duty', 'illness', 'leave', 'other'] as const;
export type Excuse = (typeof EXCUSES)[number];

/** Somebody's way through a conference. `put-back` takes back what was marked by mistake. */
export const DELEGATE_LIFE: LifeCycle<DelegateState, DelegateAction> = {
  name: 'delegate',
  begins: 'summoned',
  steps: [
    {
      action: 'arrive',
      from: ['summoned', 'excused', 'left'],
      to: 'present',
      verb: 'keep-conference',
    },
    { action: 'leave', from: ['present'], to: 'left', verb: 'keep-conference' },
    { action: 'excuse', from: ['summoned'], to: 'excused', verb: 'keep-conference' },
    {
      action: 'put-back',
      from: ['excused', 'present', 'left'],
      to: 'summoned',
      verb: 'keep-conference',
    },
  ],
};

/** Somebody summoned by a post or a seat; or a guest, who is counted for no quorum. */
export interface Delegate {
  readonly conference: string;
  readonly person: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly unit: string | null;
  readonly isGuest: boolean;
  readonly state: DelegateState;
  readonly excuse: Excuse | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
}
