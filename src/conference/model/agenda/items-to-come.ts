import type { AgendaState } from './agenda-item.ts';

/**
 * The points that are still to come: those that wait behind whichever is under way, or else behind the last that
 * was held. What was passed over comes only if it is taken up.
 */
export function itemsToCome<Item extends { readonly state: AgendaState }>(
  items: readonly Item[],
): readonly Item[] {
  const current = items.findIndex(({ state }) => state === 'current');
  const here = current === -1 ? items.findLastIndex(({ state }) => state === 'done') : current;
  return items.filter(({ state }, place) => state === 'waiting' && place > here);
}
