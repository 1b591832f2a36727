import type { FastifyRequest } from 'fastify';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { refuseOutsiders, type Access } from './access.ts';
import {
  visitorOf,
  type Asker,
  type FindAsker,
  type VisitedServer,
  type Visitor,
} from './asker.ts';
import { refusalError } from './outcome.ts';

/** What is needed to know who sends a request. */
export interface Doorkeeper extends VisitedServer {
  readonly database: Database;
  readonly findAsker: FindAsker;
}

/** Who sends a request; where nobody needs to sign in, perhaps nobody known. */
export interface Arrived {
  readonly visitor: Visitor;
  readonly asker: Asker | undefined;
}

const NOT_SIGNED_IN: HttpProblem = { code: 'not-signed-in', facts: {} };

/** Finds who sends a request, and refuses who may not do this to anything at all. */
export async function greet(
  request: FastifyRequest,
  access: Access,
  {
    database,
    findAsker,
    isPresent = true,
    ...where
  }: Doorkeeper & { readonly isPresent?: boolean },
): Promise<Arrived> {
  const visitor = { ...visitorOf(request, where), isPresent };
  const isAnonymous = access.kind === 'open' && access.isAnonymous === true;
  const isKnown = visitor.sessionToken !== undefined && !isAnonymous;
  const found = isKnown ? await findAsker(database, visitor) : undefined;
  const asker = found !== undefined && 'account' in found ? found : undefined;
  if (access.kind === 'open') return { visitor, asker };
  if (asker === undefined) {
    throw refusalError(found !== undefined && 'code' in found ? found : NOT_SIGNED_IN);
  }
  refuseOutsiders(access, asker);
  return { visitor, asker };
}
