import { z } from 'zod';
import { ROLES, type Role } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { SAMPLE_PASSWORD } from '#people/model/sign-in/sample-password.ts';
import type { Database } from '#platform/server/database/database.ts';

export const sampleContract = z.object({
  login: z.string(),
  password: z.string(),
  roles: z.array(z.enum(ROLES)),
  name: z.string(),
});

interface Sample {
  readonly login: string;
  readonly password: string;
  readonly roles: Role[];
  readonly name: string;
}

/** The accounts for trying the program out that let somebody in, in the order of their logins. */
export async function readSamples(database: Database, today: Day): Promise<readonly Sample[]> {
  const rows = await database.query<Omit<Sample, 'password'>>(SAMPLES, [formatDay(today)], 'once');
  return rows.map(({ login, roles, name }) => ({ login, password: SAMPLE_PASSWORD, roles, name }));
}

const SAMPLES = `
  select login, concat_ws(' ', nullif(family_name, ''), nullif(middle_name, ''), given_name) as name,
    coalesce((
      select jsonb_agg(distinct role order by role) from role_version held
      where held.recorded_until is null and held.valid_from <= $1 and held.valid_until > $1
        and (held.account = account.id or held.post in (
          select post from holding_version
          where person = account.person and recorded_until is null
            and valid_from <= $1 and valid_until > $1))
    ), '[]') as roles
  from account join person on person.id = account.person
  where is_sample and closed is null and login is not null and password_hash is not null
  order by login`;
