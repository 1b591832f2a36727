import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import {
  continuityText,
  RESULT_TEXTS,
  type ContinuityNames,
} from '#figures/model/continuity/continuity-texts.ts';
import {
  continuities,
  type Continuity,
  type ToldSeries,
} from '#figures/model/continuity/series-continuity.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { indicatorsQuery } from '#figures/web/figure-queries.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { useBasisName } from './basis-name.ts';
import { REORGANISED_TEXTS } from './reorganised-texts.ts';
import { toldSeriesQuery } from './told-series-query.ts';
import './series-table.css';

interface SeriesTableProps {
  readonly preview: Described['ReorganisationPreview'];
  readonly eve: string;
}

type Indicator = ListedIndicator;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Indicators that fare alike, for the same reasons. */
interface SeriesRow {
  readonly key: string;
  readonly indicators: readonly Indicator[];
  readonly result: Continuity['result'];
  readonly basis: Continuity['basis'];
  readonly isDivided: boolean;
  readonly isTouched: boolean;
  readonly sentences: readonly string[];
}

/** What a reorganisation does to the series of each indicator, those it breaks first. */
export function SeriesTable({ preview, eve }: SeriesTableProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const indicators = useQuery(indicatorsQuery);
  const told = useQuery(toldSeriesQuery(useTouchedUnits(preview)));
  const error = indicators.error ?? told.error;
  if (error !== null) {
    const readAgain = () => void [indicators, told].map(({ refetch }) => refetch());
    return <RefusalNote error={error} onTryAgain={readAgain} />;
  }
  if (indicators.data === undefined || told.data === undefined) return <LoadingBars lines={8} />;
  return (
    <>
      <h2>{texts.series}</h2>
      <SeriesOf {...{ preview, eve }} indicators={indicators.data} told={told.data} />
    </>
  );
}

/** Those that do not simply go on. One that is only made by the reorganisation has told nothing yet. */
function useTouchedUnits(preview: SeriesTableProps['preview']): readonly string[] {
  return useMemo(() => {
    const touched = preview.onItsDay?.series.filter(({ outcome }) => outcome !== 'goes-on') ?? [];
    return [...new Set(touched.map(({ unit }) => unit).filter((unit) => ID.test(unit)))].toSorted();
  }, [preview]);
}

interface SeriesOfProps extends SeriesTableProps {
  readonly told: ToldSeries;
  readonly indicators: readonly Indicator[];
}

function SeriesOf({ preview, eve, indicators, told }: SeriesOfProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { count } = useWrittenValues();
  const rows = useSeriesRows({ preview, eve, indicators, told });
  const columns = useColumns(indicators);
  if (indicators.length === 0) return <p className="quiet">{texts.none}</p>;
  if (rows.every(({ isTouched }) => !isTouched)) {
    return <p>{texts.all(count(indicators.length))}</p>;
  }
  return (
    <DataTable
      caption={texts.series}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows }]}
      keyOf={({ key }) => key}
      hasFiles
    />
  );
}

const WORST_FIRST = ['not-continuable', 'held', 'recomputed', 'goes-on'] as const;

function useSeriesRows({ preview, eve, indicators, told }: SeriesOfProps): readonly SeriesRow[] {
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
  of: Indicator,
  sentences: readonly string[],
): Omit<SeriesRow, 'indicators'> {
  const isDivided = of.aggregation === 'sum';
  const isTouched = reasons.some(({ kind }) => kind !== 'as-before');
  const key = [result, basis ?? '', String(isDivided), ...sentences].join('\n');
  return { key, result, basis, isDivided, isTouched, sentences };
}

function useColumns(indicators: readonly Indicator[]): readonly Column<SeriesRow>[] {
  const texts = useTexts(REORGANISED_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const basisName = useBasisName(indicators);
  const basisText = ({ basis, isDivided }: SeriesRow) => {
    if (!isDivided) return texts.notDivided;
    return basis === null ? texts.byWhole : atBeginning(basisName(basis));
  };
  const namesOf = (row: SeriesRow) => row.indicators.map((each) => name(each));
  return [
    {
      key: 'indicator',
      head: texts.indicator,
      kind: 'name',
      cell: (row) => <IndicatorNames names={namesOf(row)} />,
      value: (row) => namesOf(row).join('; '),
    },
    {
      key: 'basis',
      head: texts.dividedBy,
      kind: 'text',
      emphasis: 'quiet',
      isSecondary: true,
      cell: basisText,
      value: basisText,
    },
    {
      key: 'result',
      head: texts.result,
      kind: 'text',
      cell: ({ result, sentences }) => (
        <>
          <Result result={result} />
          <p className="series-why-narrow">
            <Sentences sentences={sentences} />
          </p>
        </>
      ),
      value: ({ result }) => RESULT_TEXTS[language][result],
    },
    {
      key: 'why',
      head: texts.why,
      kind: 'text',
      isSecondary: true,
      cell: ({ sentences }) => <Sentences sentences={sentences} />,
      value: ({ sentences }) => sentences.join(' '),
    },
  ];
}

const MOST_INDICATORS = 8;

function IndicatorNames({ names }: { readonly names: readonly string[] }): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { count } = useWrittenValues();
  const more = names.length - MOST_INDICATORS;
  return (
    <ul>
      {names.slice(0, MOST_INDICATORS).map((each) => (
        <li key={each}>
          <bdi>{each}</bdi>
        </li>
      ))}
      {more > 0 && <li className="quiet">{texts.moreIndicators(count(more))}</li>}
    </ul>
  );
}

function Result({ result }: Pick<SeriesRow, 'result'>): ReactNode {
  const language = useLanguage();
  const isBroken = result === 'not-continuable' || result === 'held';
  return (
    <span className="series-result" data-tone={isBroken ? 'warn' : 'ok'}>
      <Sign name={isBroken ? 'missing' : 'done'} /> {RESULT_TEXTS[language][result]}
    </span>
  );
}

const MOST_SENTENCES = 3;

function Sentences({ sentences }: Pick<SeriesRow, 'sentences'>): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { count } = useWrittenValues();
  const more = sentences.length - MOST_SENTENCES;
  return (
    <>
      {sentences.slice(0, MOST_SENTENCES).join(' ')} {more > 0 && texts.more(count(more))}
    </>
  );
}

/** A word as it stands alone in a cell. */
function atBeginning(word: string): string {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase() + rest.join('');
}
