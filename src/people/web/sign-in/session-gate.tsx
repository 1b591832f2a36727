import type { ReactNode } from 'react';
import { SignedInProvider } from '#platform/web/access/signed-in.tsx';
import { OrganisationZone } from '#platform/web/language/organisation-zone.tsx';
import { StartFrame } from '#platform/web/frame/start-frame.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { SessionActionsContext } from './session-actions.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useSession } from './use-session.ts';

/**
 * Shows the screens to whoever is signed in, and the sign-in page at any address to whoever is not.
 * A session that runs out leaves the screens as they are, beneath a sign-in: no work is lost.
 */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { answer, shown, isOver, error, askAgain, actions } = useSession();
  if (answer === undefined) {
    return (
      <StartFrame>
        <div className="sign-in-page">
          {error !== null ? (
            <RefusalNote error={error} onTryAgain={askAgain} />
          ) : (
            <LoadingBars lines={6} />
          )}
        </div>
      </StartFrame>
    );
  }
  return (
    <SessionActionsContext value={actions}>
      {shown === undefined ? (
        isOver && <SignInPage answer={answer} />
      ) : (
        <SignedInProvider signedIn={{ ...shown, isOver }}>
          <OrganisationZone zone={answer.timeZone}>{children}</OrganisationZone>
        </SignedInProvider>
      )}
      {shown !== undefined && isOver && <SignInAgain login={shown.login} />}
    </SessionActionsContext>
  );
}
