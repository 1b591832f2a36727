import type { Queries } from '#platform/server/database/database.ts';

/** A table with the columns that a backup keeps, all by names as SQL writes them. */
export interface StoredTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Its rows are of use to nobody once they are restored, or of too much use to somebody. */
  readonly isLeftEmpty: boolean;
}

/** How the comment on a table begins whose rows are in no backup. */
const NOT_IN_BACKUPS = 'not in backups';

/** The table that says which steps of the schema were applied; written by the steps, never copied. */
const STEPS = 'schema_migration';

/**
 * Every table of the schema but that of its steps, in the order in which they were made. A number
 * of a transaction (xid8) means something in its own database only: another one gives its own.
 */
export async function storedTables(queries: Queries): Promise<readonly StoredTable[]> {
  return queries.query<StoredTable>(
    `select quote_ident(class.relname) as table,
       array_agg(quote_ident(attribute.attname) order by attribute.attnum) as columns,
       coalesce(starts_with(obj_description(class.oid, 'pg_class'), $2), false) as "isLeftEmpty"
     from pg_class class
     join pg_attribute attribute on attribute.attrelid = class.oid
     where class.relnamespace = current_schema()::regnamespace and class.relkind in ('r', 'p')
       and class.relname <> $1 and attribute.attnum > 0 and not attribute.attisdropped
       and attribute.attgenerated = '' and attribute.atttypid <> 'xid8'::regtype
     group by class.oid, class.relname order by class.oid`,
    [STEPS, NOT_IN_BACKUPS],
  );
}

export interface SchemaStep {
  readonly number: number;
  readonly name: string;
  readonly hash: string;
}

/** The steps by which the schema came to be; none where there is no schema. */
export async function schemaSteps(queries: Queries): Promise<readonly SchemaStep[]> {
  const [found] = await queries.query<{ is_there: boolean }>(
    'select to_regclass($1) is not null as is_there',
    [STEPS],
  );
  if (found?.is_there !== true) return [];
  return queries.query<SchemaStep>(`select number, name, hash from ${STEPS} order by number`);
}

/** The first table that holds a row. */
export async function filledTable(
  queries: Queries,
  tables: readonly StoredTable[],
): Promise<string | undefined> {
  if (tables.length === 0) return undefined;
  const checks = tables.map(
    ({ table }) => `select '${table}' as name where exists (select from ${table})`,
  );
  const [filled] = await queries.query<{ name: string }>(`${checks.join(' union all ')} limit 1`);
  return filled?.name;
}

/** Removes the tables of an empty database, so that the steps of the schema can be gone anew. */
export async function dropTables(queries: Queries, tables: readonly StoredTable[]): Promise<void> {
  const names = [...tables.map(({ table }) => table), STEPS];
  await queries.query(`drop table if exists ${names.join(', ')} cascade`);
}

/** How a reference is checked, all by names as SQL writes them. */
export interface Reference {
  readonly owner: string;
  readonly name: string;
  readonly manner: string;
}

const DEFERRED = 'deferrable initially deferred';

/**
 * Lets rows name others that are not there yet; checked as a whole at the end.
 * @returns those that were checked otherwise, as they were.
 */
export async function deferReferences(queries: Queries): Promise<readonly Reference[]> {
  const references = await queries.query<Reference>(
    `select conrelid::regclass::text as owner, quote_ident(conname) as name,
       case when condeferrable then 'deferrable initially immediate' else 'not deferrable' end as manner
     from pg_constraint
     where contype = 'f' and connamespace = current_schema()::regnamespace and not condeferred`,
  );
  await alterReferences(
    queries,
    references.map((reference) => ({ ...reference, manner: DEFERRED })),
  );
  return references;
}

/** Checks what was deferred, and has it checked from now on as it was before. */
export async function checkReferences(
  queries: Queries,
  references: readonly Reference[],
): Promise<void> {
  await queries.query('set constraints all immediate');
  await alterReferences(queries, references);
}

async function alterReferences(queries: Queries, references: readonly Reference[]): Promise<void> {
  const statements = references.map(
    ({ owner, name, manner }) => `alter table ${owner} alter constraint ${name} ${manner};`,
  );
  await queries.query(`do $$ begin ${statements.join(' ')} end $$`);
}

/** Goes on counting after the highest number that is there. */
export async function continueNumbers(queries: Queries): Promise<void> {
  await queries.query(`do $$ declare counted record; begin
    for counted in
      select attrelid::regclass as owner, quote_ident(attname) as name,
        pg_get_serial_sequence(attrelid::regclass::text, attname) as counter
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where attidentity <> '' and relnamespace = current_schema()::regnamespace
    loop
      execute format('select setval(%L, coalesce(max(%s), 1), max(%s) is not null) from %s',
        counted.counter, counted.name, counted.name, counted.owner);
    end loop;
  end $$`);
}
