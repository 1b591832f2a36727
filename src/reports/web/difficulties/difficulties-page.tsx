import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { currentPeriod } from '#cycle/model/current-period.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { pickedUnitQuery } from '#platform/web/lent/picked-unit-query.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DIFFICULTY_STATES, type DifficultyState } from '#reports/model/difficulty-life-cycle.ts';
import { difficultiesAddress, REPORTS_PATH } from '#reports/model/report-address.ts';
import { PageHead } from '#reports/web/page-head.tsx';
import { reportPeriodsQuery, type ReportingPeriod } from '#reports/web/place-queries.ts';
import { requestsQuery } from '#reports/web/report-queries.ts';
import { DIFFICULTY_TEXTS } from './difficulty-texts.ts';
import { NoUnit } from './no-unit.tsx';
import { UnitDifficulties } from './unit-difficulties.tsx';
import './difficulties.css';

interface DifficultiesPageProps {
  /** The unit that one's roles reach first, where the address names none. */
  readonly firstUnit: string | undefined;
}

/** What stands in the way of units, and what is answered. */
export function DifficultiesPage({ firstUnit }: DifficultiesPageProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const [asked] = useSearchParams();
  const periods = useQuery(reportPeriodsQuery);
  const usual = useUsualPeriod(periods.data ?? []);
  const unit = asked.get('unit') ?? firstUnit;
  const period = asked.get('period') ?? usual;
  const state = DIFFICULTY_STATES.find((each) => each === asked.get('state'));
  const isKnown = periods.data?.some(({ code }) => code === period);
  return (
    <article className="reports-page">
      <PageHead title={texts.title} back={{ text: texts.toReports, address: REPORTS_PATH }} />
      {periods.error && (
        <RefusalNote error={periods.error} onTryAgain={() => void periods.refetch()} />
      )}
      {periods.isPending && <LoadingBars lines={8} />}
      {periods.data && <Pickers periods={periods.data} {...{ unit, period, state }} />}
      {isKnown === false && (
        <EmptyState title={texts.noPeriod}>
          <p>{texts.noPeriodText}</p>
        </EmptyState>
      )}
      {isKnown === true && unit !== undefined && period !== undefined && (
        <UnitDifficulties key={`${unit} ${period}`} {...{ unit, period, state }} />
      )}
      {isKnown === true && unit === undefined && <NoUnit />}
    </article>
  );
}

/** The one under review: reports were asked for. */
function useUsualPeriod(periods: readonly ReportingPeriod[]): string | undefined {
  const { data: requests = [] } = useQuery(requestsQuery);
  const today = parseDay(todayHere()) ?? (0 as Day);
  const isUnderReview = ({ code }: ReportingPeriod): boolean =>
    requests.some((request) => !request.isWithdrawn && request.period === code);
  return currentPeriod(periods, today, isUnderReview)?.code;
}

interface PickersProps {
  readonly periods: readonly ReportingPeriod[];
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly state: DifficultyState | undefined;
}

function Pickers({ periods, unit, period, state }: PickersProps): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  const language = useLanguage();
  const [, go] = useLocation();
  const { UnitPicker } = useLentParts();
  const { data: named } = useQuery({
    ...pickedUnitQuery(unit ?? ''),
    enabled: unit !== undefined,
  });
  const place = { unit, period, state };
  const isKnown = periods.some(({ code }) => code === period);
  const listed = periods.map(({ code }) => ({ value: code, text: periodName(code, language) }));
  return (
    <div className="reports-choices unprinted">
      <UnitPicker
        label={texts.unit}
        day={todayHere()}
        value={named ?? undefined}
        onPick={(picked) => {
          if (picked !== undefined) go(difficultiesAddress({ ...place, unit: picked.id }));
        }}
      />
      <Choice
        label={texts.period}
        value={isKnown ? (period ?? '') : ''}
        options={isKnown ? listed : [{ value: '', text: '' }, ...listed]}
        onChoose={(chosen) => go(difficultiesAddress({ ...place, period: chosen }))}
      />
      <Choice<DifficultyState | 'all'>
        label={texts.show}
        value={state ?? 'all'}
        options={[
          { value: 'all', text: texts.all },
          ...DIFFICULTY_STATES.map((value) => ({ value, text: texts.states[value] })),
        ]}
        onChoose={(chosen) =>
          go(difficultiesAddress({ ...place, state: chosen === 'all' ? undefined : chosen }))
        }
      />
    </div>
  );
}
