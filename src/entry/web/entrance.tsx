import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { LINK_PATH } from '#people/model/account-address.ts';
import { useAccountNames } from '#people/web/access/account-names.ts';
import { SessionGate } from '#people/web/sign-in/session-gate.tsx';
import { AccountNames } from '#platform/web/language/actor-names.tsx';
import { LiveChanges } from '#platform/web/api/live-changes.tsx';
import { FaultBoundary } from '#platform/web/frame/fault-boundary.tsx';
import { failToLoad } from '#platform/web/frame/screen-not-loaded.ts';
import { Screens } from './screens.tsx';

const LinkPage = lazy(async () => {
  const page = await import('#people/web/link/link-page.tsx').catch(failToLoad);
  return { default: page.LinkPage };
});

/** One-time links are for whoever is not signed in yet; all else lies behind the sign-in. */
export function Entrance(): ReactNode {
  const [path] = useLocation();
  if (path === LINK_PATH) {
    return (
      <FaultBoundary address={path}>
        <Suspense fallback={null}>
          <LinkPage />
        </Suspense>
      </FaultBoundary>
    );
  }
  return (
    <SessionGate>
      <LiveChanges>
        <AccountNames useNames={useAccountNames}>
          <Screens />
        </AccountNames>
      </LiveChanges>
    </SessionGate>
  );
}
