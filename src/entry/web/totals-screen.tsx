import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect, useSearchParams } from 'wouter';
import { TOTALS_PATH } from '#figures/model/totals-address.ts';
import { TotalsPage } from '#figures/web/totals/totals-page.tsx';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { firstUnit } from './first-unit.ts';
import { WithLentParts } from './lent-parts.tsx';

/** Totals beside the tree of the organisation. Where no unit is named, of the first that one's roles reach. */
export function TotalsScreen(): ReactNode {
  const [asked] = useSearchParams();
  const isUnitNamed = asked.has('unit');
  const { data, error } = useQuery({ ...ownPermissionsQuery, enabled: !isUnitNamed });
  if (!isUnitNamed && data === undefined && error === null) return <LoadingBars lines={12} />;
  const unit = isUnitNamed ? undefined : firstUnit(data?.permissions ?? []);
  if (unit !== undefined) {
    const there = new URLSearchParams([...asked, ['unit', unit]]);
    return <Redirect to={`${TOTALS_PATH}?${there}`} replace />;
  }
  return (
    <WithLentParts>
      <TotalsPage />
    </WithLentParts>
  );
}
