import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import {
  continuityText,
  RESULT_TEXTS,
  type ContinuityNames,
} from '#figures/model/continuity/continuity-texts.ts';
import { continuities, type Continuity } from '#figures/model/continuity/series-continuity.ts';
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
import { REORGANISED_TEXTS } from './reorganised-texts.ts';
import './series-table.css';

interface SeriesTableProps {
  readonly preview: Described['ReorganisationPreview'];
  readonly eve: string;
}

type Indicator = ListedIndicator;

interface SeriesRow extends Continuity {
  readonly of: Indicator;
  /** All sentences, and those that are shown. */
  readonly sentences: readonly string[];
}

/** What a reorganisation does to the series of each indicator, those it breaks first. */
export function SeriesTable({ preview, eve }: SeriesTableProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { data, error, refetch } = useQuery(indicatorsQuery);
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={8} />;
  return (
    <>
      <h2>{texts.series}</h2>
      <SeriesOf {...{ preview, eve }} indicators={data} />
    </>
  );
}

interface SeriesOfProps extends SeriesTableProps {
  readonly indicators: readonly Indicator[];
}

function SeriesOf({ preview, eve, indicators }: SeriesOfProps): ReactNode {
  const texts = useTexts(REORGANISED_TEXTS);
  const { count } = useWrittenValues();
  const rows = useSeriesRows({ preview, eve, indicators });
  const columns = useColumns(indicators);
  if (indicators.length === 0) return <p className="quiet">{texts.none}</p>;
  const isUntouched = rows.every(({ reasons }) =>
    reasons.every(({ kind }) => kind === 'as-before'),
  );
  if (isUntouched) return <p>{texts.all(count(rows.length))}</p>;
  return (
    <DataTable
      caption={texts.series}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows }]}
      keyOf={({ indicator }) => indicator}
      hasFiles
    />
  );
}

const WORST_FIRST = ['not-continuable', 'held', 'recomputed', 'goes-on'] as const;

function useSeriesRows({ preview, eve, indicators }: SeriesOfProps): readonly SeriesRow[] {
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
    return continuities(indicators, preview.onItsDay?.series ?? [])
      .flatMap((continuity): SeriesRow[] => {
        const of = byCode.get(continuity.indicator);
        const sentences = continuity.reasons.map((each) => continuityText(each, names, language));
        return of === undefined ? [] : [{ ...continuity, of, sentences: [...new Set(sentences)] }];
      })
      .toSorted(
        (one, other) => WORST_FIRST.indexOf(one.result) - WORST_FIRST.indexOf(other.result),
      );
  }, [preview, eve, indicators, language, name, day]);
}

function useColumns(indicators: readonly Indicator[]): readonly Column<SeriesRow>[] {
  const texts = useTexts(REORGANISED_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const basisText = ({ basis, of }: SeriesRow) => {
    if (of.aggregation !== 'sum') return texts.notDivided;
    const named = indicators.find(({ code }) => code === basis);
    return named === undefined ? (basis ?? texts.byWhole) : name(named);
  };
  return [
    {
      key: 'indicator',
      head: texts.indicator,
      kind: 'name',
      cell: ({ of }) => <bdi>{name(of)}</bdi>,
      value: ({ of }) => name(of),
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
      cell: ({ result }) => <Result result={result} />,
      value: ({ result }) => RESULT_TEXTS[language][result],
    },
    {
      key: 'why',
      head: texts.why,
      kind: 'text',
      cell: ({ sentences }) => <Sentences sentences={sentences} />,
      value: ({ sentences }) => sentences.join(' '),
    },
  ];
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
