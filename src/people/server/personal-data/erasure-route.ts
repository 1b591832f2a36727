import { z } from 'zod';
import { isProofFresh, PROOF_NEEDED } from '#people/model/account/fresh-proof.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { createRoute } from '#platform/server/http/route.ts';
import { erasePerson } from './erase-person.ts';

const NOT_PROVEN = { kind: 'refused', problem: PROOF_NEEDED } as const;

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
  .command(async (tx, { params: { person }, asker: { account: actor, provenAt, today } }) => {
    // Nothing brings back what is erased: not from a browser left open.
    const isProven = isProofFresh(provenAt.getTime(), Date.now());
    return isProven ? erasePerson(tx, { person, actor, today }) : NOT_PROVEN;
  })
  .present(({ person, erased }) => ({ person, erased: String(erased) }));
