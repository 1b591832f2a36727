import { z } from 'zod';
import { allowedVerbs, covers, type PermissionRules } from '#kernel/permission.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { toldDay, writtenDay, writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute, type Route } from '#platform/server/http/route.ts';
import { accountPermissions } from './account-permissions.ts';
import { permissionsContract, presentPermissions } from './permission-contract.ts';

type Rules = PermissionRules<string>;

const dayQuery = z.strictObject({
  as_of: writtenDay.optional().meta({ description: 'Left out: today.' }),
});

/** What accounts can do, and why. @param rules of all features. */
export function permissionRoutes(rules: Rules): readonly Route<HttpProblem>[] {
  const verbsRoute = readRoute('/api/v1/session/verbs', {
    summary: 'What one may do to a unit: none where it is out of one’s sight',
    access: { kind: 'own', verb: 'read-own-permissions' },
    query: z.strictObject({ unit: writtenId }),
    answer: z.object({ verbs: z.array(z.string()) }),
  })
    .command((database, { asker, query }) => verbsFor(database, { asker, unit: query.unit, rules }))
    .present(({ verbs }) => ({ verbs: [...verbs] }));

  const accountRoute = readRoute('/api/v1/accounts/:account/permissions', {
    summary: 'What an account can do on a day, where, until when, and why',
    access: permitted(PEOPLE_RULES, 'read-accounts'),
    params: z.strictObject({ account: writtenId }),
    query: dayQuery,
    answer: permissionsContract,
  })
    .command((database, { asker, params: { account }, query }) =>
      accountPermissions(database, { account, day: dayOf(query, asker), rules }),
    )
    .present(presentPermissions);

  const ownRoute = readRoute('/api/v1/account/permissions', {
    summary: 'What one can do oneself on a day, where, until when, and why',
    access: { kind: 'own', verb: 'read-own-permissions' },
    query: dayQuery,
    answer: permissionsContract,
  })
    .command((database, { asker, query }) =>
      accountPermissions(database, { account: asker.account, day: dayOf(query, asker), rules }),
    )
    .present(presentPermissions);

  return [verbsRoute, accountRoute, ownRoute];
}

function dayOf({ as_of: asOf }: z.output<typeof dayQuery>, { today }: Asker) {
  return asOf === undefined ? today : toldDay(asOf);
}

interface VerbsAsked {
  readonly asker: Asker;
  readonly unit: string;
  readonly rules: Rules;
}

async function verbsFor(database: Database, { asker, unit, rules }: VerbsAsked) {
  const [subject] = await unitSubjects(
    { database, revision: asker.revision },
    [unit],
    [asker.today],
  );
  const isInSight = subject && asker.roles.some(({ place }) => covers(place, subject));
  const verbs = isInSight ? allowedVerbs(rules, asker, subject) : [];
  return { kind: 'done', verbs } as const;
}
