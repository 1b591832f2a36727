import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { DatabaseProblem } from '#platform/model/database-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { readRoute } from '#platform/server/http/route.ts';

const healthContract = z
  .object({
    status: z.literal('ok'),
    schema: z.int().meta({ description: 'The step of the schema that the database stands on.' }),
  })
  .meta({ id: 'Health' });

/** Whether the server lives and its database answers. */
export const HEALTH_ROUTE = readRoute('/health', {
  summary: 'Whether the server lives and its database answers',
  access: { kind: 'open', why: 'whoever watches over servers has no account', isAnonymous: true },
  answer: healthContract,
})
  .command(async (database) => readHealth(database))
  .present(({ schema }) => ({ status: 'ok' as const, schema }));

type Health =
  | { readonly kind: 'done'; readonly schema: number }
  | { readonly kind: 'refused'; readonly problem: DatabaseProblem };

const PATIENCE_MS = 5000;
const SILENT: Health = {
  kind: 'refused',
  problem: { code: 'database-silent', facts: { seconds: PATIENCE_MS / 1000 } },
};

async function readHealth(database: Database): Promise<Health> {
  const abort = new AbortController();
  const { signal } = abort;
  const silence = pause(PATIENCE_MS, SILENT, { signal }).catch(() => SILENT);
  try {
    return await Promise.race([askSchema(database), silence]);
  } finally {
    abort.abort();
  }
}

async function askSchema(database: Database): Promise<Health> {
  const [row] = await database.query<{ schema: number }>(
    'select max(number) as schema from schema_migration',
  );
  return { kind: 'done', schema: row?.schema ?? 0 };
}
