import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RESULT_TEXTS } from '#figures/model/continuity/continuity-texts.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { indicatorsQuery } from '#figures/web/figure-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { useBasisName } from './basis-name.ts';
import { REORGANISED_TEXTS } from './reorganised-texts.ts';
import { useSeriesRows, useTouchedUnits, type SeriesAsked, type SeriesRow } from './series-rows.ts';
import { toldSeriesQuery } from './told-series-query.ts';
import './series-table.css';

/** What a reorganisation does to the series of each indicator, those it breaks first. */
export function SeriesTable({ preview, eve }: Omit<SeriesAsked, 'indicators' | 'told'>): ReactNode {
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

function SeriesOf({ preview, eve, indicators, told }: SeriesAsked): ReactNode {
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
      fileName={`${texts.series}, ${preview.on}`}
      notes={[]}
      columns={columns}
      groups={[{ key: 'all', rows }]}
      keyOf={({ key }) => key}
      hasFiles
    />
  );
}

function useColumns(indicators: readonly ListedIndicator[]): readonly Column<SeriesRow>[] {
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
