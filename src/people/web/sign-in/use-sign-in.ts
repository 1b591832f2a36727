import { useCallback, useState } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { isAnswered, isRefusedAs } from '#platform/web/api/refusal.ts';
import { cameNothing, proveByPasskey } from './passkey-sign-in.ts';
import { useSessionActions } from './session-actions.ts';
import type { SessionSummary } from './session-queries.ts';

export interface SignInWish {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Where a sign-in stands. Whether login or password was wrong, nobody says. */
export type SignInState =
  | { readonly kind: 'idle' | 'sending' | 'wrong' | 'passkey-not-used' }
  /** The password was right; now the second factor. */
  | { readonly kind: 'code-wanted'; readonly isWrong: boolean }
  /** Too many have failed; until the instant, in milliseconds, nothing is tried. */
  | { readonly kind: 'waiting'; readonly until: number; readonly hadCode: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly hadCode: boolean };

export interface SignIn {
  readonly state: SignInState;
  readonly signIn: (wish: SignInWish) => Promise<void>;
  readonly signInByPasskey: () => Promise<void>;
  readonly forget: () => void;
}

/** Signs in, by password or by passkey, and says where that stands. */
export function useSignIn(onIn: (summary: SessionSummary) => void): SignIn {
  const { comeIn } = useSessionActions();
  const [state, setState] = useState<SignInState>({ kind: 'idle' });
  const end = useCallback(
    (summary: SessionSummary) => {
      onIn(summary);
      comeIn(summary);
    },
    [comeIn, onIn],
  );
  const signIn = useCallback(
    async (wish: SignInWish) => {
      setState({ kind: 'sending' });
      const answer = bodyOf(api.POST('/api/v1/session', { body: wish }));
      await answer.then(end, (error: unknown) => setState(stateAfter(error, wish)));
    },
    [end],
  );
  const signInByPasskey = useCallback(async () => {
    setState({ kind: 'sending' });
    await proveByPasskey().then(end, (error: unknown) =>
      setState(cameNothing(error) ? { kind: 'passkey-not-used' } : stateAfter(error)),
    );
  }, [end]);
  const forget = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, signIn, signInByPasskey, forget };
}

const SECOND_MS = 1000;

function stateAfter(error: unknown, wish?: SignInWish): SignInState {
  const hadCode = wish?.code !== undefined;
  if (isRefusedAs(error, 'wrong-sign-in')) return { kind: 'wrong' };
  if (isRefusedAs(error, 'second-factor-needed')) return { kind: 'code-wanted', isWrong: false };
  if (isRefusedAs(error, 'wrong-code')) return { kind: 'code-wanted', isWrong: true };
  if (isAnswered(error) && error.waitSeconds !== undefined) {
    return { kind: 'waiting', until: Date.now() + error.waitSeconds * SECOND_MS, hadCode };
  }
  return { kind: 'failed', error, hadCode };
}
