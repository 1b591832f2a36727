import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { conferencesQuery } from '#conference/web/conference-queries.ts';
import { CalledPage } from '#conference/web/list/called-page.tsx';
import { HomeScreen } from '#entry/web/home/home-screen.tsx';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';

/** Where one begins: with the cycle; whoever has no role, with what one is called to. */
export function FirstScreen(): ReactNode {
  return useMay('read-organisation') ? <HomeScreen /> : <FirstWithoutRole />;
}

/** Whoever has no role and is called to nothing finds the own account open, and nothing else. */
function FirstWithoutRole(): ReactNode {
  const { data, error } = useQuery(conferencesQuery());
  if (data === undefined && error === null) return <LoadingBars lines={6} />;
  if (data === undefined || data.length === 0) return <Redirect to={OWN_ACCOUNT_PATH} replace />;
  return <CalledPage conferences={data} account={OWN_ACCOUNT_PATH} />;
}
