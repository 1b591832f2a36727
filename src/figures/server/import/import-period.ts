import { setImmediate } from 'node:timers/promises';
import {
  decideImport,
  type ImportCounts,
  type PeriodImport,
  type ToldColumns,
} from '#figures/model/import/period-import.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import {
  readTotalsGround,
  replaceTotals,
  totalLines,
  type TotalsGround,
} from '#figures/server/totals/recompute-totals.ts';
import { numberRows } from '#platform/server/database/copy-numbers.ts';
import type { Transaction } from '#platform/server/database/database.ts';

/** What an import does to one period, decided and not yet written. */
export interface DecidedPeriod {
  readonly period: number;
  readonly decided: PeriodImport;
}

/** Waits for the writers of the period, keeps others out until the import is done, and decides. */
export async function decidePeriod(
  tx: Transaction,
  period: number,
  told: ToldColumns,
): Promise<DecidedPeriod> {
  await tx.query('select pg_advisory_xact_lock(2, $1)', [period]);
  const existing = await readPeriodFigures(tx, period);
  return { period, decided: decideImport(existing, told) };
}

export function changesAnything({ counts }: { readonly counts: ImportCounts }): boolean {
  return counts.told + counts.corrected + counts.accepted > 0;
}

const FIGURE_COLUMNS =
  'figure (value, event, accepted_event, period, unit, indicator, version, source_row, change)';

/** Writes versions, acceptances and totals of all periods of an import. */
export async function writePeriods(
  tx: Transaction,
  periods: readonly DecidedPeriod[],
  event: number,
): Promise<void> {
  const grounds: TotalsGround[] = [];
  for (const { period } of periods) grounds.push(await readTotalsGround(tx, period));
  // The database has its hands full with the figures: their totals are found meanwhile.
  const [totals] = await Promise.all([
    findTotals(periods, grounds),
    tx.copyIn(FIGURE_COLUMNS, figureRows(periods, event)),
  ]);
  for (const [index, decided] of periods.entries()) {
    await writeAcceptances(tx, decided, event);
    await replaceTotals(tx, decided.period, totals[index] ?? []);
  }
}

/** The totals of each period as COPY takes them; others have their turn after each. */
async function findTotals(
  periods: readonly DecidedPeriod[],
  grounds: readonly TotalsGround[],
): Promise<readonly (readonly Uint8Array[])[]> {
  const found: Uint8Array[][] = [];
  for (const [index, { decided }] of periods.entries()) {
    await setImmediate();
    const ground = grounds[index];
    if (ground !== undefined) found.push([...inBlocks(totalLines(ground, decided.after))]);
  }
  return found;
}

const BLOCK_LINES = 10_000;

function* inBlocks(lines: Iterable<string>): Generator<Uint8Array> {
  let block: string[] = [];
  for (const line of lines) {
    if (block.push(line) < BLOCK_LINES) continue;
    yield Buffer.from(block.join(''));
    block = [];
  }
  if (block.length > 0) yield Buffer.from(block.join(''));
}

/** Every version as a row of COPY, in the order of the table's key. */
function* figureRows(periods: readonly DecidedPeriod[], event: number): Generator<Uint8Array> {
  for (const { period, decided } of periods) {
    const { length, unit, indicator, version, value, row, isCorrected } = decided.versions;
    yield* numberRows(upTo(length), (index, cells) => {
      cells.number(value[index] ?? Number.NaN);
      cells.number(event);
      cells.number(event);
      cells.number(period);
      cells.number(unit[index] ?? 0);
      cells.number(indicator[index] ?? 0);
      cells.number(version[index] ?? 0);
      cells.number(row[index] ?? 0);
      cells.letter(isCorrected[index] === 1 ? 'c' : 't');
    });
  }
}

function* upTo(length: number): Generator<number> {
  for (let index = 0; index < length; index++) yield index;
}

async function writeAcceptances(
  tx: Transaction,
  { period, decided }: DecidedPeriod,
  event: number,
): Promise<void> {
  const { acceptances } = decided;
  if (acceptances.length === 0) return;
  await tx.query(
    `update figure set accepted_event = $1
     from unnest($3::int[], $4::int[], $5::int[]) as accepted(unit, indicator, version)
     where figure.period = $2 and figure.unit = accepted.unit
       and figure.indicator = accepted.indicator and figure.version = accepted.version`,
    [
      event,
      period,
      acceptances.map(({ unit }) => unit),
      acceptances.map(({ indicator }) => indicator),
      acceptances.map(({ version }) => version),
    ],
  );
}
