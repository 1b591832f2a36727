import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { latestPeriod } from '#cycle/model/latest-period.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { planAddress, tasksAddress, type PlanPlace } from '#plans/model/plan-address.ts';
import { PartsSection } from '#plans/web/parts/parts-section.tsx';
import { planPeriodsQuery, planQuery, type Plan } from '#plans/web/plan-queries.ts';
import { WholePlan } from '#plans/web/whole/whole-plan.tsx';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { PlanSide } from './plan-side.tsx';
import { PlanTable } from './plan-table.tsx';
import { PLAN_TEXTS } from './plan-texts.ts';
import './plan-page.css';

interface PlanPageProps {
  /** The unit whose plan is shown. */
  readonly unit: string;
}

type Periods = readonly { readonly code: string; readonly structureDate: string }[];

/** The plan of a unit for a year, and how far it has come. */
export function PlanPage({ unit }: PlanPageProps): ReactNode {
  const [asked] = useSearchParams();
  const texts = useTexts(PLAN_TEXTS);
  const { data: periods, error, refetch } = useQuery(planPeriodsQuery);
  const wished = asked.get('period') ?? undefined;
  const latest = periods && latestPeriod(periods)?.code;
  const period = wished ?? latest;
  const on = periods?.find(({ code }) => code === period)?.structureDate;
  const place = { unit, period, parts: asked.get('parts') ?? undefined };
  usePageTitle(texts.screen);
  return (
    <div className="plan-screen">
      {on === undefined ? (
        <span />
      ) : (
        <PlanSide
          key={on}
          {...{ on, unit }}
          addressOf={(other) => planAddress({ unit: other, period: wished })}
        />
      )}
      <section className="plan-middle">
        {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
        {periods === undefined && error === null && <LoadingBars lines={12} />}
        {periods !== undefined && period === undefined && (
          <EmptyState title={texts.noPeriods}>
            <p>{texts.noPeriodsHint}</p>
          </EmptyState>
        )}
        {periods !== undefined && period !== undefined && (
          <PlanOfPeriod {...{ unit, period, periods, place }} />
        )}
      </section>
    </div>
  );
}

interface OfPeriodProps extends PlanPageProps {
  readonly period: string;
  readonly periods: Periods;
  readonly place: PlanPlace;
}

function PlanOfPeriod({ unit, period, periods, place }: OfPeriodProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { data, error, refetch } = useQuery(planQuery({ unit, period }));
  const isThere = periods.some(({ code }) => code === period);
  const isNone = isAnswered(error) && [404, 400].includes(error.status);
  return (
    <>
      <PlanHead plan={data} />
      <Pickers {...{ unit, period, periods }} />
      {!isThere && (
        <Note tone="warn">
          <p>{texts.unknownPeriod(period)}</p>
          <p>
            <Link href={planAddress({ unit })}>{texts.toLatest}</Link>
          </p>
        </Note>
      )}
      {isThere && isNone && (
        <EmptyState title={texts.noUnit}>
          <p>{texts.noUnitHint}</p>
          <p>
            <Link href={planAddress({})}>{texts.back}</Link>
          </p>
        </EmptyState>
      )}
      {isThere && error !== null && !isNone && (
        <RefusalNote error={error} onTryAgain={() => void refetch()} />
      )}
      {data === undefined && error === null && <LoadingBars lines={12} />}
      {data !== undefined && isThere && <PlanContent plan={data} place={place} />}
    </>
  );
}

function PlanHead({ plan }: { readonly plan: Plan | undefined }): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const { name, day } = useWrittenValues();
  return (
    <header>
      <h1 tabIndex={-1}>
        {texts.screen}
        {plan !== undefined && (
          <>
            {': '}
            <bdi>{name(plan)}</bdi>
          </>
        )}
      </h1>
      {plan !== undefined && <p className="quiet">{texts.intro(plan.year, day(plan.asOf))}</p>}
    </header>
  );
}

function Pickers({ unit, period, periods }: Omit<OfPeriodProps, 'place'>): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const language = useLanguage();
  const [, go] = useLocation();
  const codes = periods.map(({ code }) => code);
  const known = codes.includes(period) ? codes : [period, ...codes];
  return (
    <div className="plan-pickers unprinted">
      <Choice
        label={texts.period}
        value={period}
        options={known.map((value) => ({ value, text: periodName(value, language) }))}
        onChoose={(other) => go(planAddress({ unit, period: other }))}
      />
      <Link href={tasksAddress({ unit })}>{texts.toTasks}</Link>
    </div>
  );
}

interface ContentProps {
  readonly plan: Plan;
  readonly place: PlanPlace;
}

function PlanContent({ plan, place }: ContentProps): ReactNode {
  const texts = useTexts(PLAN_TEXTS);
  const open = plan.indicators.find(({ code }) => code === place.parts);
  if (open !== undefined) return <PartsSection key={open.code} plan={plan} indicator={open} />;
  const isPlanned = plan.indicators.some(({ target }) => target !== null);
  const may = plan.allowed.length > 0;
  return (
    <>
      <WholePlan plan={plan} />
      {!isPlanned && (
        <EmptyState title={texts.none}>
          <p>{may ? texts.noneMay : texts.noneHint}</p>
        </EmptyState>
      )}
      <PlanTable plan={plan} />
    </>
  );
}
