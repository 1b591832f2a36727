import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';

/** Where one begins: with totals; whoever has no role finds the own account open, and nothing else. */
export function FirstScreen(): ReactNode {
  return <Redirect to={useMay('read-figures') ? TOTALS_PATH : OWN_ACCOUNT_PATH} replace />;
}
