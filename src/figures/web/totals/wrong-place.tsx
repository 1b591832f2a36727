import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { latestPeriod } from '#cycle/model/latest-period.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import type { ReportingPeriod } from '#figures/web/figure-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { PeriodPicker } from './totals-pickers.tsx';
import { WRONG_PLACE_TEXTS } from './wrong-place-texts.ts';

/** Nothing was asked or told yet. */
export function NoPeriods(): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  return (
    <EmptyState title={texts.noPeriods}>
      <p>{texts.noPeriodsHint}</p>
      <code>npx midyear import DIR</code>
    </EmptyState>
  );
}

interface UnknownPeriodProps {
  readonly place: TotalsPlace;
  readonly periods: readonly ReportingPeriod[];
}

/** The address names a period that is not open. */
export function UnknownPeriod({ place, periods }: UnknownPeriodProps): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  const language = useLanguage();
  const latest = latestPeriod(periods)?.code ?? '';
  return (
    <EmptyState title={texts.noPeriod(place.period ?? '')}>
      <p>{texts.noPeriodHint}</p>
      <div className="totals-pickers">
        <PeriodPicker place={place} periods={periods} />
      </div>
      <p>
        <Link href={totalsAddress({ ...place, period: latest, on: undefined })}>
          {texts.toLatest(periodName(latest, language))}
        </Link>
      </p>
    </EmptyState>
  );
}

/** The unit is there, and its figures are not for this reader. */
export function OutOfSight(): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  return (
    <EmptyState title={texts.outOfSight}>
      <p>{texts.outOfSightHint}</p>
      <p>
        <Link href="/">{texts.toOwnFigures}</Link>
      </p>
    </EmptyState>
  );
}

interface WrongDayProps {
  readonly place: TotalsPlace;
  readonly period: ReportingPeriod;
  readonly fault: 'no-day' | 'too-early' | 'nobody';
}

/** The address names a day on whose tree there are no totals of the period. */
export function WrongDay({ place, period: { structureDate }, fault }: WrongDayProps): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  const { day } = useWrittenValues();
  const on = place.on ?? structureDate;
  const titles = {
    'no-day': () => texts.noDay(on),
    'too-early': () => texts.tooEarly(day(on), day(structureDate)),
    nobody: () => texts.nobody(day(on)),
  };
  return (
    <EmptyState title={titles[fault]()}>
      {fault === 'too-early' && <p>{texts.tooEarlyHint}</p>}
      {on !== structureDate && (
        <p>
          <Link href={totalsAddress({ ...place, on: undefined })}>
            {texts.toOwnTree(day(structureDate))}
          </Link>
        </p>
      )}
    </EmptyState>
  );
}
