import type { AgendaState } from '#conference/model/agenda/agenda-item.ts';
import type { ConclusionState } from '#conference/model/conclusions/conclusion.ts';
import type { DelegateState } from '#conference/model/delegates/delegate.ts';

/** What would be left as it stands if a conference ended now. */
export interface LeftOpen<Item> {
  /** Never begun: minutes say of each that it was not held. */
  readonly items: readonly Item[];
  /** Not issued: nobody gets a task by them. */
  readonly drafts: number;
  /** Of those summoned, who is marked neither as present nor as excused: minutes say that they were absent. */
  readonly unmarked: number;
}

interface AboutToEnd<Item> {
  readonly items: readonly Item[];
  readonly conclusions: readonly { readonly state: ConclusionState }[];
  readonly delegates: readonly { readonly state: DelegateState; readonly isGuest: boolean }[];
}

/** What is still open in a conference; whoever closes it is told, because it is opened again no more. */
export function leftOpen<Item extends { readonly state: AgendaState }>({
  items,
  conclusions,
  delegates,
}: AboutToEnd<Item>): LeftOpen<Item> {
  return {
    items: items.filter(({ state }) => state === 'waiting'),
    drafts: conclusions.filter(({ state }) => state === 'drafted').length,
    unmarked: delegates.filter(({ state, isGuest }) => state === 'summoned' && !isGuest).length,
  };
}
