import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { dayBefore, EARLIEST, LATEST, formatDay, type Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';
import { unitsAbove, type UnitAbove } from '#organisation/model/unit-path.ts';
import { findUnits, openUnitSearchBook, type FoundUnit } from '#organisation/model/unit-search.ts';
import { lifeOf, type Unit, type UnitId, type UnitVersion } from '#organisation/model/unit.ts';
import type { Database } from '#platform/server/database/database.ts';
import {
  toldDay,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';
import { presentVersion, unitVersionContract } from './unit-contract.ts';

const LONGEST_TEXT = 200;
const LONGEST_LIST = 100;
const USUAL_LIST = 20;

const foundContract = z
  .object({
    id: writtenId,
    version: unitVersionContract.meta({
      description: 'As it is on the day or, where its words are those of another time, was last.',
    }),
    isOfDay: z.boolean().meta({ description: 'Whether the version is that of the day.' }),
    livesOnDay: z.boolean(),
    lifeFrom: z.string().optional().meta({ description: 'Left out: from the beginning.' }),
    lifeUntil: z.string().optional().meta({
      description: 'The first day on which it is no more; left out: no end is known.',
    }),
    path: z
      .array(z.object({ id: writtenId, code: z.string(), name: z.string(), nameEn: z.string() }))
      .meta({ description: 'Those above it while the version is in force, the nearest first.' }),
  })
  .meta({ id: 'FoundUnit', description: 'A unit found by its words.' });

/** Units by what someone remembers of their names. */
export const UNIT_SEARCH_ROUTE = readRoute('/api/v1/units/search', {
  summary: 'Finds units by words of their names, or by code',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description:
    'Every word of the text begins a word of the name, the English name or the code, in any order, whatever case and marks. First the units that are so on the day, then those that were or will be. Best first: the code equal, the name equal, name or code beginning so, the words together, anywhere; of alike ones the shorter name, then the lower code.',
  query: z.strictObject({
    text: writtenText(LONGEST_TEXT),
    as_of: writtenDay,
    limit: z.coerce.number().int().min(1).max(LONGEST_LIST).default(USUAL_LIST),
  }),
  answer: z.object({
    foundCount: z.int().meta({ description: 'How many there are, beyond the limit too.' }),
    found: z.array(foundContract),
  }),
})
  .command((database, { query }) => search(database, query))
  .present(({ found, foundCount, day, unitById }) => ({
    foundCount,
    found: found.map((each) => presentFound(each, day, unitById)),
  }));

const searchedOf = foundOnce(({ organisation: { units } }) => ({
  book: openUnitSearchBook(units),
  unitById: new Map(units.map((unit) => [unit.id, unit])),
}));

const NOTHING = { book: openUnitSearchBook([]), unitById: new Map<UnitId, Unit>() };

interface Search {
  readonly text: string;
  readonly as_of: string;
  readonly limit: number;
}

async function search(database: Database, { text, as_of: asOf, limit }: Search) {
  const kept = await database.snapshot((view) => organisationCacheOf(database).current(view));
  const { book, unitById } = kept === undefined ? NOTHING : searchedOf(kept);
  const day = toldDay(asOf);
  const all = findUnits(book, text, day);
  const found = all.slice(0, limit);
  return { kind: 'done', found, foundCount: all.length, day, unitById } as const;
}

function presentFound(
  { unit, version, isOfDay }: FoundUnit,
  day: Day,
  unitById: ReadonlyMap<UnitId, Unit>,
): z.output<typeof foundContract> {
  const life = lifeOf(unit);
  const above = unitsAbove(unitById, unit, dayWithin(version, day));
  return {
    id: unit.id,
    version: presentVersion(version),
    isOfDay,
    livesOnDay: contains(life, day),
    ...presentLife(life),
    path: above.map(presentAbove),
  };
}

function presentAbove({ unit: { id }, version: { code, name, nameEn } }: UnitAbove) {
  return { id, code, name, nameEn };
}

function presentLife({ from, until }: Period) {
  return {
    ...(from > EARLIEST && { lifeFrom: formatDay(from) }),
    ...(until < LATEST && { lifeUntil: formatDay(until) }),
  };
}

/** The day nearest to the one asked for on which the version is in force. */
function dayWithin({ period }: UnitVersion, day: Day): Day {
  if (contains(period, day)) return day;
  return day < period.from ? period.from : dayBefore(period.until);
}
