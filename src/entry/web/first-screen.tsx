import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { HomeScreen } from '#entry/web/home/home-screen.tsx';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';

/** Where one begins: with the cycle; whoever has no role finds the own account open, and nothing else. */
export function FirstScreen(): ReactNode {
  return useMay('read-organisation') ? <HomeScreen /> : <Redirect to={OWN_ACCOUNT_PATH} replace />;
}
