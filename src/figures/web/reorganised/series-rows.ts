import { useMemo } from 'react';
import {
  continuityText,
  type ContinuityNames,
} from '#figures/model/continuity/continuity-texts.ts';
import {
  continuities,
  type Continuity,
  type ToldSeries,
} from '#figures/model/continuity/series-continuity.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';

type Preview = Described['ReorganisationPreview'];

/** Of which reorganisation, and which series there are. */
export interface SeriesAsked {
  readonly preview: Preview;
  /** The day before. */
  readonly eve: string;
  readonly indicators: readonly ListedIndicator[];
  readonly told: ToldSeries;
}

/** Indicators that fare alike, for the same reasons. */
export interface SeriesRow {
  readonly key: string;
  readonly indicators: readonly ListedIndicator[];
  readonly result: Continuity['result'];
  readonly basis: Continuity['basis'];
  readonly isDivided: boolean;
  readonly isTouched: boolean;
  readonly sentences: readonly string[];
}

const WORST_FIRST = ['not-continuable', 'held', 'recomputed', 'goes-on'] as const;

/** What becomes of all series, those alike together, the broken ones first. */
export function useSeriesRows({
  preview,
  eve,
  indicators,
  told,
}: SeriesAsked): readonly SeriesRow[] {
  const language = useLanguage();
  const { name, day } = useWrittenValues();
  return useMemo(() => {
    const unitById = new Map(preview.units.map((unit) => [unit.id, unit]));
    const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
    const named = (found: Parameters<typeof name>[0] | undefined, key: string) =>
      found === undefined ? key : name(found);
    const names: ContinuityNames = {
      unit: (id) => named(unitById.get(id), id),
      indicator: (code) => named(byCode.get(code), code),
      on: day(preview.on),
      eve: day(eve),
    };
    const rows = new Map<string, SeriesRow>();
    const { series = [] } = preview.onItsDay ?? {};
    for (const continuity of continuities(indicators, { series, told })) {
      const of = byCode.get(continuity.indicator);
      if (of === undefined) continue;
      const sentences = continuity.reasons.map((each) => continuityText(each, names, language));
      const { key, ...row } = rowOf(continuity, of, [...new Set(sentences)]);
      const alike = rows.get(key)?.indicators ?? [];
      rows.set(key, { ...row, key, indicators: [...alike, of] });
    }
    return [...rows.values()].toSorted(
      (one, other) => WORST_FIRST.indexOf(one.result) - WORST_FIRST.indexOf(other.result),
    );
  }, [preview, eve, indicators, told, language, name, day]);
}

function rowOf(
  { result, basis, reasons }: Continuity,
  of: ListedIndicator,
  sentences: readonly string[],
): Omit<SeriesRow, 'indicators'> {
  const isDivided = of.aggregation === 'sum';
  const isTouched = reasons.some(({ kind }) => kind !== 'as-before');
  const key = [result, basis ?? '', String(isDivided), ...sentences].join('\n');
  return { key, result, basis, isDivided, isTouched, sentences };
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Those that do not simply go on. One that is only made by the reorganisation has told nothing yet. */
export function useTouchedUnits(preview: Preview): readonly string[] {
  return useMemo(() => {
    const touched = preview.onItsDay?.series.filter(({ outcome }) => outcome !== 'goes-on') ?? [];
    return [...new Set(touched.map(({ unit }) => unit).filter((unit) => ID.test(unit)))].toSorted();
  }, [preview]);
}
