import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { ReorganisationId } from '#organisation/model/reorganisation/reorganisation.ts';
import { formatDay } from '#kernel/day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Unit, UnitId } from '#organisation/model/unit.ts';
import type { Database } from '#platform/server/database/database.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { pageContract, pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { deedContract, loadUnitById, presentDeeds } from './present-deeds.ts';
import { reorganisationContract } from './reorganisation-contract.ts';
import {
  listReorganisations,
  reorganisationVersions,
  writeDecided,
  type ReorganisationRecord,
} from './reorganisation-records.ts';

const recordedContract = {
  version: z.int(),
  actor: z.string(),
  recordedAt: z.iso.datetime(),
};

const listedContract = z
  .object({
    id: writtenId,
    ...recordedContract,
    on: z.string(),
    legalBasis: z.string(),
    stepCount: z.int(),
    deeds: z.array(deedContract),
  })
  .meta({ id: 'ListedReorganisation' });

/** Those in force, in the order of their days. */
export const REORGANISATIONS_ROUTE = readRoute('/api/v1/reorganisations', {
  summary: 'Lists the reorganisations in force',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description:
    'In the order in which they are taken; `after` is the id that ended the page before.',
  query: pageContract,
  answer: z.object({ reorganisations: z.array(listedContract) }),
})
  .command((database, { query }) => listHeld(database, query))
  .present(({ items, unitById }) => ({
    reorganisations: items.map((item) => presentListed(item, unitById)),
  }));

async function listHeld(database: Database, wish: PageWish) {
  return database.snapshot(async (view) => {
    const page = pageOf(await listReorganisations(view), ({ id }) => id, wish);
    if (page.kind === 'refused') return page;
    return { ...page, unitById: await loadUnitById(database, view) };
  });
}

function presentListed(
  record: ReorganisationRecord,
  unitById: ReadonlyMap<UnitId, Unit>,
): z.output<typeof listedContract> {
  const { on, legalBasis, steps } = record.reorganisation;
  return {
    id: record.id,
    ...presentRecorded(record),
    on: formatDay(on),
    legalBasis,
    stepCount: steps.length,
    deeds: presentDeeds(record.reorganisation, unitById),
  };
}

function presentRecorded({ version, actor, recordedAt }: ReorganisationRecord) {
  return { version, actor, recordedAt: recordedAt.toISOString() };
}

/** One with all its versions. */
export const REORGANISATION_ROUTE = readRoute('/api/v1/reorganisations/:reorganisation', {
  summary: 'One reorganisation with every version, the oldest first',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description: 'Its ETag is the last version; it is in force unless it was undone.',
  params: z.strictObject({ reorganisation: writtenId }),
  answer: z.object({
    id: writtenId,
    isInForce: z.boolean(),
    versions: z.array(
      z.object({
        ...recordedContract,
        deeds: z.array(deedContract),
        reorganisation: reorganisationContract,
      }),
    ),
  }),
})
  .command((database, { params }) => findVersions(database, params.reorganisation))
  .present(
    ({ id, last, versions, unitById }) => ({
      id,
      isInForce: last.recordedUntil === undefined,
      versions: versions.map((record) => ({
        ...presentRecorded(record),
        deeds: presentDeeds(record.reorganisation, unitById),
        reorganisation: presentDecided(record),
      })),
    }),
    { version: ({ last }) => last.version },
  );

async function findVersions(database: Database, id: string) {
  return database.snapshot(async (view) => {
    const versions = await reorganisationVersions(view, id as ReorganisationId);
    const last = versions.at(-1);
    const unitById = await loadUnitById(database, view);
    if (last !== undefined) return { kind: 'done', id, last, versions, unitById } as const;
    const problem: HttpProblem = { code: 'no-such-resource', facts: { id } };
    return { kind: 'refused', problem } as const;
  });
}

/** As it is told in a request; lists of the store are read only. */
function presentDecided({ reorganisation }: ReorganisationRecord) {
  const { steps, heirs = [], ...told } = writeDecided(reorganisation);
  type Told = z.output<typeof reorganisationContract>;
  return { ...told, steps: structuredClone(steps) as Told['steps'], heirs: [...heirs] };
}
