import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { indicatorsQuery, periodsQuery } from '#figures/web/figure-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { usePeriodText } from './period-text.ts';
import { measureQuery } from './measure-queries.ts';
import { REORGANISED_TEXTS } from './reorganised-texts.ts';

interface Measure {
  readonly name: string;
  readonly basis: string | null;
  readonly decimals: number;
  readonly weightOf: ReadonlyMap<string, bigint>;
}

interface FlowMeasuresProps {
  readonly units: readonly string[];
  /** The day on whose tree, as the API writes it. */
  readonly on: string;
  /** `measure` is undefined while nothing but the number of units is known or chosen. */
  readonly children: (measure: Measure | undefined, chooser: ReactNode) => ReactNode;
}

/** Further back than this, figures say little of how large a unit is. */
const MOST_PERIODS = 4;

/** Chosen for a picture in which nothing but the number of units counts. */
const UNIT_COUNT = '';

/** What units may be weighed by: any indicator that is added up, by its latest totals. */
export function FlowMeasures({ children, ...flow }: FlowMeasuresProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { name, count } = useWrittenValues();
  const periodText = usePeriodText();
  const [chosen, choose] = useState<string>();
  const { added, indicator, measured, error } = useMeasured(flow, chosen);
  const isMeasured = indicator !== undefined && measured !== undefined && measured !== null;
  const measure = isMeasured
    ? {
        name: texts.measure(name(indicator), indicator.unitOfMeasure, periodText(measured.period)),
        basis: indicator.shareBasis ?? null,
        decimals: indicator.decimals,
        weightOf: measured.weightOf,
      }
    : undefined;
  const missing = measure && flow.units.filter((unit) => !measure.weightOf.has(unit)).length;
  // What somebody chose stays chosen; what was only proposed gives way without a word.
  const isAsked = chosen !== undefined && indicator !== undefined;
  const lack = isAsked && measured === null ? texts.notTold : isAsked ? texts.reading : undefined;
  const isUnread = isAsked && error !== null;
  return children(
    measure,
    <Choice
      label={texts.widthBy}
      value={measure !== undefined || isAsked ? (indicator?.code ?? UNIT_COUNT) : UNIT_COUNT}
      options={[
        { value: UNIT_COUNT, text: texts.unitCount },
        ...added.map((each) => ({
          value: each.code,
          text: each === indicator && measure ? measure.name : name(each),
        })),
      ]}
      onChoose={choose}
      hint={missing === undefined ? lack : missing > 0 ? texts.missing(count(missing)) : undefined}
      message={isUnread ? { tone: 'warn', text: texts.notRead } : undefined}
    />,
  );
}

/** The indicator that is chosen, or else proposed, and the latest totals of it. */
function useMeasured(
  { units, on }: Omit<FlowMeasuresProps, 'children'>,
  chosen: string | undefined,
) {
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { data: periods = [] } = useQuery(periodsQuery);
  const added = indicators.filter((each) => each.aggregation === 'sum' && !each.targetOf);
  // An indicator that others are divided by says best how large a unit is.
  const first = added.find(({ code, shareBasis }) => code === shareBasis) ?? added[0];
  const code = chosen ?? first?.code ?? UNIT_COUNT;
  const indicator = added.find((each) => each.code === code);
  const canBeTold = periods.length > 0 && units.length > 0;
  const { data, error } = useQuery({
    ...measureQuery({
      indicator: code,
      decimals: indicator?.decimals ?? 0,
      units,
      periods: latestPeriods(periods, on),
      on,
    }),
    enabled: indicator !== undefined && canBeTold,
  });
  return { added, indicator, measured: canBeTold ? data : null, error };
}

interface Period {
  readonly code: string;
  readonly structureDate: string;
}

/** Those told on a tree of the day or before, the latest first. */
function latestPeriods(periods: readonly Period[], on: string): readonly string[] {
  return periods
    .filter(({ structureDate }) => structureDate <= on)
    .toSorted((one, other) => (one.structureDate < other.structureDate ? 1 : -1))
    .slice(0, MOST_PERIODS)
    .map(({ code }) => code);
}
