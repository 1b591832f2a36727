import type { Database } from '#platform/server/database/database.ts';

/** The tables in which a text stands anywhere, in whatever column; bytes are looked through as UTF-8 too. */
export async function rowsWith(database: Database, text: string): Promise<readonly string[]> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`,
  );
  const found: string[] = [];
  const hex = Buffer.from(text).toString('hex');
  for (const { name } of tables) {
    const [row] = await database.query<{ is_there: boolean }>(
      `select exists (
         select from ${name} as held
         where position($1 in held::text) > 0 or position($2 in held::text) > 0) as is_there`,
      [text, hex],
    );
    if (row?.is_there === true) found.push(name);
  }
  return found;
}
