import {
  indicatorChanges,
  type IndicatorChanges,
} from '#figures/model/import/indicator-changes.ts';
import type { FigureReport } from '#figures/model/figure-problems.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { recomputeTotals } from '#figures/server/totals/recompute-totals.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { ImportSource } from './import-source.ts';

export interface IndicatorsToKeep {
  readonly told: Iterable<Indicator>;
  readonly source: ImportSource;
  readonly report: FigureReport;
}

/** Adds the indicators that are new and renames those told otherwise; says what it changed. */
export async function keepIndicators(
  tx: Transaction,
  { told, source, report }: IndicatorsToKeep,
): Promise<IndicatorChanges> {
  const all = [...told];
  if (changesAny(indicatorChanges(all, await keptByCode(tx), () => undefined))) {
    // Of two imports that change indicators the second finds what the first has made of them.
    await tx.query('select pg_advisory_xact_lock(5, 0)');
  }
  const kept = await keptByCode(tx);
  const changes = indicatorChanges(all, kept, report);
  const { added, renamed } = changes;
  if (!changesAny(changes)) return changes;
  const identified = added.map((indicator) => ({ id: newIdentity(), ...indicator }));
  await writeIndicators(tx, { added: identified, renamed });
  const before = renamed.map(({ code }) => kept.get(code));
  const data = { ...source.data, before, after: [...identified, ...renamed] };
  await recordEvent(tx, { kind: 'indicators-imported', actor: source.actor, data });
  return changes;
}

function changesAny({ added, renamed }: IndicatorChanges): boolean {
  return added.length + renamed.length > 0;
}

async function keptByCode(queries: Queries): Promise<ReadonlyMap<string, Indicator>> {
  const { byCode } = await loadIndicators(queries);
  return new Map([...byCode].map(([code, { indicator }]) => [code, indicator]));
}

/** An indicator with its identity for good. */
export type IdentifiedIndicator = Indicator & { readonly id: string };

export interface IndicatorsToWrite {
  readonly added: readonly IdentifiedIndicator[];
  readonly renamed: readonly Indicator[];
}

/** The caller of whom a new ratio comes holds the organisation's lock alone. */
export async function writeIndicators(
  tx: Transaction,
  { added, renamed }: IndicatorsToWrite,
): Promise<void> {
  await insertIndicators(tx, added);
  await updateLabels(tx, renamed);
  await linkIndicators(tx, [...added, ...renamed]);
  if (added.some(({ aggregation }) => aggregation === 'ratio')) await coverAllPeriods(tx);
}

/** A new ratio rests on figures that are there already: how many told both its parts is found anew. */
async function coverAllPeriods(tx: Transaction): Promise<void> {
  for (const { number: period } of await allPeriods(tx)) {
    await tx.query('select pg_advisory_xact_lock(2, $1)', [period]);
    await recomputeTotals(tx, { period, figures: await readPeriodFigures(tx, period) });
  }
}

/** Whether indicators told bring a ratio that is not kept yet. */
export async function bringsRatio(queries: Queries, told: Iterable<Indicator>): Promise<boolean> {
  const ratios = Array.from(told).filter(({ aggregation }) => aggregation === 'ratio');
  const codes = ratios.map(({ code }) => code);
  const kept = await queries.query('select from indicator where code = any($1)', [codes]);
  return kept.length < codes.length;
}

async function insertIndicators(
  tx: Queries,
  indicators: readonly IdentifiedIndicator[],
): Promise<void> {
  await tx.query(
    `insert into indicator (id, code, name, name_en, unit_of_measure, decimals, aggregation, share_basis)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::text[], $8::text[])`,
    [
      indicators.map(({ id }) => id),
      indicators.map(({ code }) => code),
      indicators.map(({ name }) => name),
      indicators.map(({ nameEn }) => nameEn),
      indicators.map(({ unitOfMeasure }) => unitOfMeasure),
      indicators.map(({ decimals }) => decimals),
      indicators.map(({ aggregation }) => aggregation),
      indicators.map((each) => (each.aggregation === 'ratio' ? null : (each.shareBasis ?? null))),
    ],
  );
}

async function updateLabels(tx: Queries, indicators: readonly Indicator[]): Promise<void> {
  await tx.query(
    `update indicator set name = told.name, name_en = told.name_en, unit_of_measure = told.unit_of_measure
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as told(code, name, name_en, unit_of_measure)
     where indicator.code = told.code`,
    [
      indicators.map(({ code }) => code),
      indicators.map(({ name }) => name),
      indicators.map(({ nameEn }) => nameEn),
      indicators.map(({ unitOfMeasure }) => unitOfMeasure),
    ],
  );
}

/** Parts of ratios and targets name other indicators, which are all there by now. */
async function linkIndicators(tx: Queries, indicators: readonly Indicator[]): Promise<void> {
  const part = (which: 'numerator' | 'denominator') =>
    indicators.map((each) => (each.aggregation === 'ratio' ? each[which] : null));
  await tx.query(
    `update indicator set
       numerator = (select number from indicator part where part.code = told.numerator),
       denominator = (select number from indicator part where part.code = told.denominator),
       target_of = (select number from indicator target where target.code = told.target_of)
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as told(code, numerator, denominator, target_of)
     where indicator.code = told.code`,
    [
      indicators.map(({ code }) => code),
      part('numerator'),
      part('denominator'),
      indicators.map(({ targetOf }) => targetOf ?? null),
    ],
  );
}
