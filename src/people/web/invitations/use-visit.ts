import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readAgain } from '#platform/web/api/read-again.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';

/** Where something stands that answers a secret, and so is not sent a second time by itself. */
export type VisitState<Result> =
  | { readonly kind: 'idle' | 'sending' | 'unknown' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly error: unknown };

export interface Visit<Wish, Result> {
  readonly state: VisitState<Result>;
  readonly start: (wish: Wish) => Promise<void>;
  /** Does what was wished last, once the proof has been given. */
  readonly goOn: () => Promise<void>;
  readonly forget: () => void;
}

/** Does something whose answer is told once; what shows people is read again. */
export function useVisit<Wish, Result>(send: (wish: Wish) => Promise<Result>): Visit<Wish, Result> {
  const client = useQueryClient();
  const [state, setState] = useState<VisitState<Result>>({ kind: 'idle' });
  const last = useRef<{ readonly wish: Wish }>(undefined);
  const goOn = async (): Promise<void> => {
    if (last.current === undefined) return;
    setState({ kind: 'sending' });
    try {
      setState({ kind: 'done', result: await send(last.current.wish) });
    } catch (error) {
      setState(isAnswered(error) ? { kind: 'refused', error } : { kind: 'unknown' });
    }
    readAgain(client, [{ topic: 'people' }]);
  };
  const start = (wish: Wish): Promise<void> => {
    last.current = { wish };
    return goOn();
  };
  return { state, start, goOn, forget: () => setState({ kind: 'idle' }) };
}
