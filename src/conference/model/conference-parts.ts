import {
  AGENDA_LIFE,
  type AgendaAction,
  type AgendaState,
} from '#conference/model/agenda/agenda-item.ts';
import {
  CONCLUSION_LIFE,
  type ConclusionAction,
  type ConclusionState,
} from '#conference/model/conclusions/conclusion.ts';
import {
  DELEGATE_LIFE,
  type DelegateAction,
  type DelegateState,
} from '#conference/model/delegates/delegate.ts';
import {
  CONTRIBUTION_LIFE,
  type ContributionAction,
  type ContributionState,
} from '#conference/model/floor/contribution.ts';
import {
  MINUTES_LIFE,
  type MinutesAction,
  type MinutesState,
} from '#conference/model/minutes/conference-minutes.ts';
import { actionsIn, type LifeCycle } from '#kernel/life-cycle.ts';
import type { ConferenceThing } from './conference-problems.ts';
import { whenProblem, type Standing, type When } from './conference-standing.ts';
import { takeStep, type Stepped } from './conference-step.ts';

/** What belongs to a conference: the states of its own, and when the conference lets each action be done. */
export interface ConferencePart<State extends string, Action extends string> {
  readonly thing: ConferenceThing;
  readonly life: LifeCycle<State, Action>;
  readonly when: Readonly<Record<Action, When>>;
}

export const AGENDA_PART: ConferencePart<AgendaState, AgendaAction> = {
  thing: 'agenda-item',
  life: AGENDA_LIFE,
  when: { start: 'in-session', finish: 'in-session', drop: 'until-over' },
};

export const DELEGATE_PART: ConferencePart<DelegateState, DelegateAction> = {
  thing: 'delegate',
  life: DELEGATE_LIFE,
  when: {
    ...{ arrive: 'until-over', leave: 'until-over' },
    ...{ excuse: 'until-over', 'put-back': 'until-over' },
  },
};

export const CONTRIBUTION_PART: ConferencePart<ContributionState, ContributionAction> = {
  thing: 'contribution',
  life: CONTRIBUTION_LIFE,
  when: { call: 'in-session', end: 'in-session', withdraw: 'until-over' },
};

/** They begin with the end of the conference. */
export const MINUTES_PART: ConferencePart<MinutesState, MinutesAction> = {
  thing: 'minutes',
  life: MINUTES_LIFE,
  when: { sign: 'ever' },
};

export const CONCLUSION_PART: ConferencePart<ConclusionState, ConclusionAction> = {
  thing: 'conclusion',
  life: CONCLUSION_LIFE,
  when: { issue: 'issuing', drop: 'ever' },
};

/** Takes a step of something that belongs to a conference, or says why it cannot be taken now. */
export function stepPart<State extends string, Action extends string>(
  { thing, life, when }: ConferencePart<State, Action>,
  { state, action }: { readonly state: State; readonly action: Action },
  standing: Standing,
): Stepped<State> {
  const problem = whenProblem(when[action], standing);
  if (problem !== undefined) return { kind: 'refused', problem };
  return takeStep(life, { thing, state, action });
}

/** What can be done now to something that belongs to a conference, by whoever holds the verbs. */
export function actionsNow<State extends string, Action extends string>(
  { life, when }: ConferencePart<State, Action>,
  { state, verbs }: { readonly state: State; readonly verbs: readonly string[] },
  standing: Standing,
): readonly Action[] {
  return actionsIn(life, state, verbs).filter(
    (action) => whenProblem(when[action], standing) === undefined,
  );
}
