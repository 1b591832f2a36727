import type { LightMyRequestResponse } from 'fastify';
import { dayAfter, formatDay } from '#kernel/day.ts';
import type { Database } from '#platform/server/database/database.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import type { ApiClient } from './api-client.ts';
import { signedIn, type AccountWish, type TestAccount } from './test-account.ts';

const NOW = dayIn(USUAL_TIME_ZONE, new Date());
export const TODAY = formatDay(NOW);
export const TOMORROW = formatDay(dayAfter(NOW));
/** The day after tomorrow: later than whatever ends tomorrow. */
export const LATER = formatDay(dayAfter(dayAfter(NOW)));

/** What was made or changed, with its version. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

/** What is done about roles over the API; who is not named is somebody who administers the whole for good. */
export interface RoleDeeds {
  readonly chief: TestAccount;
  account(wish: AccountWish): Promise<TestAccount>;
  /** Of the whole, and able to sign in again. */
  administrator(): Promise<TestAccount>;
  maySignIn(whose: TestAccount): Promise<unknown>;
  personOf(whose: TestAccount): Promise<string>;
  give(body: object, as?: TestAccount): Promise<Changed>;
  roleOf(whose: TestAccount, role: string): Promise<Changed>;
  /** An account with one role until tomorrow. */
  forADay(role: string, unit: string | null): Promise<TestAccount>;
  /** A post, and who holds it from today on. */
  heldPost(unit: string, until?: string): Promise<HeldPost>;
  close(whose: TestAccount, as?: TestAccount): Promise<LightMyRequestResponse>;
}

interface HeldPost {
  readonly holder: TestAccount;
  readonly post: string;
  readonly holding: Changed;
}

export async function roleDeeds(database: Database, api: ApiClient): Promise<RoleDeeds> {
  const account = (wish: AccountWish) => signedIn(database, wish);
  const oneRow = async <Row extends object>(sql: string, values: readonly string[]) => {
    const [row] = await database.query<Row>(sql, [...values]);
    if (row === undefined) throw new Error(`expected a row of: ${sql}`);
    return row;
  };
  const maySignIn = (whose: TestAccount) =>
    database.query(`update account set password_hash = 'a hash' where id = $1`, [whose.account]);
  const administrator = async () => {
    const made = await account({ roles: ['administrator'] });
    await maySignIn(made);
    return made;
  };
  const chief = await administrator();
  const personOf = async ({ account: id }: TestAccount) =>
    (await oneRow<{ person: string }>('select person from account where id = $1', [id])).person;
  return {
    ...{ account, administrator, chief, maySignIn, personOf },
    give: (body, as = chief) =>
      api.ask<Changed>('POST /api/v1/roles', { body: { reach: 'below', ...body }, as }),
    async roleOf(whose, role) {
      const row = await oneRow<{ id: string; version: string }>(
        `select role_id as id, recorded_from as version from role_version
         where account = $1 and role = $2 and recorded_until is null`,
        [whose.account, role],
      );
      return { id: row.id, version: Number(row.version) };
    },
    async forADay(role, unit) {
      const made = await account({ roles: [] });
      const wish = { account: made.account, role, unit, reach: 'below', until: TOMORROW };
      await api.ask('POST /api/v1/roles', { body: wish, as: chief });
      return made;
    },
    async heldPost(unit, until) {
      const holder = await account({ roles: [] });
      const { id: post } = await api.ask<Changed>('POST /api/v1/posts', {
        body: { unit, title: 'Chánh văn phòng', seats: 3 },
      });
      const wish = { post, person: await personOf(holder), from: TODAY };
      const body = until === undefined ? wish : { ...wish, until };
      const holding = await api.ask<Changed>('POST /api/v1/holdings', { body });
      return { holder, post, holding };
    },
    async close(whose, as = chief) {
      const { version: seen } = await oneRow<{ version: string }>(
        'select coalesce(closed, opened) as version from account where id = $1',
        [whose.account],
      );
      return api.send(`DELETE /api/v1/accounts/${whose.account}`, { seen, as });
    },
  };
}

/** The code that a request was refused with; of one that was not, its status. */
export function codeOf(answer: LightMyRequestResponse): string {
  return answer.statusCode < 300 ? String(answer.statusCode) : answer.json<{ code: string }>().code;
}
