import type { LifeCycle } from '#kernel/life-cycle.ts';

export const REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted', 'published'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = ['submit', 'return', 'accept', 'publish'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/**
 * The report of a unit, its own or put together from those below. What was accepted can be returned until
 * it is published; then it stays as it is, and only an amendment follows.
 */
export const REPORT_LIFE_CYCLE: LifeCycle<ReportState, ReportAction> = {
  name: 'report',
  begins: 'draft',
  steps: [
    { action: 'submit', from: ['draft', 'returned'], to: 'submitted', verb: 'submit-report' },
    { action: 'return', from: ['submitted', 'accepted'], to: 'returned', verb: 'accept-report' },
    { action: 'accept', from: ['submitted'], to: 'accepted', verb: 'accept-report' },
    { action: 'publish', from: ['accepted'], to: 'published', verb: 'publish-report' },
  ],
};

/** Whether its texts can be changed: not while it lies with a superior, nor once it is accepted. */
export function isOpenForWriting(state: ReportState): boolean {
  return state === 'draft' || state === 'returned';
}

/** Whether it counts as received by those above. */
export function isReceived(state: ReportState): boolean {
  return state === 'submitted' || state === 'accepted' || state === 'published';
}

/** Whether somebody has accepted it. */
export function isAccepted(state: ReportState): boolean {
  return state === 'accepted' || state === 'published';
}
