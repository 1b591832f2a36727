import type { AccountProblem } from '#people/model/account/account-problems.ts';
import { isProofFresh, PROOF_MINUTES, PROOF_NEEDED } from '#people/model/account/fresh-proof.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import type { AnyProblem } from '#platform/server/http/outcome.ts';
import type { Presented, Route, RouteWork } from '#platform/server/http/route.ts';

const ASKS_FOR_PROOF = `Asks for a proof of the last ${PROOF_MINUTES} minutes (\`proof-needed\`; POST /api/v1/account/proof).`;

/**
 * The same route for who has proved in the last minutes to be it: what gives others power over accounts is
 * not done from a browser left open, or with a stolen cookie. Whoever may not do it at all, or may not know
 * what it is about, is told so first.
 */
export function provenRoute<Problem extends AnyProblem>(
  route: Route<Problem>,
): Route<Problem | AccountProblem> {
  const { contract, work } = route;
  const description = [contract.description, ASKS_FOR_PROOF].filter(Boolean).join(' ');
  return { ...route, contract: { ...contract, description }, work: provenWork(work) };
}

function provenWork(work: RouteWork): RouteWork {
  if ('reads' in work || 'uploads' in work) {
    throw new Error('expected a route that changes something');
  }
  if ('visits' in work) {
    const { visits } = work;
    return {
      visits: async (database, input) => (isProven(input) ? visits(database, input) : NOT_PROVEN),
    };
  }
  const { writes } = work;
  return { writes: async (tx, input) => (isProven(input) ? writes(tx, input) : NOT_PROVEN) };
}

function isProven({ asker }: { readonly asker: Asker | undefined }): boolean {
  return asker !== undefined && isProofFresh(asker.provenAt.getTime(), Date.now());
}

const NOT_PROVEN: Presented = {
  kind: 'refused',
  refusal: { kind: 'refused', problem: PROOF_NEEDED },
};
