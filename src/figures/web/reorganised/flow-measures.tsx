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
export function FlowMeasures({ units, on, children }: FlowMeasuresProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { name, count } = useWrittenValues();
  const periodText = usePeriodText();
  const [chosen, choose] = useState<string>();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { data: periods = [] } = useQuery(periodsQuery);
  const added = indicators.filter((each) => each.aggregation === 'sum' && !each.targetOf);
  // An indicator that others are divided by says best how large a unit is.
  const first = added.find(({ code, shareBasis }) => code === shareBasis) ?? added[0];
  const code = chosen ?? first?.code ?? UNIT_COUNT;
  const indicator = added.find((each) => each.code === code);
  const { data: measured } = useQuery({
    ...measureQuery({
      indicator: code,
      decimals: indicator?.decimals ?? 0,
      units,
      periods: latestPeriods(periods, on),
      on,
    }),
    enabled: indicator !== undefined && periods.length > 0 && units.length > 0,
  });
  const isMeasured = indicator !== undefined && measured !== undefined && measured !== null;
  const measure = isMeasured
    ? {
        name: texts.measure(name(indicator), indicator.unitOfMeasure, periodText(measured.period)),
        basis: indicator.shareBasis ?? null,
        decimals: indicator.decimals,
        weightOf: measured.weightOf,
      }
    : undefined;
  const missing = isMeasured ? units.filter((unit) => !measured.weightOf.has(unit)).length : 0;
  return children(
    measure,
    <Choice
      label={texts.widthBy}
      value={isMeasured ? code : UNIT_COUNT}
      options={[
        { value: UNIT_COUNT, text: texts.unitCount },
        ...added.map((each) => ({
          value: each.code,
          text: each === indicator && measure ? measure.name : name(each),
        })),
      ]}
      onChoose={choose}
      hint={missing > 0 ? texts.missing(count(missing)) : undefined}
    />,
  );
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
