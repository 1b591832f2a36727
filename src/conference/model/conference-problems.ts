import type { Problem } from '#kernel/problem.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { OpenedBy } from './conference.ts';

/** What has states here. */
export type ConferenceThing =
  | 'conference'
  | 'agenda-item'
  | 'delegate'
  | 'contribution'
  | 'minutes'
  | 'conclusion';

/** Why something is refused here, and what each sentence needs. Days as `2026-07-10`. */
export interface ConferenceFacts {
  'conference-without-title': object;
  'conference-without-place': object;
  'conference-not-a-time': { text: string };
  'conference-not-a-period': { text: string };
  'quorum-not-a-share': { numerator: number; denominator: number };
  'quorum-out-of-reach': { numerator: number; denominator: number };
  /** It stands as it was when the conference was opened. */
  'conference-opened-by': { what: OpenedBy };
  /** An action that cannot be done in this state. */
  'conference-step-closed': { thing: ConferenceThing; state: string };
  'conference-not-open': { state: string };
  'conference-over': { state: string };
  'nobody-summoned': object;
  'agenda-empty': object;
  'below-quorum': { present: number; summoned: number; needed: number };
  'chair-not-there': object;
  /** Whoever is to take the place of the chair. */
  'acting-chair-not-there': object;
  'agenda-item-untitled': object;
  'agenda-item-begun': { title: string };
  'post-without-holder': { post: string; day: string };
  'nobody-to-summon': { day: string };
  'excuse-missing': object;
  'speaker-not-there': { name: string };
  'minutes-not-begun': { state: string };
  /** Their draft is for whoever works with it. */
  'minutes-unsigned': object;
  'minutes-are-signed': { day: string };
  'conclusion-without-text': object;
  'conclusion-without-product': object;
  'conclusion-due-too-early': { due: string; day: string };
  'conclusion-for-nobody': object;
  'conclusion-leads-and-supports': { unit: string };
  'conclusion-names-twice': { unit: string };
  'conclusion-unit-outside': { unit: string; own: string };
  /** `heir`: empty where nobody took over. */
  'conclusion-unit-ended': { unit: string; heir: string };
  'conclusion-level-empty': { level: string };
  'conclusion-difficulty-answered': { text: string };
  'conclusion-after-signing': { day: string };
  'conclusion-not-before-opening': object;
}

export type ConferenceProblem = Problem<ConferenceFacts>;

/** What a command of this room comes back with where it refuses. */
export interface ConferenceRefusal {
  readonly kind: 'refused';
  readonly problem: ConferenceProblem | HttpProblem;
}

export function refusedFor(problem: ConferenceProblem | HttpProblem): ConferenceRefusal {
  return { kind: 'refused', problem };
}
