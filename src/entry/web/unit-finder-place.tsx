import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { TOTALS_PATH, totalsAddress } from '#figures/model/totals-address.ts';
import { parseDay } from '#kernel/day.ts';
import { organisationAddress } from '#organisation/model/organisation-address.ts';
import { TopUnitFinder } from '#organisation/web/unit-finder/top-unit-finder.tsx';
import type { UnitGoal } from '#organisation/web/unit-finder/unit-finder.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';

/** Finds units from every screen: among totals it leads to those of the unit, else to the unit. */
export function UnitFinderPlace(): ReactNode {
  const [path] = useLocation();
  const [asked] = useSearchParams();
  const written = asked.get('on');
  const told = written !== null && parseDay(written) !== undefined ? written : undefined;
  const on = told ?? todayHere();
  const addressOf = (goal: UnitGoal): string => {
    if (path !== TOTALS_PATH) return organisationAddress(goal);
    const [period, scope] = [asked.get('period') ?? undefined, asked.get('scope')];
    const accepted = scope === 'accepted' ? scope : undefined;
    const day = told !== undefined || goal.on !== on ? goal.on : undefined;
    return totalsAddress({ period, unit: goal.unit, on: day, scope: accepted });
  };
  return <TopUnitFinder on={on} addressOf={addressOf} />;
}
