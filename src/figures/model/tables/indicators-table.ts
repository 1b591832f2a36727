import { cellOf, type TableReader } from '#kernel/table.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Aggregation, Indicator } from '#figures/model/indicator.ts';

export const INDICATORS_FILE = 'indicators.csv';

/** More would leave no room for whole numbers within the bound of a figure. */
const MOST_DECIMALS = 15;
const AGGREGATIONS: ReadonlySet<string> = new Set<Aggregation>([
  'sum',
  'ratio',
  'min',
  'max',
  'none',
]);

interface IndicatorRow {
  readonly indicator: Indicator;
  readonly row: number;
}

export interface IndicatorsReader extends TableReader {
  readonly rows: readonly IndicatorRow[];
  /** Codes with a refused row: that figures cannot find them only follows from that. */
  readonly refused: ReadonlySet<string>;
}

/** Reads `code,name,unit,decimals,aggregation,share_basis[,numerator,denominator][,target_of][,name_en]`. */
export function indicatorsReader(report: FigureReport): IndicatorsReader {
  const rows: IndicatorRow[] = [];
  const refused = new Set<string>();
  let read = (_cells: readonly string[]): Record<Column, string> | undefined => undefined;
  return {
    required: REQUIRED,
    rows,
    refused,
    start(columns) {
      const cells = [...REQUIRED, ...OPTIONAL].map(
        (name) => [name, cellOf(columns, name)] as const,
      );
      read = (row) =>
        Object.fromEntries(cells.map(([name, cell]) => [name, cell(row)])) as Record<
          Column,
          string
        >;
    },
    row(cells, row) {
      const told = read(cells);
      const indicator = told && indicatorOf(told, { row, report });
      if (indicator !== undefined) rows.push({ indicator, row });
      else if (told !== undefined) refused.add(told.code);
    },
  };
}

const REQUIRED = ['code', 'name', 'unit', 'decimals', 'aggregation', 'share_basis'] as const;
const RATIO_PARTS = ['numerator', 'denominator'] as const;
const OPTIONAL = [...RATIO_PARTS, 'target_of', 'name_en'] as const;
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

interface Source {
  readonly row: number;
  readonly report: FigureReport;
}

function indicatorOf(told: Record<Column, string>, { row, report }: Source): Indicator | undefined {
  const { code, name, unit, aggregation } = told;
  const place = (column: Column) => ({ file: INDICATORS_FILE, row, column });
  const decimals = /^\d{1,2}$/.test(told.decimals) ? Number(told.decimals) : MOST_DECIMALS + 1;
  if (code === '') report({ code: 'no-indicator-code', facts: {}, place: place('code') });
  if (decimals > MOST_DECIMALS) {
    report({ code: 'not-decimals', facts: { text: told.decimals }, place: place('decimals') });
  }
  if (!isAggregation(aggregation)) {
    report({
      code: 'unknown-aggregation',
      facts: { text: aggregation },
      place: place('aggregation'),
    });
    return undefined;
  }
  if (code === '' || decimals > MOST_DECIMALS) return undefined;
  const targetOf = textOrNone(told.target_of);
  const base = { code, name, nameEn: told.name_en, unitOfMeasure: unit, decimals, targetOf };
  const { numerator, denominator } = told;
  if (aggregation === 'ratio') return { ...base, aggregation, numerator, denominator };
  return { ...base, aggregation, shareBasis: textOrNone(told.share_basis) };
}

function textOrNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function isAggregation(text: string): text is Aggregation {
  return AGGREGATIONS.has(text);
}

/** The indicators by code; each once, every ratio made of two that are summed, every target of another. */
export function gatherIndicators(
  { rows, refused }: Pick<IndicatorsReader, 'rows' | 'refused'>,
  report: FigureReport,
): ReadonlyMap<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  for (const { indicator, row } of rows) {
    const { code } = indicator;
    const place = { file: INDICATORS_FILE, row, column: 'code' };
    if (indicators.has(code)) report({ code: 'duplicate-indicator', facts: { code }, place });
    else indicators.set(code, indicator);
  }
  for (const each of rows) {
    reportParts(each, { indicators, refused, report });
    reportTarget(each, { indicators, refused, report });
  }
  return indicators;
}

interface Known {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly refused: ReadonlySet<string>;
  readonly report: FigureReport;
}

function reportParts({ indicator, row }: IndicatorRow, { indicators, refused, report }: Known) {
  if (indicator.aggregation !== 'ratio') return;
  for (const column of RATIO_PARTS) {
    const part = indicator[column];
    if (indicators.get(part)?.aggregation === 'sum' || refused.has(part)) continue;
    const place = { file: INDICATORS_FILE, row, column };
    report({ code: 'not-a-ratio-part', facts: { text: part }, place });
  }
}

function reportTarget({ indicator, row }: IndicatorRow, { indicators, refused, report }: Known) {
  const { code, targetOf } = indicator;
  const place = { file: INDICATORS_FILE, row, column: 'target_of' };
  if (targetOf === code) report({ code: 'target-of-itself', facts: { code }, place });
  else if (targetOf !== undefined && !indicators.has(targetOf) && !refused.has(targetOf)) {
    report({ code: 'unknown-indicator', facts: { code: targetOf }, place });
  }
}

/**
 * Warns of a basis without a column of shares where others have one: figures are then divided by
 * `share`, which a slip in the name of the basis would do unseen.
 */
export function reportUnusedBases(
  indicators: Iterable<Indicator>,
  bases: readonly string[],
  warn: FigureReport,
): void {
  for (const indicator of indicators) {
    if (indicator.aggregation === 'ratio' || indicator.shareBasis === undefined) continue;
    if (bases.length === 0 || bases.includes(indicator.shareBasis)) continue;
    const facts = { indicator: indicator.code, basis: indicator.shareBasis };
    warn({
      code: 'basis-without-shares',
      facts,
      place: { file: INDICATORS_FILE, column: 'share_basis' },
    });
  }
}
