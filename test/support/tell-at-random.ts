import { changeFigure, type FigureRequest } from '#figures/server/figure/change-figure.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { readInputFolder } from '#figures/server/input-folder.ts';
import type { ToldTables } from '#figures/server/input-tables.ts';
import type { GatheredFigures } from '#figures/model/tables/series-groups.ts';
import type { Day } from '#kernel/day.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { emptyStore } from './empty-store.ts';

/** A figure of a folder: its series and unit by number, its value scaled. */
interface Told {
  readonly series: number;
  readonly unit: number;
  readonly value: number;
}

const ONE_BY_ONE = 60;
const SEED = 20_261_122;

/**
 * Tells the figures of a folder in random order: most by two imports, the first of which tells
 * every fifth wrongly, the others one by one, told wrongly, withdrawn or only submitted before they
 * are told rightly at the end. Gives back the structure date of each period.
 */
export async function tellAtRandom(
  database: Database,
  folder: string,
): Promise<ReadonlyMap<string, Day>> {
  const tables = await readFolder(folder);
  const told = shuffled(allFigures(tables));
  const [single, first] = [told.slice(0, ONE_BY_ONE), told.slice(ONE_BY_ONE, told.length / 2)];
  const wrong = first.map((each, index) => (index % 5 === 0 ? wrongly(each) : each));
  const second = told.slice(Math.max(ONE_BY_ONE, told.length / 2));
  const corrected = first.filter((_each, index) => index % 5 === 0);
  await emptyStore(database);
  await importFigures(database, tables, wrong);
  const change = await changer(database, tables);
  for (const [index, each] of single.entries()) {
    if (index % 3 === 0) await change(wrongly(each), index % 2 === 0);
    else if (index % 3 === 1) await change(each, false);
  }
  await importFigures(database, tables, [...second, ...corrected]);
  for (const [index, each] of single.entries()) {
    if (index % 3 === 0) await change({ ...each, value: Number.NaN }, index % 2 === 1);
    await change(each, true);
  }
  return new Map(tables.series.map(({ period, structureDate }) => [period, structureDate]));
}

async function readFolder(folder: string): Promise<ToldTables> {
  const refuse = (problem: object) => {
    throw new Error(`${folder}: ${JSON.stringify(problem)}`);
  };
  const quiet = { warn: () => undefined, progress: () => undefined };
  const tables = await readInputFolder(folder, { report: refuse, ...quiet });
  if (tables === undefined) throw new Error(`${folder}: expected a folder of tables`);
  return tables;
}

function allFigures({ series, figures }: ToldTables): Told[] {
  return series.flatMap((_series, number) => {
    const { unit, value } = figures.of(number);
    return Array.from(unit, (each, index) => {
      return { series: number, unit: each, value: value[index] ?? 0 };
    });
  });
}

function wrongly(figure: Told): Told {
  return { ...figure, value: figure.value + 7 };
}

/** The same order at every run. Source: Marsaglia, "Xorshift RNGs", 32 bits; Fisher and Yates. */
function shuffled(figures: readonly Told[]): Told[] {
  const order = [...figures];
  let state = SEED;
  for (let left = order.length; left > 1; left--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const chosen = (state >>> 0) % left;
    const [one, other] = [order[left - 1], order[chosen]];
    if (one !== undefined && other !== undefined) {
      order[chosen] = one;
      order[left - 1] = other;
    }
  }
  return order;
}

async function importFigures(
  database: Database,
  tables: ToldTables,
  told: readonly Told[],
): Promise<void> {
  const source = { actor: 'import', data: { file: 'figures.csv' } } as const;
  await database.transaction((tx) =>
    importTables(tx, {
      told: { ...tables, figures: gathered(told) },
      source,
      report: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    }),
  );
}

function gathered(told: readonly Told[]): GatheredFigures {
  const bySeries = Map.groupBy(told, ({ series }) => series);
  return {
    count: told.length,
    of(series) {
      const figures = bySeries.get(series) ?? [];
      return {
        unit: Uint32Array.from(figures, ({ unit }) => unit),
        value: Float64Array.from(figures, ({ value }) => value),
        row: new Uint32Array(figures.length),
      };
    },
  };
}

/** Tells one figure, or withdraws it where the value is NaN. */
async function changer(database: Database, { organisation, series }: ToldTables) {
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('expected an organisation');
  const bearer = (code: string | undefined, on: Day) => {
    const { nodes, positionByCode } = treeOn(kept.organisation.units, on);
    return nodes[positionByCode.get(code ?? '') ?? -1]?.unit ?? '';
  };
  return async ({ series: number, unit, value }: Told, isAccepted: boolean): Promise<void> => {
    const its = series[number];
    const teller = organisation.units[unit];
    if (its === undefined || teller === undefined) throw new Error('expected a series and a unit');
    const code = versionOn(teller, its.structureDate)?.code;
    const name = {
      unit: bearer(code, its.structureDate),
      period: its.period,
      indicator: its.indicator.code,
    };
    const written = () => formatScaled(BigInt(value), its.indicator.decimals);
    const wish: FigureRequest['wish'] = Number.isNaN(value)
      ? { kind: 'withdraw', isAccepted }
      : { kind: 'tell', value: written(), isAccepted };
    const answer = await database.transaction((tx) =>
      changeFigure(tx, { name, wish, actor: 'operator', source: { kind: 'form' } }),
    );
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problem));
  };
}
