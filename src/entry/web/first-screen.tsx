import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import {
  ownPermissionsQuery,
  type OwnPermission,
} from '#people/web/own-account/delegation-queries.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';

/** Where one begins: with the totals of what one's roles reach. */
export function FirstScreen(): ReactNode {
  const { data, error } = useQuery(ownPermissionsQuery);
  if (data === undefined && error === null) return <LoadingBars lines={12} />;
  return <Redirect to={firstAddress(data?.permissions)} replace />;
}

/** Of the whole where a role is for that, else of the first unit; without a role only the account is open. */
function firstAddress(permissions: readonly OwnPermission[] | undefined): string {
  if (permissions === undefined) return totalsAddress({});
  const [first] = permissions.toSorted((one, other) => rankOf(one) - rankOf(other));
  if (first === undefined) return OWN_ACCOUNT_PATH;
  return totalsAddress({ unit: first.place.unit ?? undefined });
}

function rankOf({ place: { unit, reach } }: OwnPermission): number {
  if (unit === null) return 0;
  return reach === 'below' ? 1 : 2;
}
