import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readAgain } from '#platform/web/api/read-again.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';

/** Where something stands that answers a secret, and so is not sent a second time by itself. */
export type VisitState<Result> =
  | { readonly kind: 'idle' | 'sending' | 'unknown' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly error: unknown };

interface Visit<Wish, Result> {
  readonly state: VisitState<Result>;
  readonly start: (wish: Wish) => Promise<void>;
  readonly forget: () => void;
}

/** Does something whose answer is told once; what shows people is read again. */
export function useVisit<Wish, Result>(send: (wish: Wish) => Promise<Result>): Visit<Wish, Result> {
  const client = useQueryClient();
  const [state, setState] = useState<VisitState<Result>>({ kind: 'idle' });
  const start = async (wish: Wish): Promise<void> => {
    setState({ kind: 'sending' });
    try {
      setState({ kind: 'done', result: await send(wish) });
    } catch (error) {
      setState(isAnswered(error) ? { kind: 'refused', error } : { kind: 'unknown' });
    }
    readAgain(client, [{ topic: 'people' }]);
  };
  return { state, start, forget: () => setState({ kind: 'idle' }) };
}
