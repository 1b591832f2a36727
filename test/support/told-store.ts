import fc from 'fast-check';
import type { FigureWish } from '#figures/model/figure/figure-version.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { emptyStore } from './empty-store.ts';
import { tell, type Tables } from './told-tables.ts';

/** Brings tables into an empty store, as an import does. */
export async function tellStore(database: Database, tables: Tables): Promise<KeptOrganisation> {
  await emptyStore(database);
  const { told, problems } = await tell(tables);
  if (problems.count > 0) throw new Error(JSON.stringify(problems.shown));
  const source = { actor: 'import' as const, data: { file: 'tables' } };
  await database.transaction((tx) =>
    importTables(tx, {
      told,
      source,
      report: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    }),
  );
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('organisation: expected the one that was imported');
  return kept;
}

/** The ids of units by the codes they bore first. */
export function unitsByCode({ organisation }: KeptOrganisation): Map<string, string> {
  return new Map(organisation.units.map(({ id, versions }) => [versions[0].code, id]));
}

/** What someone does to some figure; which one is settled by who lives. */
export interface FigureDeed {
  readonly period: number;
  readonly unit: number;
  readonly indicator: string;
  readonly kind: FigureWish['kind'];
  readonly value: number;
  readonly isAccepted: boolean;
}

export function figureDeeds(indicators: readonly string[]): fc.Arbitrary<readonly FigureDeed[]> {
  return fc.array(
    fc.record({
      period: fc.nat(3),
      unit: fc.nat(1000),
      indicator: fc.constantFrom(...indicators),
      kind: fc.constantFrom('tell', 'tell', 'tell', 'withdraw', 'accept'),
      value: fc.integer({ min: -9, max: 9 }),
      isAccepted: fc.boolean(),
    }),
    { maxLength: 25, size: 'max' },
  );
}

/** A figure in force, by the code its unit bears on the structure date. */
export interface FigureInForce {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: Readonly<Record<Scope, string | undefined>>;
}

/** Does one deed after the other; gives back what then is in force of the figures it touched. */
export async function doDeeds(
  database: Database,
  kept: KeptOrganisation,
  deeds: readonly FigureDeed[],
): Promise<readonly FigureInForce[]> {
  const periods = await allPeriods(database);
  const inForce = new Map<string, FigureInForce>();
  for (const deed of deeds) {
    const period = periods[deed.period % Math.max(periods.length, 1)];
    const nodes =
      period === undefined ? [] : treeOn(kept.organisation.units, period.structureDate).nodes;
    const node = nodes[deed.unit % Math.max(nodes.length, 1)];
    if (period === undefined || node === undefined) continue;
    const name = { unit: node.unit, period: period.code, indicator: deed.indicator };
    const answer = await database.transaction((tx) =>
      changeFigure(tx, {
        name,
        wish: { kind: deed.kind, value: String(deed.value), isAccepted: deed.isAccepted },
        actor: 'operator',
        source: { kind: 'form' },
      }),
    );
    if (answer.kind === 'refused') continue;
    const { value, accepted } = answer.standing;
    inForce.set(JSON.stringify(name), {
      unitCode: node.version.code,
      period: period.code,
      indicator: deed.indicator,
      value: { both: value?.toString(), accepted: accepted?.toString() },
    });
  }
  return [...inForce.values()];
}
