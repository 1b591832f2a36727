import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { formatDay } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import {
  toldDay,
  writtenDay,
  writtenId,
  writtenText,
} from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { presentUnit, presentVersion, unitContract, unitVersionContract } from './unit-contract.ts';
import { unitCountsOn } from './unit-counts-of-day.ts';
import { heirRelationContract, presentHeir } from './unit-heirs-contract.ts';
import { unitHistory, type RelatedUnit } from './unit-history.ts';
import { pathToRoot, unitOn, unitsOn } from './unit-queries.ts';

const LONGEST_PAGE = 1000;
const LONGEST_TEXT = 200;

const searchContract = z.strictObject({
  as_of: writtenDay,
  superior: writtenId.optional().meta({ description: 'Only the units right below it.' }),
  beginning: writtenText(LONGEST_TEXT)
    .optional()
    .meta({ description: 'Only those whose code or name begins so, whatever its case and marks.' }),
  after: writtenText(LONGEST_TEXT).optional(),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
});

/** The units of a day, in the order of their codes, page by page. */
export const UNITS_ROUTE = readRoute('/api/v1/units', {
  summary: 'Lists the units that live on a day',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description: 'In the order of codes; `after` is the code that ended the page before.',
  query: searchContract,
  answer: z.object({ units: z.array(unitContract) }),
})
  .command((database, { query }) => listUnits(database, query))
  .present(({ units, counts }) => ({ units: units.map((unit) => presentUnit(unit, counts)) }));

async function listUnits(database: Database, search: z.output<typeof searchContract>) {
  const { as_of: asOf, superior, beginning, after, limit } = search;
  const day = toldDay(asOf);
  const sought = { day, superior: idOf(superior), beginning, after, limit };
  return database.snapshot(async (view) => {
    const units = await unitsOn(view, sought);
    return { kind: 'done', units, counts: await unitCountsOn(database, view, day) } as const;
  });
}

const unitParams = z.strictObject({ unit: writtenId });

const relatedContract = z
  .object({
    on: z.string(),
    kinds: z.array(z.string()),
    legalBasis: z.string(),
    unit: writtenId,
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
  })
  .meta({ id: 'RelatedUnit', description: 'Who gave to a unit, or took from it, and when.' });

/** One unit through its whole life. */
export const UNIT_ROUTE = readRoute('/api/v1/units/:unit', {
  summary: 'One unit with its versions, where it came from and what became of it',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  params: unitParams,
  answer: z.object({
    id: writtenId,
    versions: z.array(unitVersionContract),
    created: z
      .object({ on: z.string(), legalBasis: z.string() })
      .nullable()
      .meta({ description: 'By what it was made out of no other; null: it came out of others.' }),
    cameFrom: z.array(relatedContract),
    became: z.array(relatedContract),
    heir: heirRelationContract.nullable().meta({ description: 'null: none, or it lives still.' }),
    heirTo: z.array(heirRelationContract),
  }),
})
  .command((database, { params }) => findHistory(database, params.unit))
  .present(({ unit: { id, versions, created, cameFrom, became, heir, heirTo } }) => ({
    id,
    versions: versions.map(presentVersion),
    created: created === undefined ? null : { ...created, on: formatDay(created.on) },
    cameFrom: cameFrom.map(presentRelated),
    became: became.map(presentRelated),
    heir: heir === undefined ? null : presentHeir(heir),
    heirTo: heirTo.map(presentHeir),
  }));

async function findHistory(database: Database, id: string) {
  const unit = await database.snapshot((view) => unitHistory(view, id as UnitId));
  return unit === undefined ? noSuchUnit(id) : ({ kind: 'done', unit } as const);
}

function presentRelated(related: RelatedUnit): z.output<typeof relatedContract> {
  return { ...related, kinds: [...related.kinds], on: formatDay(related.on) };
}

/** The units above one, the nearest first, the root last. */
export const UNIT_PATH_ROUTE = readRoute('/api/v1/units/:unit/path', {
  summary: 'A unit as it is on a day, and those above it up to the root',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  params: unitParams,
  query: z.strictObject({ as_of: writtenDay }),
  answer: z.object({ unit: unitContract, above: z.array(unitContract) }),
})
  .command((database, { params, query }) => findPath(database, params.unit, query.as_of))
  .present(({ unit, above, counts }) => ({
    unit: presentUnit(unit, counts),
    above: above.map((each) => presentUnit(each, counts)),
  }));

async function findPath(database: Database, id: string, asOf: string) {
  const day = toldDay(asOf);
  return database.snapshot(async (view) => {
    const unit = await unitOn(view, id as UnitId, day);
    if (unit === undefined) return noSuchUnit(id);
    const above = await pathToRoot(view, unit.id, day);
    return { kind: 'done', unit, above, counts: await unitCountsOn(database, view, day) } as const;
  });
}

function noSuchUnit(id: string) {
  const problem: HttpProblem = { code: 'no-such-resource', facts: { id } };
  return { kind: 'refused', problem } as const;
}

function idOf(text: string | undefined): UnitId | undefined {
  return text as UnitId | undefined;
}
