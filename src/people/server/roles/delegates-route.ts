import { z } from 'zod';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { nameOf } from '#people/server/access/account-names.ts';
import { patterns } from '#people/server/names/find-people.ts';
import { postsHeldBy } from '#people/server/names/person-places.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';

const LONGEST_SEARCH = 200;
const MOST_FOUND = 20;

const delegateContract = z.object({
  account: writtenId,
  name: z.string(),
  posts: z.array(z.object({ title: z.string(), titleEn: z.string() })).meta({
    description: 'Held today; they tell people of one name apart.',
  }),
});

/** To whom one may lend a role: others with an account, by words of their names. */
export const DELEGATES_ROUTE = readRoute('/api/v1/delegates', {
  summary: 'Others to whom a role can be delegated, by words of the name',
  access: permitted(PEOPLE_RULES, 'read-people'),
  query: z.strictObject({ search: writtenText(LONGEST_SEARCH) }),
  answer: z.object({ delegates: z.array(delegateContract) }),
})
  .command(async (database, { asker, query }) => ({
    kind: 'done',
    delegates: await findDelegates(database, asker, query.search),
  }))
  .present(({ delegates }) => ({ delegates }));

interface DelegateRow {
  readonly account: string;
  readonly person: string;
  readonly family_name: string;
  readonly middle_name: string;
  readonly given_name: string;
}

async function findDelegates(
  database: Database,
  { account, today }: Asker,
  search: string,
): Promise<z.output<typeof delegateContract>[]> {
  return database.snapshot(async (view) => {
    const rows = await view.query<DelegateRow>(DELEGATES, [account, patterns(search), MOST_FOUND]);
    const held = await postsHeldBy(
      view,
      rows.map(({ person }) => person),
      today,
    );
    return rows.map((row) => ({
      account: row.account,
      name: nameOf(row),
      posts: held
        .filter(({ person }) => person === row.person)
        .map(({ title, titleEn }) => ({ title, titleEn })),
    }));
  });
}

const DELEGATES = `
  select account.id as account, person.id as person, family_name, middle_name, given_name
  from account join person on person.id = account.person
  where account.closed is null and person.erased is null and account.id <> $1
    and search_key like all($2::text[])
  order by sort_key, account.id limit $3`;
