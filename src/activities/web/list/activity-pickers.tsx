import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { cutOffDays } from '#cycle/model/cut-off-days.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { activitiesAddress, type ActivitiesPlace } from '#activities/model/activity-address.ts';
import { parseDay } from '#kernel/day.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { pickedUnitQuery } from '#platform/web/lent/picked-unit-query.ts';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { summedIndicatorsQuery, type ReportingPeriod } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';

interface ActivityPickersProps {
  readonly place: ActivitiesPlace;
  readonly periods: readonly ReportingPeriod[];
}

/** Whose events, of which period, with which result. */
export function ActivityPickers({ place, periods }: ActivityPickersProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const { UnitPicker } = useLentParts();
  const [, go] = useLocation();
  const { data: indicators = [] } = useQuery(summedIndicatorsQuery);
  const { data: unit } = useQuery({
    ...pickedUnitQuery(place.unit ?? ''),
    enabled: place.unit !== undefined,
  });
  const isKnown = periods.some(({ code }) => code === place.period);
  const listed = periodsWithDeeds(periods).map(({ code }) => ({
    value: code,
    text: periodName(code, language),
  }));
  const day = periods.find(({ code }) => code === place.period)?.structureDate ?? todayHere();
  return (
    <div className="activity-pickers unprinted">
      <UnitPicker
        label={texts.unit}
        day={day}
        value={unit ?? undefined}
        onPick={(picked) => {
          if (picked !== undefined) go(activitiesAddress({ ...place, unit: picked.id }));
        }}
      />
      <Choice
        label={texts.period}
        value={isKnown ? (place.period ?? '') : ''}
        options={isKnown ? listed : [{ value: '', text: '' }, ...listed]}
        onChoose={(period) => go(activitiesAddress({ ...place, period }))}
      />
      {place.view === undefined && (
        <Choice
          label={texts.indicator}
          value={place.indicator ?? ''}
          options={[
            { value: '', text: texts.allIndicators },
            ...indicators.map((each) => ({ value: each.code, text: name(each) })),
          ]}
          onChoose={(code) =>
            go(activitiesAddress({ ...place, indicator: code === '' ? undefined : code }))
          }
        />
      )}
    </div>
  );
}

/** Of a period that is closed before it begins only targets are told. */
function periodsWithDeeds(periods: readonly ReportingPeriod[]): readonly ReportingPeriod[] {
  const closed = periods.flatMap(({ code, structureDate }) => {
    const date = parseDay(structureDate);
    return date === undefined ? [] : { code, structureDate: date };
  });
  const telling = closed.filter((period) => cutOffDays(period, closed) !== undefined);
  return periods.filter(({ code }) => telling.some((period) => period.code === code));
}
