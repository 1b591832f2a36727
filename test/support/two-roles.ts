import { randomUUID } from 'node:crypto';
import type { Database } from '#platform/server/database/database.ts';
import { postgresDatabase } from '#platform/server/database/postgres-database.ts';

/** A database on a server whose roles are those of docs/server.md, gone with its scope. */
export interface TwoRoles extends AsyncDisposable {
  readonly owner: Database;
  readonly serving: Database;
  readonly servingRole: string;
}

/** The database is empty yet: the owner has only said what the serving role may do in tables to come. */
export async function twoRoles(url: string): Promise<TwoRoles> {
  const name = `midyear_roles_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const [ownerRole, servingRole] = [`${name}_owner`, `${name}_serving`];
  const administrator = postgresDatabase({ connectionString: url });
  await administrator.query(`create role ${ownerRole} login password 'owner'`);
  await administrator.query(`create role ${servingRole} login password 'serving'`);
  await administrator.query(`create database ${name} owner ${ownerRole}`);
  const open = (username: string, password: string) => {
    const { href } = Object.assign(new URL(url), { username, password, pathname: `/${name}` });
    return postgresDatabase({ connectionString: href });
  };
  const [owner, serving] = [open(ownerRole, 'owner'), open(servingRole, 'serving')];
  await owner.query(
    `alter default privileges grant select, insert, update, delete on tables to ${servingRole}`,
  );
  await owner.query(`alter default privileges grant usage on sequences to ${servingRole}`);
  return {
    ...{ owner, serving, servingRole },
    async [Symbol.asyncDispose]() {
      await Promise.all([owner.close(), serving.close()]);
      await administrator.query(`drop database ${name} with (force)`);
      await administrator.query(`drop role ${ownerRole}, ${servingRole}`);
      await administrator.close();
    },
  };
}
