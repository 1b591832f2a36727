import { parse } from 'csv-parse/sync';
import { rollUp, type RollUp } from '#figures/model/totals/roll-up.ts';
import { totalRows, type TotalRow } from '#figures/model/totals/total-rows.ts';
import { readInputTables, type TableFacts, type ToldTables } from '#figures/server/input-tables.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { problemList, type ProblemList } from '#kernel/problem.ts';

/** The tables of an organisation as CSV text; a table that does not name its columns has the usual ones. */
export interface Tables {
  readonly units?: string;
  readonly successions?: string;
  readonly indicators?: string;
  readonly figures?: string;
  readonly structureDates?: string;
  readonly asked?: string;
}

export interface Told {
  readonly told: ToldTables;
  readonly problems: ProblemList<TableFacts>;
  readonly warnings: ProblemList<TableFacts>;
}

const HEADERS: Record<keyof Tables, string> = {
  units: 'code,name,level,parent_code,valid_from,valid_to',
  successions: 'date,kind,from_code,to_code,share,share_population',
  indicators: 'code,name,unit,decimals,aggregation,share_basis,numerator,denominator',
  figures: 'unit_code,period,indicator,value',
  structureDates: 'period,structure_date',
  asked: 'unit_code,period,indicator',
};

const FILES: Record<string, keyof Tables> = {
  'units.csv': 'units',
  'successions.csv': 'successions',
  'indicators.csv': 'indicators',
  'figures.csv': 'figures',
  'structure_dates.csv': 'structureDates',
  'asked.csv': 'asked',
};

/** A sum divided by population, one without a basis, and one each of the other aggregations. */
const INDICATORS = `people,People,person,0,sum,population,,
events,Events,event,0,sum,,,
lowest,Lowest,mark,0,min,,,
highest,Highest,mark,0,max,,,
rank,Rank,place,0,none,,,
per_event,People per event,person,2,ratio,,people,events`;

/** Reads tables from text, through the readers that files go through. */
export async function tell(tables: Tables): Promise<Told> {
  const problems = problemList<TableFacts>();
  const warnings = problemList<TableFacts>();
  const all: Tables = { indicators: INDICATORS, ...tables };
  const told = await readInputTables(
    async (name, reader) => {
      const table = FILES[name];
      const text = table && all[table];
      const isOptional = table === 'asked' || table === 'structureDates' || table === undefined;
      if (text === undefined && isOptional) return false;
      const hasHeader = table === undefined || (text ?? '').startsWith(firstColumn(HEADERS[table]));
      const withHeader = hasHeader ? (text ?? '') : `${HEADERS[table]}\n${text ?? ''}`;
      const [header = [], ...rows] = parse(withHeader, { skip_empty_lines: true });
      reader.start(new Map(header.map((column, index) => [column, index])));
      rows.forEach((row, index) => reader.row(row, index + 2));
      return true;
    },
    { report: problems.report, warn: warnings.report },
  );
  if (told === undefined) throw new Error('tables: expected all that are needed');
  return { told, problems, warnings };
}

function firstColumn(header: string): string {
  return header.slice(0, header.indexOf(',') + 1);
}

/** The day that a text names. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`day: expected one, got ${text}`);
  return found;
}

/** Rolls up sound tables. */
async function rollUpTables(tables: Tables, asOf: string): Promise<RollUp> {
  const { told, problems } = await tell(tables);
  if (problems.count > 0) throw new Error(JSON.stringify(problems.shown));
  return rollUp(told, day(asOf));
}

/** Each row of the totals as `unit period indicator value reported status`, or the columns named. */
export async function totalsOf(
  tables: Tables,
  asOf: string,
  columns: readonly (keyof TotalRow)[] = ['unit_code', 'indicator', 'value', 'status'],
): Promise<string[]> {
  return [...totalRows(await rollUpTables(tables, asOf))].map((row) =>
    columns
      .map((column) => row[column])
      .filter((cell) => cell !== '')
      .join(' '),
  );
}
