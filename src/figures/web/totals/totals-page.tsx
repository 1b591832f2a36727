import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { latestPeriod } from '#cycle/model/latest-period.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import {
  indicatorsQuery,
  periodsQuery,
  type ReportingPeriod,
} from '#figures/web/figure-queries.ts';
import { rootOfDayQuery } from '#figures/web/unit-queries.ts';
import { parseDay } from '#kernel/day.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type UnitSideProps } from '#platform/web/lent/lent-parts.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { useTotalsPlace } from './totals-place.ts';
import { TOTALS_TEXTS } from './totals-texts.ts';
import { UnitTotals } from './unit-totals.tsx';
import { NoPeriods, UnknownPeriod, WrongDay } from './wrong-place.tsx';
import './totals-page.css';

/** The totals of a unit in a period, and where each of them comes from. */
export function TotalsPage(): ReactNode {
  const place = useTotalsPlace();
  const { screen } = useTexts(TOTALS_TEXTS);
  usePageTitle(screen);
  const periods = useQuery(periodsQuery);
  const indicators = useQuery(indicatorsQuery);
  const error = periods.error ?? indicators.error;
  if (periods.data !== undefined && indicators.data !== undefined && periods.data.length > 0) {
    const known = { periods: periods.data, indicators: indicators.data };
    return <PeriodTotals {...{ place, ...known }} />;
  }
  return (
    <div className="totals-alone">
      <h1>{screen}</h1>
      {error !== null && (
        <RefusalNote
          error={error}
          onTryAgain={() => void [periods, indicators].map(({ refetch }) => refetch())}
        />
      )}
      {error === null && (periods.data === undefined || indicators.data === undefined) && (
        <LoadingBars lines={8} />
      )}
      {periods.data?.length === 0 && <NoPeriods />}
    </div>
  );
}

interface PeriodTotalsProps {
  readonly place: TotalsPlace;
  readonly periods: readonly ReportingPeriod[];
  readonly indicators: readonly ListedIndicator[];
}

function PeriodTotals(known: PeriodTotalsProps): ReactNode {
  const { place, periods } = known;
  const { UnitSide } = useLentParts();
  const latest = latestPeriod(periods);
  const period =
    place.period === undefined ? latest : periods.find(({ code }) => code === place.period);
  const own = (period ?? latest)?.structureDate ?? '';
  const fault = dayFault(place.on, own);
  const day = fault === undefined ? (place.on ?? own) : own;
  const root = useQuery({ ...rootOfDayQuery(day), enabled: place.unit === undefined });
  const unit = place.unit ?? root.data?.id;
  const choice = useSideChoice(place, { on: day, own, unit });
  const { indicators } = known;
  const top = place.unit === undefined ? (root.data ?? undefined) : undefined;
  const stand = useMemo(
    () =>
      period === undefined || unit === undefined
        ? undefined
        : { place, periods, indicators, period, day, unit, root: top },
    [place, periods, indicators, period, day, unit, top],
  );
  const content = (): ReactNode => {
    if (period === undefined) return <UnknownPeriod place={place} periods={periods} />;
    if (fault !== undefined) return <WrongDay {...{ place, period, fault }} />;
    if (root.data === null) return <WrongDay {...{ place, period, fault: 'nobody' }} />;
    if (root.error === null) return <LoadingBars lines={8} />;
    return <RefusalNote error={root.error} onTryAgain={() => void root.refetch()} />;
  };
  return (
    <div className="totals-screen">
      <UnitSide {...choice} />
      {stand !== undefined && fault === undefined ? (
        <UnitTotals stand={stand} />
      ) : (
        <TotalsMiddle>{content()}</TotalsMiddle>
      )}
    </div>
  );
}

/** In the place of the totals, where there are none. */
function TotalsMiddle({ children }: { readonly children: ReactNode }): ReactNode {
  const { screen } = useTexts(TOTALS_TEXTS);
  return (
    <section className="totals-middle">
      <h1 tabIndex={-1}>{screen}</h1>
      {children}
    </section>
  );
}

interface ChosenSide {
  readonly on: string;
  /** The day whose tree the period was told on. */
  readonly own: string;
  readonly unit: string | undefined;
}

function useSideChoice(place: TotalsPlace, { on, own, unit }: ChosenSide): UnitSideProps {
  const texts = useTexts(TOTALS_TEXTS);
  const [, go] = useLocation();
  return {
    on,
    unit,
    addressOf: (other, day) =>
      totalsAddress({ ...place, unit: other, on: day ?? place.on, way: undefined }),
    onDay: (day) => go(totalsAddress({ ...place, on: day === own ? undefined : day })),
    dayNote: on === own ? texts.dayNoteOwn : texts.dayNoteOther,
  };
}

function dayFault(on: string | undefined, own: string): 'no-day' | 'too-early' | undefined {
  if (on === undefined) return undefined;
  if (parseDay(on) === undefined) return 'no-day';
  return on < own ? 'too-early' : undefined;
}
