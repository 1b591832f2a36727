import type { ReactNode } from 'react';
import { TotalsPage } from '#figures/web/totals/totals-page.tsx';
import { UnitSide } from '#organisation/web/unit-side.tsx';

/** Totals beside the tree of the organisation. */
export function TotalsScreen(): ReactNode {
  return <TotalsPage side={(choice) => <UnitSide {...choice} />} />;
}
