import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { totalsOfDayAddress } from '#figures/model/totals-of-day.ts';
import { periodsQuery } from '#figures/web/figure-queries.ts';
import { OrganisationPage } from '#organisation/web/organisation-page.tsx';

/** The organisation, with the way to what its units have told. */
export function OrganisationScreen(): ReactNode {
  const { data: periods = [] } = useQuery(periodsQuery);
  return <OrganisationPage totalsAddressOf={(goal) => totalsOfDayAddress(periods, goal)} />;
}
