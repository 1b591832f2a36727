import { coverageOf } from '#figures/model/progress/coverage.ts';
import type { ListedTotal, ProgressRow } from '#figures/model/progress/progress-rows.ts';
import type { YearChange } from '#figures/model/progress/year-change.ts';
import type { WrittenValues } from '#platform/web/language/written-values.ts';
import type { Column } from '#platform/web/table/table-column.ts';
import type { ColumnWays } from './column-ways.ts';
import type { REMARK_TEXTS } from './remark-texts.ts';
import { RowBeside } from './row-beside.tsx';
import { RowRemarks, writtenRemarks } from './row-remarks.tsx';
import { CoverageDoor, Dash, FigureDoor } from './totals-doors.tsx';
import type { TOTALS_TEXTS } from './totals-texts.ts';
import { writtenChange } from './written-change.ts';

interface ColumnParts {
  readonly texts: (typeof TOTALS_TEXTS)['vi'];
  readonly remarks: (typeof REMARK_TEXTS)['vi'];
  readonly written: WrittenValues;
  readonly ways: ColumnWays;
  readonly has: { readonly plan: boolean; readonly before: boolean };
  readonly isReading: { readonly plan: boolean; readonly before: boolean };
}

type RowColumn = Column<ProgressRow>;

/** The columns of totals: on the screen and paper as they are read, in files as they are reckoned. */
export function totalsColumns(parts: ColumnParts): readonly RowColumn[] {
  const { has } = parts;
  return [
    ...nameColumns(parts),
    ...(has.plan ? [figureColumn(parts, 'plan')] : []),
    figureColumn(parts, 'now'),
    ...(has.plan ? [shareColumn(parts)] : []),
    ...(has.before ? [figureColumn(parts, 'before'), ...changeColumns(parts)] : []),
    ...toldColumns(parts),
    remarkColumn(parts),
  ];
}

function nameColumns(parts: ColumnParts): readonly RowColumn[] {
  const { written, ways, has, isReading } = parts;
  const { heads } = parts.texts;
  return [
    {
      key: 'indicator',
      head: heads.indicator,
      kind: 'name',
      cell: (row) => (
        <>
          <bdi>{written.name(row.indicator)}</bdi>{' '}
          <span className="tiny faint" dir="auto">
            {row.indicator.unitOfMeasure}
          </span>
          <RowBeside {...{ row, has, isReading }} />
          <RowRemarks row={row} ways={ways} />
        </>
      ),
      value: ({ indicator }) => written.name(indicator),
    },
    {
      key: 'measure',
      head: heads.measure,
      kind: 'text',
      onlyIn: 'files',
      cell: ({ indicator }) => indicator.unitOfMeasure,
      value: ({ indicator }) => indicator.unitOfMeasure,
    },
  ];
}

function figureColumn(parts: ColumnParts, column: 'plan' | 'now' | 'before'): RowColumn {
  const { texts, ways } = parts;
  const { place } = ways;
  const of = ways[column];
  const indicatorOf = ({ indicator, [column]: total }: ProgressRow) =>
    total?.indicator ?? indicator.code;
  const isReading = column !== 'now' && parts.isReading[column];
  return {
    key: column,
    head: texts.heads[column],
    kind: 'number',
    emphasis: column === 'now' ? 'strong' : 'quiet',
    isSecondary: column !== 'now',
    decimals: ({ indicator }) => indicator.decimals,
    isOpen: (row) => place.trail === indicatorOf(row) && place.of === of,
    cell: (row) => {
      const total = row[column];
      if (isReading) return <Reading label={texts.reading} />;
      if (total === undefined && column !== 'now') return <Dash />;
      const { decimals } = row.indicator;
      return <FigureDoor {...{ place, of, total, decimals }} indicator={indicatorOf(row)} />;
    },
    value: ({ [column]: total }) => (isReading ? texts.reading : inFile(total)),
  };
}

function Reading({ label }: { readonly label: string }) {
  return (
    <span className="faint" role="img" aria-label={label}>
      …
    </span>
  );
}

function inFile(total: ListedTotal | undefined): string | null {
  if (total === undefined || total.status === 'not-continuable') return '–';
  return total.value;
}

function shareColumn({ texts, written, isReading }: ColumnParts): RowColumn {
  return {
    key: 'share',
    head: texts.heads.share,
    kind: 'number',
    isSecondary: true,
    decimals: () => 1,
    cell: ({ progress }) => {
      if (isReading.plan) return <Reading label={texts.reading} />;
      return progress === undefined ? <Dash /> : `${written.number(progress.share)}%`;
    },
    value: ({ progress }) => (isReading.plan ? texts.reading : (progress?.share ?? '–')),
  };
}

function changeColumns(parts: ColumnParts): readonly RowColumn[] {
  const { texts, written, isReading } = parts;
  const { heads } = texts;
  const inFiles = (kind: YearChange['kind'], head: string): RowColumn => ({
    key: kind,
    head,
    kind: 'number',
    onlyIn: 'files',
    decimals: ({ indicator }) => (kind === 'percent' ? 1 : indicator.decimals),
    cell: () => null,
    value: ({ change }) => {
      if (isReading.before) return texts.reading;
      return change?.kind === kind ? change.written : null;
    },
  });
  return [
    {
      key: 'change',
      head: heads.change,
      kind: 'number',
      onlyIn: 'screen',
      isSecondary: true,
      cell: ({ change }) => {
        if (isReading.before) return <Reading label={texts.reading} />;
        return change === undefined ? <Dash /> : writtenChange(change, written);
      },
      value: () => null,
    },
    inFiles('percent', heads.changePercent),
    inFiles('difference', heads.changeDifference),
  ];
}

function toldColumns({ texts: { heads }, ways: { place } }: ColumnParts): readonly RowColumn[] {
  const inFiles = (count: 'told' | 'asked' | 'unasked', head: string): RowColumn => ({
    key: `${count} count`,
    head,
    kind: 'number',
    onlyIn: 'files',
    cell: () => null,
    value: ({ now }) => coverageOf(now)?.[count]?.toString() ?? null,
  });
  return [
    {
      key: 'told',
      head: heads.told,
      kind: 'number',
      onlyIn: 'screen',
      cell: ({ indicator, now }) => {
        const coverage = coverageOf(now);
        if (coverage === undefined) return <Dash />;
        return <CoverageDoor {...{ place, coverage }} indicator={indicator.code} />;
      },
      value: () => null,
    },
    inFiles('told', heads.reported),
    inFiles('asked', heads.expected),
    inFiles('unasked', heads.unasked),
  ];
}

function remarkColumn({ texts, remarks, written }: ColumnParts): RowColumn {
  return {
    key: 'remarks',
    head: texts.heads.remarks,
    kind: 'text',
    onlyIn: 'files',
    cell: () => null,
    value: (row) => writtenRemarks(row, remarks, written.number),
  };
}
