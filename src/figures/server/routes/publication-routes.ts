import { z } from 'zod';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import {
  listPublications,
  readPublication,
  type Publication,
} from '#figures/server/publish/publications.ts';
import { publishWithin } from '#figures/server/publish/publish-totals.ts';
import { formatDay } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { pageContract, pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { createRoute, readRoute } from '#platform/server/http/route.ts';
import { scopeContract, writtenPeriod } from './totals-contract.ts';

const ADDRESS = '/api/v1/publications';

const publicationContract = z
  .object({
    id: writtenId,
    period: z.string(),
    asOf: z.string().meta({ description: 'The day on whose tree the totals are.' }),
    scope: scopeContract,
    actor: z.string(),
    publishedAt: z.iso.datetime(),
    hash: z.string().meta({ description: 'SHA-256 of totals.csv, in hexadecimal digits.' }),
    size: z.int().meta({ description: 'In bytes.' }),
  })
  .meta({ id: 'Publication', description: 'Totals of a period, frozen as they were.' });

const publishContract = z.strictObject({
  period: writtenPeriod,
  asOf: writtenDay.optional().meta({ description: 'Left out: the structure date of the period.' }),
  scope: scopeContract,
});

/** Freezes the totals of a period on a tree. */
export const PUBLISH_ROUTE = createRoute(ADDRESS, {
  summary: 'Publishes the totals of a period on the tree of a day, as they are now',
  access: permitted(FIGURE_RULES, 'publish-totals'),
  body: publishContract,
  answer: publicationContract,
})
  .command((tx, { asker, body }) => publish(tx, body, asker))
  .present(({ publication }) => presentPublication(publication), {
    location: ({ publication }) => `${ADDRESS}/${publication.id}`,
  });

async function publish(
  tx: Transaction,
  told: z.output<typeof publishContract>,
  { account: actor }: Asker,
) {
  const { period, asOf, scope } = told;
  const day = asOf === undefined ? undefined : toldDay(asOf);
  const published = await publishWithin(tx, { period, day, scope, actor });
  return published.kind === 'refused' ? published : findPublication(tx, published.id);
}

/** All publications, the newest first. */
export const PUBLICATIONS_ROUTE = readRoute(ADDRESS, {
  summary: 'Lists what was published',
  access: permitted(FIGURE_RULES, 'read-publications'),
  description: 'The newest first; `after` is the id that ended the page before.',
  query: pageContract,
  answer: z.object({ publications: z.array(publicationContract) }),
})
  .command((database, { query }) => list(database, query))
  .present(({ items }) => ({ publications: items.map(presentPublication) }));

async function list(queries: Queries, wish: PageWish) {
  return pageOf(await listPublications(queries), ({ id }) => id, wish);
}

const publicationParams = z.strictObject({ publication: writtenId });

export const PUBLICATION_ROUTE = readRoute(`${ADDRESS}/:publication`, {
  summary: 'One publication',
  access: permitted(FIGURE_RULES, 'read-publications'),
  params: publicationParams,
  answer: publicationContract,
})
  .command((database, { params }) => findPublication(database, params.publication))
  .present(({ publication }) => presentPublication(publication));

/** The totals as they were published, byte for byte. */
export const PUBLISHED_TOTALS_ROUTE = fileRoute(`${ADDRESS}/:publication/totals.csv`, {
  summary: 'The totals as they were published, byte for byte',
  access: permitted(FIGURE_RULES, 'read-publications'),
  description: 'Its ETag is the SHA-256 of its bytes.',
  params: publicationParams,
  file: 'text/csv; charset=utf-8',
})
  .command((database, { params }) => findPublication(database, params.publication))
  .present(({ publication: { hash, size, content, period, day } }) => {
    return { name: `totals-${period}-${formatDay(day)}.csv`, hash, size, content };
  });

async function findPublication(queries: Queries, id: string) {
  const publication = await readPublication(queries, id);
  if (publication !== undefined) return { kind: 'done', publication } as const;
  const problem: Problem<FigureFacts> = { code: 'unknown-publication', facts: { id } };
  return { kind: 'refused', problem } as const;
}

function presentPublication(publication: Publication): z.output<typeof publicationContract> {
  const { id, period, day, scope, actor, publishedAt, hash, size } = publication;
  const asOf = formatDay(day);
  return { id, period, asOf, scope, actor, publishedAt: publishedAt.toISOString(), hash, size };
}
