/** One line of the results: what was measured, and whether it keeps its budget. */
export interface BenchRow {
  readonly what: string;
  /** Each with its unit in its name: `ours ms`. */
  readonly measured: Readonly<Record<string, number | string>>;
  readonly budget?: Budget;
}

export interface Budget {
  /** One of the names of what was measured. */
  readonly of: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export function holds({ measured, budget }: BenchRow): boolean | undefined {
  if (budget === undefined) return undefined;
  const value = Number(measured[budget.of]);
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = budget;
  return atLeast <= value && value <= atMost;
}

/** A row as one line of text. */
export function rowLine(row: BenchRow): string {
  const cells = Object.entries(row.measured).map(([name, value]) => `${name} ${shown(value)}`);
  return `${row.what}: ${cells.join(', ')}${verdict(row)}`;
}

function verdict(row: BenchRow): string {
  const { budget } = row;
  if (budget === undefined) return '';
  const bound =
    budget.atMost === undefined ? `at least ${budget.atLeast}` : `at most ${budget.atMost}`;
  return ` [${budget.of} ${bound}: ${holds(row) === true ? 'holds' : 'MISSED'}]`;
}

/** Three digits are more than the noise lets one read. */
function shown(value: number | string): string {
  if (typeof value === 'string') return value;
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
