import { z } from 'zod';
import { holdsSomewhere, type PermissionRules } from '#kernel/permission.ts';
import { findAsker, type KnownVisitor } from '#people/server/access/find-asker.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';

export const sessionSummaryContract = z
  .object({
    account: z.string(),
    person: z.string(),
    name: z.string(),
    login: z.string(),
    language: z.enum(['vi', 'en']),
    isSample: z.boolean(),
    provenAt: z.string().meta({
      format: 'date-time',
      description: 'When the person last proved to be it; what is grave asks for it to be recent.',
    }),
    verbs: z.array(z.string()).meta({
      description: 'What the roles of the account let it do somewhere in the organisation.',
    }),
  })
  .meta({ id: 'SessionSummary' });

export type SessionSummary = z.output<typeof sessionSummaryContract>;

/** The rules of all features: what may be done in the whole program, and by whom. */
export type AllRules = PermissionRules<string>;

/** Who is signed in, as screens show it. */
export async function summaryOf(
  database: Database,
  rules: AllRules,
  asker: Asker,
): Promise<SessionSummary> {
  const [row] = await database.query<SummaryRow>(SUMMARY, [asker.account], 'once');
  if (row === undefined) throw new Error(`${asker.account}: expected the account of a session`);
  return {
    account: asker.account,
    person: row.person,
    name: nameOf(row),
    login: row.login ?? '',
    language: row.language,
    isSample: row.is_sample,
    provenAt: asker.provenAt.toISOString(),
    verbs: Object.entries(rules)
      .filter(([, rule]) => holdsSomewhere(rule, asker))
      .map(([verb]) => verb),
  };
}

/** The same of somebody who was let in just now: asked as the next request will be. */
export async function summaryOfNew(
  database: Database,
  rules: AllRules,
  visitor: KnownVisitor,
): Promise<SessionSummary> {
  const asker = await findAsker(database, visitor);
  if (asker === undefined || 'code' in asker) throw new Error('expected the session just opened');
  return summaryOf(database, rules, asker);
}

interface SummaryRow extends NameParts {
  readonly person: string;
  readonly login: string | null;
  readonly language: 'vi' | 'en';
  readonly is_sample: boolean;
}

interface NameParts {
  readonly family_name: string;
  readonly middle_name: string;
  readonly given_name: string;
}

const SUMMARY = `
  select person.id as person, family_name, middle_name, given_name, login, language, is_sample
  from account join person on person.id = account.person where account.id = $1`;

function nameOf({
  family_name: family,
  middle_name: middle,
  given_name: given,
}: NameParts): string {
  return [family, middle, given].filter((part) => part !== '').join(' ');
}
