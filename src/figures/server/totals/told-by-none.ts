import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import type { OrganisationToBe } from '#organisation/server/reorganisation-followers.ts';
import type { Queries } from '#platform/server/database/database.ts';

/**
 * The figures that would be told by units that do not live on the day their period was told on,
 * were the organisation another one from a day on. Who told a figure lives in the tree of its
 * period, so that only units which vanish from one are looked at.
 */
export async function findToldByNone(
  queries: Queries,
  { before, after, from }: Pick<OrganisationToBe, 'before' | 'after' | 'from'>,
): Promise<readonly Problem<FigureFacts>[]> {
  const periods = await allPeriods(queries);
  const vanishing = periods
    .filter(({ structureDate }) => structureDate >= from)
    .flatMap(({ number, code, structureDate }) =>
      Array.from(vanishingOn(structureDate, { before, after }), ([unit, unitCode]) => {
        return { number, period: code, unit, unitCode };
      }),
    );
  if (vanishing.length === 0) return [];
  const told = await toldCells(queries, vanishing);
  return vanishing
    .filter(({ number, unit }) => told.has(`${number} ${unit}`))
    .map(({ period, unitCode: unit }) => ({ code: 'told-by-none', facts: { unit, period } }));
}

/** The units that live on a day now and would not, with the codes they bear. */
function vanishingOn(
  day: Day,
  { before, after }: Pick<OrganisationToBe, 'before' | 'after'>,
): ReadonlyMap<UnitId, string> {
  const left = livingOn(before, day);
  for (const unit of livingOn(after, day).keys()) left.delete(unit);
  return left;
}

function livingOn({ units }: Organisation, day: Day): Map<UnitId, string> {
  const living = new Map<UnitId, string>();
  for (const unit of units) {
    const version = versionOn(unit, day);
    if (version !== undefined) living.set(unit.id, version.code);
  }
  return living;
}

interface Cell {
  /** The number of the period. */
  readonly number: number;
  readonly unit: UnitId;
}

/** The cells in which a figure stands, as last told or as last accepted. */
async function toldCells(queries: Queries, cells: readonly Cell[]): Promise<ReadonlySet<string>> {
  const rows = await queries.query<{ period: number; unit: UnitId }>(
    `select cell.period, cell.unit
     from unnest($1::int[], $2::uuid[]) as cell (period, unit)
     join unit on unit.id = cell.unit
     where exists (
       select from (select distinct on (indicator) value from figure
         where figure.period = cell.period and figure.unit = unit.number
         order by indicator, version desc) last where value is not null)
       or exists (
       select from (select distinct on (indicator) value from figure
         where figure.period = cell.period and figure.unit = unit.number
           and accepted_event is not null
         order by indicator, version desc) last where value is not null)`,
    [cells.map(({ number }) => number), cells.map(({ unit }) => unit)],
  );
  return new Set(rows.map(({ period, unit }) => `${period} ${unit}`));
}
