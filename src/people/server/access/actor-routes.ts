import { z } from 'zod';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { listOf, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { accountNames } from './account-names.ts';

const MOST_IDS = 100;

/** Who stands behind the actors of events. */
export const ACTORS_ROUTE = readRoute('/api/v1/actors', {
  summary: 'The names of those who did something',
  access: permitted(PEOPLE_RULES, 'read-people'),
  description:
    'Ids that are of no account are passed over; of persons who were erased the name is empty.',
  query: z.strictObject({ id: listOf(writtenId, MOST_IDS) }),
  answer: z.object({ actors: z.array(z.object({ id: writtenId, name: z.string() })) }),
})
  .command(async (database, { query }) => ({
    kind: 'done',
    actors: await accountNames(database, query.id),
  }))
  .present(({ actors }) => ({ actors: actors.map(({ id, name }) => ({ id, name })) }));
