import { z } from 'zod';
import { formatDay, type Day } from '#kernel/day.ts';
import {
  heirsOn,
  legalBasesOf,
  originsOn,
  type ChangeBook,
} from '#organisation/model/organisation-changes-heirs.ts';
import type { DayPair, TreeChange } from '#organisation/model/organisation-changes.ts';
import { versionOn, type Unit, type UnitId, type UnitVersion } from '#organisation/model/unit.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';

/** A new unit may come from thousands; a reader of the list wants to see some and know how many. */
const MOST_RELATED = 100;
const MOST_BASES = 20;

const namedContract = z
  .object({ unit: writtenId, code: z.string(), name: z.string(), nameEn: z.string() })
  .meta({ id: 'NamedUnit', description: 'A unit by its code and name on the day that is meant.' });

const sideContract = z
  .object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    level: z.string(),
    type: z.string(),
    superior: namedContract.nullable(),
  })
  .meta({ id: 'UnitInTree', description: 'A unit as it is in one of the two trees.' });

const ATTRIBUTES = ['code', 'name', 'nameEn', 'level', 'type', 'superior'] as const;

export const changeContract = z
  .object({
    unit: writtenId,
    kind: z.enum(['opened', 'ended', 'changed']),
    steps: z
      .array(z.object({ on: z.string(), legalBases: z.array(z.string()) }))
      .meta({ description: 'The days on which it came about, oldest first, and by what.' }),
    before: sideContract.nullable().meta({ description: 'null: not in the earlier tree.' }),
    after: sideContract.nullable().meta({ description: 'null: not in the later tree.' }),
    differs: z.array(z.enum(ATTRIBUTES)).meta({ description: 'In what one that goes on differs.' }),
    cameFrom: z.array(namedContract).meta({
      description: `Units of the earlier tree out of which one that opened was made: the first ${MOST_RELATED}.`,
    }),
    became: z.array(namedContract).meta({
      description: `Units of the later tree into which one that ended went: the first ${MOST_RELATED}.`,
    }),
    relatedCount: z.int().meta({ description: 'How many came or became.' }),
  })
  .meta({ id: 'TreeChange', description: 'In what a unit differs between the trees of two days.' });

type Side = z.output<typeof sideContract>;
type Named = z.output<typeof namedContract>;

/** A change with all that a reader needs of other units, named as on the day that is meant. */
export function presentChange(
  book: ChangeBook,
  pair: DayPair,
  change: TreeChange,
): z.output<typeof changeContract> {
  const { unit, kind } = change;
  const before = change.kind === 'opened' ? undefined : change.before;
  const after = change.kind === 'ended' ? undefined : change.after;
  const cameFrom = kind === 'opened' ? originsOn(book, unit, pair.from) : [];
  const became = kind === 'ended' ? heirsOn(book, unit, pair.until) : [];
  const sides = {
    before: before === undefined ? null : presentSide(book, before, pair.from),
    after: after === undefined ? null : presentSide(book, after, pair.until),
  };
  return {
    unit: unit.id,
    kind,
    steps: (change.kind === 'changed' ? change.days : [change.on]).map((on) => ({
      on: formatDay(on),
      legalBases: legalBasesOf(book, unit, on).slice(0, MOST_BASES),
    })),
    ...sides,
    differs: difference(before, after),
    cameFrom: presentNamed(cameFrom, pair.from),
    became: presentNamed(became, pair.until),
    relatedCount: cameFrom.length + became.length,
  };
}

function presentSide(book: ChangeBook, version: UnitVersion, day: Day): Side {
  const { code, name, nameEn, level, type, parent } = version;
  return { code, name, nameEn, level, type, superior: nameSuperior(book, parent, day) };
}

function nameSuperior(book: ChangeBook, id: UnitId | undefined, day: Day): Named | null {
  const superior = id === undefined ? undefined : book.passing.unitById.get(id);
  return superior === undefined ? null : nameOn(superior, day);
}

function presentNamed(units: readonly Unit[], day: Day): Named[] {
  const named = units.map((unit) => nameOn(unit, day));
  return named.sort((one, other) => (one.code < other.code ? -1 : 1)).slice(0, MOST_RELATED);
}

function nameOn(unit: Unit, day: Day): Named {
  const { code, name, nameEn } = versionOn(unit, day) ?? unit.versions[0];
  return { unit: unit.id, code, name, nameEn };
}

function difference(
  before: UnitVersion | undefined,
  after: UnitVersion | undefined,
): (typeof ATTRIBUTES)[number][] {
  if (before === undefined || after === undefined) return [];
  return ATTRIBUTES.filter((attribute) => {
    const key = attribute === 'superior' ? 'parent' : attribute;
    return before[key] !== after[key];
  });
}
