import { useRef, useState } from 'react';

/** Where something that was wished stands; `Failed`: what it is after an error. */
export type WishState<Result, Failed> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly result: Result }
  | Failed;

export interface LastWish<Wish, Result, Failed> {
  readonly state: WishState<Result, Failed>;
  readonly start: (wish: Wish) => Promise<void>;
  /** Does what was wished last, once the proof has been given. */
  readonly goOn: () => Promise<void>;
  readonly forget: () => void;
}

interface WishEnds<Failed> {
  readonly stateAfter: (error: unknown) => Failed | { readonly kind: 'idle' };
  /** Reads again what may be another now, whether it was done or not. */
  readonly readAgain: () => Promise<unknown> | void;
}

/** Does what is wished, and remembers it: where a proof is needed first, the wish waits for it. */
export function useLastWish<Wish, Result, Failed>(
  send: (wish: Wish) => Promise<Result>,
  { stateAfter, readAgain }: WishEnds<Failed>,
): LastWish<Wish, Result, Failed> {
  const [state, setState] = useState<WishState<Result, Failed>>({ kind: 'idle' });
  const last = useRef<{ readonly wish: Wish }>(undefined);
  const goOn = async (): Promise<void> => {
    if (last.current === undefined) return;
    setState({ kind: 'sending' });
    try {
      setState({ kind: 'done', result: await send(last.current.wish) });
    } catch (error) {
      setState(stateAfter(error));
    }
    await readAgain();
  };
  const start = (wish: Wish): Promise<void> => {
    last.current = { wish };
    return goOn();
  };
  return { state, start, goOn, forget: () => setState({ kind: 'idle' }) };
}
