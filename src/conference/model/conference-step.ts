import { stateAfter, type LifeCycle } from '#kernel/life-cycle.ts';
import type { ConferenceProblem, ConferenceThing } from './conference-problems.ts';

/** The state that an action leads to, or why it cannot be done. */
export type Stepped<State> =
  | { readonly kind: 'done'; readonly state: State }
  | { readonly kind: 'refused'; readonly problem: ConferenceProblem };

interface Step<State, Action> {
  readonly thing: ConferenceThing;
  readonly state: State;
  readonly action: Action;
}

/** Takes a step of a life cycle. */
export function takeStep<State extends string, Action extends string>(
  life: LifeCycle<State, Action>,
  { thing, state, action }: Step<State, Action>,
): Stepped<State> {
  const next = stateAfter(life, state, action);
  if (next !== undefined) return { kind: 'done', state: next };
  const problem = { code: 'conference-step-closed', facts: { thing, state } } as const;
  return { kind: 'refused', problem };
}
