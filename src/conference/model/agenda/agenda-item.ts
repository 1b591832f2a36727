import type { LifeCycle } from '#kernel/life-cycle.ts';

/** `follow-up`: what became of the conclusions of the conference before. */
export const AGENDA_KINDS = [
  'opening',
  'report',
  'discussion',
  'follow-up',
  'conclusion',
  'closing',
  'break',
  'other',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export const AGENDA_STATES = ['waiting', 'current', 'done', 'dropped'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

export const AGENDA_ACTIONS = ['start', 'finish', 'drop'] as const;
export type AgendaAction = (typeof AGENDA_ACTIONS)[number];

/** A point of the agenda. One that is finished by mistake is started again, and keeps when it began. */
export const AGENDA_LIFE: LifeCycle<AgendaState, AgendaAction> = {
  name: 'agenda-item',
  begins: 'waiting',
  steps: [
    { action: 'start', from: ['waiting', 'done'], to: 'current', verb: 'keep-conference' },
    { action: 'finish', from: ['current'], to: 'done', verb: 'keep-conference' },
    { action: 'drop', from: ['waiting'], to: 'dropped', verb: 'prepare-conference' },
  ],
};

export interface AgendaItem {
  readonly conference: string;
  readonly position: number;
  readonly title: string;
  readonly kind: AgendaKind;
  /** As planned. */
  readonly minutes: number;
  /** Who presents it; apart from whoever chairs. */
  readonly presenter: string | null;
  readonly presenterPost: string | null;
  readonly state: AgendaState;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  /** What the secretary adds to the minutes. */
  readonly note: string;
}
