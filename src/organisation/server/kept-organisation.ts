import type { Hierarchy, Membership } from '#organisation/model/hierarchy.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { Succession } from '#organisation/model/succession/succession.ts';
import { readShares, type WrittenShares } from '#organisation/model/succession/written-shares.ts';
import type { Unit, UnitId, UnitVersion } from '#organisation/model/unit.ts';
import type { Day } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** The organisation as the store holds it, with the short numbers by which large tables name units. */
export interface KeptOrganisation {
  readonly organisation: Organisation;
  /** Of every unit there ever was a row of, also of those that are held no more. */
  readonly numberOf: ReadonlyMap<UnitId, number>;
  readonly unitOf: ReadonlyMap<number, UnitId>;
  /** The last event that changed the organisation. */
  readonly revision: number;
  /** The event that brought what the reorganisations held are taken on. */
  readonly base: number;
}

/**
 * The organisation held now or, with `recordedAt`, as it was held once that event was recorded.
 * `undefined` where there was none. Units stand in the order in which they became known.
 */
export async function loadOrganisation(
  queries: Queries,
  { recordedAt }: { readonly recordedAt?: number } = {},
): Promise<KeptOrganisation | undefined> {
  const [state] = await queries.query<{ base: string; revision: string }>(
    'select base, revision from organisation_state',
  );
  const base = Number(state?.base);
  if (state === undefined || (recordedAt !== undefined && recordedAt < base)) return undefined;
  // What is asked later is asked as of that event too, whatever is committed meanwhile.
  const revision = Math.min(recordedAt ?? Number.POSITIVE_INFINITY, Number(state.revision));
  const unitOf = await loadIdentities(queries);
  const held = { queries, revision, unitOf };
  return {
    organisation: {
      units: await loadUnits(held),
      ...(await loadLines(held)),
      hierarchies: await loadHierarchies(held),
    },
    numberOf: new Map([...unitOf].map(([number, unit]) => [unit, number])),
    unitOf,
    revision,
    base,
  };
}

interface Held {
  readonly queries: Queries;
  readonly revision: number;
  readonly unitOf: ReadonlyMap<number, UnitId>;
}

const IS_HELD = 'recorded_from <= $1 and (recorded_until is null or recorded_until > $1)';

/** Units that live within a day only are known to the model by their alias. */
async function loadIdentities(queries: Queries): Promise<Map<number, UnitId>> {
  const rows = await queries.query<{ number: number; id: UnitId }>(
    `select number, coalesce(outside_id, id::text) as id
    from unit left join unit_alias on scheme = 'aside' and unit = number
    order by number`,
  );
  return new Map(rows.map(({ number, id }) => [number, id]));
}

interface VersionRow {
  readonly unit: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly level: string;
  readonly type: string;
  readonly parent: number | null;
  readonly valid_from: string;
  readonly valid_until: string;
}

async function loadUnits({ queries, revision, unitOf }: Held): Promise<Unit[]> {
  const rows = await queries.query<VersionRow>(
    `select unit, code, name, name_en, level, type, parent, valid_from, valid_until
    from unit_version where ${IS_HELD} order by unit, ordinal`,
    [revision],
  );
  const dayOf = rememberedDays();
  const units: Unit[] = [];
  let [number, versions]: [number, UnitVersion[]] = [Number.NaN, []];
  for (const row of rows) {
    const { code, name, name_en: nameEn, level, type } = row;
    const parent = unitNumbered(unitOf, row.parent);
    const period = { from: dayOf(row.valid_from), until: dayOf(row.valid_until) };
    const version: UnitVersion = { code, name, nameEn, level, type, parent, period };
    if (row.unit === number) versions.push(version);
    else {
      const first: [UnitVersion] = [version];
      [number, versions] = [row.unit, first];
      units.push({ id: knownUnit(unitOf, number), versions: first });
    }
  }
  return units;
}

interface LineRow {
  readonly happens_on: string;
  readonly is_change: boolean;
  readonly kind: string;
  readonly from_unit: number | null;
  readonly to_unit: number | null;
  readonly from_code: string;
  readonly to_code: string;
  readonly shares: WrittenShares;
  readonly legal_basis: string;
}

async function loadLines({
  queries,
  revision,
  unitOf,
}: Held): Promise<Pick<Organisation, 'successions' | 'changes'>> {
  const rows = await queries.query<LineRow>(
    `select happens_on, is_change, kind, from_unit, to_unit, from_code, to_code, shares, legal_basis
    from succession where ${IS_HELD} order by happens_on, position`,
    [revision],
  );
  const dayOf = rememberedDays();
  const told = (row: LineRow): Succession => ({
    on: dayOf(row.happens_on),
    kind: row.kind,
    from: unitNumbered(unitOf, row.from_unit),
    to: unitNumbered(unitOf, row.to_unit),
    fromCode: row.from_code,
    toCode: row.to_code,
    shares: readShares(row.shares, noShare),
    legalBasis: row.legal_basis,
  });
  return {
    successions: rows.filter((row) => !row.is_change).map(told),
    changes: rows.filter((row) => row.is_change).map(told),
  };
}

function noShare(text: string): never {
  throw new Error(`succession: expected a share, got “${text}”`);
}

interface MembershipRow {
  readonly level: string;
  readonly group_code: string;
  readonly group_name: string;
  readonly unit: number;
  readonly valid_from: string;
  readonly valid_until: string;
}

async function loadHierarchies({ queries, revision, unitOf }: Held): Promise<Hierarchy[]> {
  const rows = await queries.query<MembershipRow>(
    `select level, group_code, group_name, unit, valid_from, valid_until
    from group_membership where ${IS_HELD} order by position`,
    [revision],
  );
  const dayOf = rememberedDays();
  const member = (row: MembershipRow): Membership => ({
    unit: knownUnit(unitOf, row.unit),
    period: { from: dayOf(row.valid_from), until: dayOf(row.valid_until) },
  });
  return [...Map.groupBy(rows, (row) => row.level)].map(([level, ofLevel]) => ({
    level,
    groups: [...Map.groupBy(ofLevel, (row) => row.group_code)].map(([code, ofGroup]) => ({
      code,
      name: ofGroup[0]?.group_name ?? '',
      members: ofGroup.map(member),
    })),
  }));
}

/** Many rows name few days. */
function rememberedDays(): (text: string) => Day {
  const days = new Map<string, Day>();
  return (text) => {
    const day = days.get(text) ?? dayOfSql(text);
    days.set(text, day);
    return day;
  };
}

function unitNumbered(
  unitOf: ReadonlyMap<number, UnitId>,
  number: number | null,
): UnitId | undefined {
  return number === null ? undefined : knownUnit(unitOf, number);
}

function knownUnit(unitOf: ReadonlyMap<number, UnitId>, number: number): UnitId {
  const unit = unitOf.get(number);
  if (unit === undefined) throw new Error(`unit ${number}: expected one that is known`);
  return unit;
}
