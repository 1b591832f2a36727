import type { Queries } from '#platform/server/database/database.ts';
import type { NamedUnit } from '#reports/model/document/report-content.ts';

/** Units as they are called on a day; those that do not live then, as they were called last before it. */
export async function namedUnits(
  queries: Queries,
  ids: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, NamedUnit>> {
  const rows = await queries.query<NamedUnit>(
    `select distinct on (unit.id) unit.id, code, name, name_en as "nameEn"
     from unit_version join unit on unit.number = unit_version.unit
     where unit.id = any($1::uuid[]) and recorded_until is null
     order by unit.id, (valid_from <= $2) desc, valid_from desc`,
    [[...new Set(ids)], day],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** One of them. @throws where there is no such unit. */
export function namedUnit(units: ReadonlyMap<string, NamedUnit>, id: string): NamedUnit {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`unit ${id}: expected one that is known`);
  return unit;
}
