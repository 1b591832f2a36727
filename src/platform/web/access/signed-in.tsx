import { createContext, use, type ReactNode } from 'react';

/** Whoever is signed in, as every screen may know it. */
export interface SignedIn {
  readonly account: string;
  readonly person: string;
  readonly name: string;
  readonly login: string;
  /** The verbs of all features that the account's roles give in some unit. */
  readonly verbs: readonly string[];
  /** The session is over, and what stands on the screen waits until somebody signs in again. */
  readonly isOver: boolean;
}

const SignedInContext = createContext<SignedIn | undefined>(undefined);

interface SignedInProviderProps {
  readonly signedIn: SignedIn;
  readonly children: ReactNode;
}

/** Lets the screens within know who is signed in. */
export function SignedInProvider({ signedIn, children }: SignedInProviderProps): ReactNode {
  return <SignedInContext value={signedIn}>{children}</SignedInContext>;
}

/** Whoever is signed in. @throws outside of the screens that only such people see. */
export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext);
  if (signedIn === undefined) throw new Error('SignedInProvider: expected around this screen');
  return signedIn;
}

/**
 * Whether the roles give a verb of a policy (`tell-figure`) in some unit, so that a screen offers what
 * leads there. In which units, `GET /api/v1/session/verbs?unit=` says; the server decides.
 */
export function useMay(verb: string): boolean {
  return useSignedIn().verbs.includes(verb);
}
