import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asksForProof } from '#people/web/proof/asks-for-proof.ts';
import { isAnswered, isRefusedAs } from '#platform/web/api/refusal.ts';
import { OWN_ACCOUNT_KEY } from './own-account-queries.ts';

/** Where something that is done to the own account stands. */
export type DeedState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** It is grave: first the person shows once more who it is. */
  | { readonly kind: 'proof-wanted' }
  | { readonly kind: 'refused'; readonly error: unknown }
  /** No answer came, so that nobody knows here whether it was done. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'done'; readonly result: Result };

export interface OwnDeed<Wish, Result> {
  readonly state: DeedState<Result>;
  readonly start: (wish: Wish) => Promise<void>;
  /** Does what was wished last, once the proof has been given. */
  readonly goOn: () => Promise<void>;
  readonly forget: () => void;
}

/** Does something to the own account; where a proof is needed, what was wished waits for it. */
export function useOwnDeed<Wish = void, Result = unknown>(
  send: (wish: Wish) => Promise<Result>,
): OwnDeed<Wish, Result> {
  const client = useQueryClient();
  const [state, setState] = useState<DeedState<Result>>({ kind: 'idle' });
  const last = useRef<{ readonly wish: Wish }>(undefined);
  const goOn = async (): Promise<void> => {
    if (last.current === undefined) return;
    setState({ kind: 'sending' });
    try {
      setState({ kind: 'done', result: await send(last.current.wish) });
    } catch (error) {
      setState(stateAfter(error));
    }
    await client.invalidateQueries({ queryKey: OWN_ACCOUNT_KEY });
  };
  const start = (wish: Wish): Promise<void> => {
    last.current = { wish };
    return goOn();
  };
  return { state, start, goOn, forget: () => setState({ kind: 'idle' }) };
}

function stateAfter(
  error: unknown,
):
  | { readonly kind: 'idle' | 'proof-wanted' | 'unknown' }
  | { readonly kind: 'refused'; error: unknown } {
  // Whoever is asked to sign in again comes back to what was begun.
  if (isRefusedAs(error, 'not-signed-in')) return { kind: 'idle' };
  if (asksForProof(error)) return { kind: 'proof-wanted' };
  return isAnswered(error) ? { kind: 'refused', error } : { kind: 'unknown' };
}
