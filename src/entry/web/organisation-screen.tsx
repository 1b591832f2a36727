import type { ReactNode } from 'react';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { OrganisationPage } from '#organisation/web/organisation-page.tsx';

/** The organisation, with the way to what its units have told. */
export function OrganisationScreen(): ReactNode {
  return <OrganisationPage totalsAddressOf={totalsAddress} />;
}
