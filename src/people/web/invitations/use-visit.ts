import { useQueryClient } from '@tanstack/react-query';
import { useLastWish, type LastWish, type WishState } from '#people/web/proof/use-last-wish.ts';
import { readAgain } from '#platform/web/api/read-again.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';

type Failed = { readonly kind: 'unknown' } | { readonly kind: 'refused'; readonly error: unknown };

/** Where something stands that answers a secret, and so is not sent a second time by itself. */
export type VisitState<Result> = WishState<Result, Failed>;

export type Visit<Wish, Result> = LastWish<Wish, Result, Failed>;

/** Does something whose answer is told once; what shows people is read again. */
export function useVisit<Wish, Result>(send: (wish: Wish) => Promise<Result>): Visit<Wish, Result> {
  const client = useQueryClient();
  return useLastWish(send, {
    stateAfter,
    readAgain: () => readAgain(client, [{ topic: 'people' }]),
  });
}

function stateAfter(error: unknown): Failed {
  return isAnswered(error) ? { kind: 'refused', error } : { kind: 'unknown' };
}
