import { useQueryClient } from '@tanstack/react-query';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { useLastWish, type LastWish, type WishState } from '#people/web/proof/use-last-wish.ts';
import { isAnswered, isRefusedAs } from '#platform/web/api/refusal.ts';
import { OWN_ACCOUNT_KEY } from './own-account-queries.ts';

type Failed =
  /** It is grave: first the person shows once more who it is. */
  | { readonly kind: 'proof-wanted' }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** No answer came, so that nobody knows here whether it was done. */
  | { readonly kind: 'unknown' };

/** Where something that is done to the own account stands. */
export type DeedState<Result> = WishState<Result, Failed>;

export type OwnDeed<Wish, Result> = LastWish<Wish, Result, Failed>;

/** Does something to the own account; where a proof is needed, what was wished waits for it. */
export function useOwnDeed<Wish = void, Result = unknown>(
  send: (wish: Wish) => Promise<Result>,
): OwnDeed<Wish, Result> {
  const client = useQueryClient();
  return useLastWish(send, {
    stateAfter,
    readAgain: () => client.invalidateQueries({ queryKey: OWN_ACCOUNT_KEY }),
  });
}

function stateAfter(error: unknown): Failed | { readonly kind: 'idle' } {
  // Whoever is asked to sign in again comes back to what was begun.
  if (isRefusedAs(error, 'not-signed-in')) return { kind: 'idle' };
  if (asksForProof(error)) return { kind: 'proof-wanted' };
  return isAnswered(error) ? { kind: 'refused', error } : { kind: 'unknown' };
}
