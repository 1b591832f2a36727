import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { currentPeriod } from '#cycle/model/current-period.ts';
import { periodName } from '#cycle/model/period-name.ts';
import {
  activitiesAddress,
  newActivityAddress,
  type ActivitiesPlace,
  type AskedActivities,
} from '#activities/model/activity-address.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { PageParts } from '#platform/web/parts/page-parts.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { ActivityPickers } from './activity-pickers.tsx';
import {
  activitiesQuery,
  activityPeriodsQuery,
  type ActivityList,
  type ReportingPeriod,
} from '#activities/web/activity-queries.ts';
import { ActivitySums } from './activity-sums.tsx';
import { ActivityTable } from './activity-table.tsx';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { TerritoryTable } from './territory-table.tsx';
import '#activities/web/activities.css';

interface ActivitiesPageProps {
  /** The unit where the address names none: the first that one's roles reach. */
  readonly firstUnit: string | undefined;
}

/** The outreach events of a unit and all below it, one by one or by territory. */
export function ActivitiesPage({ firstUnit }: ActivitiesPageProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const [asked] = useSearchParams();
  const { data: periods, error, refetch } = useQuery(activityPeriodsQuery);
  usePageTitle(texts.title);
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (periods === undefined) return <LoadingBars lines={12} />;
  const place = placeOf(asked, firstUnit, periods);
  return (
    <div className="activities">
      <h1 tabIndex={-1}>{texts.title}</h1>
      <ActivityPickers {...{ place, periods }} />
      {place.unit === undefined ? (
        <EmptyState title={texts.noUnit} />
      ) : place.period === undefined ? (
        <EmptyState title={texts.noPeriod}>
          <p>{texts.noPeriodText}</p>
        </EmptyState>
      ) : (
        <EventsOf place={{ ...place, unit: place.unit, period: place.period }} />
      )}
    </div>
  );
}

function placeOf(
  asked: URLSearchParams,
  firstUnit: string | undefined,
  periods: readonly ReportingPeriod[],
): ActivitiesPlace {
  const today = parseDay(todayHere()) ?? (0 as Day);
  return {
    unit: asked.get('unit') ?? firstUnit,
    period: asked.get('period') ?? currentPeriod(periods, today, () => true)?.code,
    indicator: asked.get('indicator') ?? undefined,
    place: asked.get('place') ?? undefined,
    view: asked.get('view') === 'places' ? 'places' : undefined,
  };
}

function EventsOf({ place }: { readonly place: AskedActivities }): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { data, error, refetch } = useQuery(activitiesQuery(place));
  if (error !== null) {
    const isGone = isAnswered(error) && (error.status === 404 || error.status === 400);
    if (!isGone) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
    if (error.problem?.code === 'unknown-indicator') return <RefusalNote error={error} />;
    const isPeriod = error.problem?.code === 'unknown-period';
    return (
      <EmptyState title={isPeriod ? texts.noPeriod : texts.noUnit}>
        <p>{isPeriod ? texts.noPeriodText : texts.noUnitText}</p>
      </EmptyState>
    );
  }
  if (data === undefined) return <LoadingBars lines={10} />;
  return <FoundEvents {...{ place, data }} />;
}

interface FoundEventsProps {
  readonly place: AskedActivities;
  readonly data: ActivityList;
}

function FoundEvents({ place, data }: FoundEventsProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const language = useLanguage();
  const { count, name } = useWrittenValues();
  const mayRecord = data.allowed.includes('record-outreach');
  const isAll = place.indicator === undefined && place.place === undefined;
  return (
    <>
      <div className="activities-head">
        <p className="quiet" dir="auto">
          {texts.ofUnit(name(data.unit), periodName(place.period, language))}
          {' · '}
          {texts.events(count(data.count))}
        </p>
        {mayRecord && (
          <Link
            className="button"
            data-rank="main"
            href={newActivityAddress(place.unit, place.period)}
          >
            {texts.record}
          </Link>
        )}
      </div>
      <ActivitySums {...{ place, data }} />
      <Views place={place} />
      {data.count === 0 && isAll ? (
        <EmptyState title={texts.empty}>
          <p>{mayRecord ? texts.emptyText : texts.emptyForOthers}</p>
        </EmptyState>
      ) : place.view === 'places' ? (
        <TerritoryTable {...{ place, unit: data.unit }} />
      ) : (
        <ActivityTable {...{ place, data }} />
      )}
    </>
  );
}

/** One by one, or by territory; there every event counts, whatever was asked for before. */
function Views({ place }: { readonly place: AskedActivities }): ReactNode {
  const { viewsLabel, views } = useTexts(ACTIVITY_TEXTS);
  const parts = [
    {
      address: activitiesAddress({ ...place, view: undefined }),
      text: views.list,
      isCurrent: place.view === undefined,
    },
    {
      address: activitiesAddress({ unit: place.unit, period: place.period, view: 'places' }),
      text: views.places,
      isCurrent: place.view === 'places',
    },
  ];
  return <PageParts label={viewsLabel} parts={parts} />;
}
