import { z } from 'zod';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { createRoute } from '#platform/server/http/route.ts';
import { erasePerson } from './erase-person.ts';

/** Erases what is known of a person who is nothing to the organisation any more. */
export const ERASURE_ROUTE = createRoute('/api/v1/people/:person/erasure', {
  summary: 'Erases what is known of a person; what the person did stays under the account',
  description:
    'Refused while the person has a post, a seat in a body, a role or an open account; says all of these at once.',
  access: permitted(PEOPLE_RULES, 'erase-person'),
  params: z.strictObject({ person: writtenId }),
  answer: z.object({
    person: writtenId,
    erased: z.string().meta({ description: 'The number of the event that says so.' }),
  }),
})
  .command((tx, { params: { person }, asker: { account: actor, today } }) =>
    erasePerson(tx, { person, actor, today }),
  )
  .present(({ person, erased }) => ({ person, erased: String(erased) }));
