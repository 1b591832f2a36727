import { z } from 'zod';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { openChangeBook } from '#organisation/model/organisation-changes-heirs.ts';
import {
  organisationChanges,
  type DayPair,
  type TreeChange,
} from '#organisation/model/organisation-changes.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { pageOf } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { foundOnce, organisationCacheOf } from './organisation-cache.ts';
import { changeContract, presentChange } from './organisation-changes-contract.ts';

const LONGEST_PAGE = 1000;

const pairContract = z
  .strictObject({
    from: writtenDay,
    until: writtenDay.meta({ description: 'The later day: its own tree, not the eve’s.' }),
    after: writtenId
      .optional()
      .meta({ description: 'The unit that ended the page before; left out: the first page.' }),
    limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'] });

/** What two trees differ in, for whoever asks what became of the units they knew. */
export const CHANGES_ROUTE = readRoute('/api/v1/organisation/changes', {
  summary: 'What differs between the trees of two days',
  access: permitted(ORGANISATION_RULES, 'read-organisation'),
  description:
    'In the order of the last day on which each came about; within a day those that ended, opened, changed, each in the order of codes. A unit is there once at most; one that opened and ended between the days is in neither tree and is left out. Days the wrong way round are refused.',
  query: pairContract,
  answer: z.object({
    opened: z.int(),
    ended: z.int(),
    changed: z.int(),
    changes: z.array(changeContract),
  }),
})
  .command((database, { query }) => findChanges(database, query))
  .present(({ items, counts, book, pair }) => ({
    ...counts,
    changes: items.map((change) => presentChange(book, pair, change)),
  }));

const NOTHING = { units: [], successions: [], changes: [], hierarchies: [] };

const changeBookOf = foundOnce(({ organisation }) => openChangeBook(organisation));

async function findChanges(
  database: Database,
  { from, until, after, limit }: z.output<typeof pairContract>,
) {
  const { organisation, book } = await database.snapshot((view) => openBook(database, view));
  const pair: DayPair = { from: toldDay(from), until: toldDay(until) };
  const changes = organisationChanges(organisation, pair);
  const page = pageOf(changes, ({ unit }) => unit.id, { after, limit });
  if (page.kind === 'refused') return page;
  return { ...page, counts: countKinds(changes), book, pair } as const;
}

async function openBook(database: Database, view: Queries) {
  const kept = await organisationCacheOf(database).current(view);
  if (kept === undefined) return { organisation: NOTHING, book: openChangeBook(NOTHING) };
  return { organisation: kept.organisation, book: changeBookOf(kept) };
}

function countKinds(changes: readonly TreeChange[]) {
  const counts = { opened: 0, ended: 0, changed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
