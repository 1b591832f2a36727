import { useCallback, useRef, useState } from 'react';
import { isAnswered, type Refusal } from './refusal.ts';

/**
 * Where a change that somebody wished stands. `unknown`: no answer came, so that nobody knows here
 * whether it was done; asking again with the same key tells, and does it at most once.
 */
export type ChangeState<Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unknown' };

export interface ConfirmedChange<Wish, Result> {
  readonly state: ChangeState<Result>;
  /** Sends a new wish under a new key. */
  readonly confirm: (wish: Wish) => Promise<ChangeState<Result>>;
  /** Sends the same wish under the same key, to hear what became of it. */
  readonly askAgain: () => Promise<ChangeState<Result>>;
  readonly forget: () => void;
}

/** Whether nothing new may be sent yet. */
export function isUnderWay({ kind }: ChangeState<unknown>): boolean {
  return kind === 'sending' || kind === 'unknown';
}

/** The database's connection broke while saving: the server does not know either. */
const OUTCOME_UNKNOWN = 'outcome-unknown';

/** A change that is sent with a key (`Idempotency-Key`), and whose outcome is never guessed. */
export function useConfirmedChange<Wish, Result>(
  send: (wish: Wish, key: string) => Promise<Result>,
): ConfirmedChange<Wish, Result> {
  const [state, setState] = useState<ChangeState<Result>>({ kind: 'idle' });
  const last = useRef<{ readonly wish: Wish; readonly key: string }>(undefined);
  const sendLast = useCallback(async (): Promise<ChangeState<Result>> => {
    if (last.current === undefined) return { kind: 'idle' };
    const { wish, key } = last.current;
    setState({ kind: 'sending' });
    const outcome = await send(wish, key).then(doneWith<Result>, failedWith<Result>);
    setState(outcome);
    return outcome;
  }, [send]);
  const confirm = useCallback(
    (wish: Wish) => {
      last.current = { wish, key: crypto.randomUUID() };
      return sendLast();
    },
    [sendLast],
  );
  const forget = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, confirm, askAgain: sendLast, forget };
}

function doneWith<Result>(result: Result): ChangeState<Result> {
  return { kind: 'done', result };
}

function failedWith<Result>(error: unknown): ChangeState<Result> {
  if (!isAnswered(error) || error.problem?.code === OUTCOME_UNKNOWN) return { kind: 'unknown' };
  return { kind: 'refused', refusal: error };
}
