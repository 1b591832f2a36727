/**
 * The states of something and what leads from one to the next, as data: the server decides by it, the
 * screen offers by it, and docs/states draws it.
 */
export interface LifeCycle<State extends string = string, Action extends string = string> {
  /** What goes through it: `report`. */
  readonly name: string;
  readonly begins: State;
  readonly steps: readonly LifeStep<State, Action>[];
}

export interface LifeStep<State extends string, Action extends string> {
  readonly action: Action;
  readonly from: readonly State[];
  readonly to: State;
  /** The verb of the policy that whoever does it needs. */
  readonly verb: string;
}

/** The state that an action leads to; `undefined` where it cannot be done now. */
export function stateAfter<State extends string, Action extends string>(
  { steps }: LifeCycle<State, Action>,
  state: State,
  action: Action,
): State | undefined {
  return steps.find((step) => step.action === action && step.from.includes(state))?.to;
}

/** What can be done in a state, by whoever holds the verbs. */
export function actionsIn<State extends string, Action extends string>(
  { steps }: LifeCycle<State, Action>,
  state: State,
  verbs: Iterable<string>,
): readonly Action[] {
  const held = new Set(verbs);
  const open = steps.filter(({ from, verb }) => from.includes(state) && held.has(verb));
  return [...new Set(open.map(({ action }) => action))];
}
