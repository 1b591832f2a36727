import {
  decideImport,
  type ImportCounts,
  type ImportedVersion,
  type PeriodImport,
  type ToldColumns,
} from '#figures/model/import/period-import.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { recomputeTotals } from '#figures/server/totals/recompute-totals.ts';
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
  await tx.copyIn(FIGURE_COLUMNS, figureLines(periods, event));
  for (const { period, decided } of periods) {
    await writeAcceptances(tx, { period, decided }, event);
    await recomputeTotals(tx, { period, figures: decided.after });
  }
}

/** Every version as a line of COPY, in the order of the table's key. */
export function* figureLines(periods: readonly DecidedPeriod[], event: number): Generator<string> {
  for (const { period, decided } of periods) {
    for (const version of decided.versions()) yield figureLine(version, period, event);
  }
}

function figureLine(figure: ImportedVersion, period: number, event: number): string {
  const { value, unit, indicator, version, row, change } = figure;
  const letter = change === 'told' ? 't' : 'c';
  return `${value}\t${event}\t${event}\t${period}\t${unit}\t${indicator}\t${version}\t${row}\t${letter}\n`;
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
