import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { organisationAddress } from '#organisation/model/organisation-address.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { UnitSide } from './unit-side.tsx';
import './organisation-page/organisation-page.css';

interface OrganisationPageProps {
  /** Where the totals of a unit stand on the tree of a day. */
  readonly totalsAddressOf: (place: { readonly unit: string; readonly on: string }) => string;
}

/** The organisation as it was on a day: its tree, one unit of it, and what changed. */
export function OrganisationPage({ totalsAddressOf }: OrganisationPageProps): ReactNode {
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const on = asked.get('on') ?? todayHere();
  const unit = asked.get('unit') ?? undefined;
  const since = asked.get('since') ?? undefined;
  return (
    <div className="organisation-page">
      <UnitSide
        {...{ on, unit, since }}
        addressOf={(to, day) => organisationAddress({ on: day ?? on, unit: to, since })}
        onDay={(day) => navigate(organisationAddress({ on: day, unit, since }))}
      />
      <div className="organisation-middle">{totalsAddressOf({ unit: unit ?? '', on })}</div>
    </div>
  );
}
