import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { parseDay } from '#kernel/day.ts';
import { organisationAddress } from '#organisation/model/organisation-address.ts';
import { DayFault } from '#organisation/web/organisation-page/day-fault.tsx';
import { OrganisationChanges } from '#organisation/web/organisation-page/organisation-changes.tsx';
import { ORGANISATION_PAGE_TEXTS } from '#organisation/web/organisation-page/organisation-page-texts.ts';
import type { TotalsAddressOf } from '#organisation/web/organisation-page/unit-head.tsx';
import { UnitOfDay } from '#organisation/web/organisation-page/unit-of-day.tsx';
import { NoUnits } from '#organisation/web/unit-side/no-units.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { overviewQuery } from './organisation-queries.ts';
import { UnitSide } from './unit-side.tsx';
import '#organisation/web/organisation-page/organisation-page.css';

interface OrganisationPageProps {
  readonly totalsAddressOf: TotalsAddressOf;
}

/** The organisation as it was on a day: its tree, one unit of it, and what changed since another. */
export function OrganisationPage({ totalsAddressOf }: OrganisationPageProps): ReactNode {
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const { data: overview } = useQuery(overviewQuery);
  const told = asked.get('on');
  const isDay = told === null || parseDay(told) !== undefined;
  const on = isDay && told !== null ? told : todayHere();
  const unit = asked.get('unit') ?? undefined;
  const since = dayOf(asked.get('since'));
  if (overview?.hasUnits === false) return <EmptyOrganisation />;
  const place = overview && { on, unit, since, overview };
  return (
    <div className="organisation-page">
      <UnitSide
        {...{ on, unit, since }}
        addressOf={(to, day = on) => organisationAddress({ on: day, unit: to, since })}
        onDay={(day) => navigate(organisationAddress({ on: day, unit, since }))}
      />
      <div className="organisation-unit">
        {!isDay && <DayFault told={told} address={organisationAddress({ unit, since })} />}
        {place !== undefined && isDay && <UnitOfDay {...{ place, totalsAddressOf }} />}
      </div>
      <div className="organisation-right">
        {place !== undefined && isDay && <OrganisationChanges place={place} />}
      </div>
    </div>
  );
}

function EmptyOrganisation(): ReactNode {
  const { title } = useTexts(ORGANISATION_PAGE_TEXTS);
  usePageTitle(title);
  return (
    <div className="organisation-unit">
      <h1>{title}</h1>
      <NoUnits />
    </div>
  );
}

/** What is no day is as if it were not told: the list then begins where it does by itself. */
function dayOf(told: string | null): string | undefined {
  return told !== null && parseDay(told) !== undefined ? told : undefined;
}
