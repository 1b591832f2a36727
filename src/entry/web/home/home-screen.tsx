import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { firstUnit } from '#entry/web/first-unit.ts';
import { periodsQuery } from '#figures/web/figure-queries.ts';
import { NoPeriods } from '#figures/web/totals/wrong-place.tsx';
import { rootOfDayQuery } from '#figures/web/unit-queries.ts';
import { ownPermissionsQuery } from '#people/web/own-account/delegation-queries.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DayLine } from './day-line.tsx';
import { HOME_PATH } from './home-address.ts';
import { HomeHead } from './home-head.tsx';
import { homeQuery, type Home } from './home-queries.ts';
import { HOME_TEXTS } from './home-texts.ts';
import { PlanBars } from './plan-bars.tsx';
import { Ribbon } from './ribbon.tsx';
import { SentParts } from './sent-parts.tsx';
import './home-screen.css';

/** Where one begins: the cycle of a period as it stands, and what waits for whoever is signed in. */
export function HomeScreen(): ReactNode {
  const texts = useTexts(HOME_TEXTS);
  const language = useLanguage();
  const [asked] = useSearchParams();
  const { data, error, refetch } = useQuery(homeQuery(asked.get('period') ?? undefined));
  const period = data?.period ?? null;
  usePageTitle(period === null ? texts.title : periodName(period, language));
  if (period !== null && data !== undefined) return <PeriodHome home={{ ...data, period }} />;
  return (
    <div className="home">
      <h1>{texts.title}</h1>
      {error !== null && (
        <>
          <RefusalNote error={error} onTryAgain={() => void refetch()} />
          {isAnswered(error) && (
            <p>
              <Link href={HOME_PATH}>{texts.toCurrent}</Link>
            </p>
          )}
        </>
      )}
      {error === null && data === undefined && <LoadingBars lines={10} />}
      {data !== undefined && <NoPeriods />}
    </div>
  );
}

interface PeriodHomeProps {
  readonly home: Home & { readonly period: string };
}

function PeriodHome({ home }: PeriodHomeProps): ReactNode {
  const { stations, period } = home;
  const { data: periods = [] } = useQuery(periodsQuery);
  const closesOn = home.closesOn ?? '';
  const unit = useHomeUnit(closesOn);
  return (
    <div className="home">
      <HomeHead home={home} periods={periods} />
      <Ribbon {...{ stations, period }} today={home.today} />
      <DayLine home={home} />
      {unit !== undefined && (
        <div className="home-parts">
          <SentParts {...{ unit, period, closesOn, periods }} today={home.today} />
          <PlanBars unit={unit} period={period} />
        </div>
      )}
    </div>
  );
}

/** The first unit that one's roles reach; of the whole, the top of the tree of the period. */
function useHomeUnit(day: string): string | undefined {
  const own = useQuery(ownPermissionsQuery);
  const first = firstUnit(own.data?.permissions ?? []);
  const isWhole = own.data !== undefined && first === undefined;
  const root = useQuery({ ...rootOfDayQuery(day), enabled: isWhole && day !== '' });
  return first ?? (isWhole ? root.data?.id : undefined);
}
