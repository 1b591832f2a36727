import type { FastifyInstance } from 'fastify';
import { API_ROUTES } from '#entry/server/api-routes.ts';
import { PROBLEM_CATALOGUE } from '#entry/server/problem-catalogue.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { findAsker } from '#people/server/access/find-asker.ts';
import type { Asker, FindAsker } from '#platform/server/http/asker.ts';
import { THIS_MACHINE } from '#platform/server/http/exposure.ts';
import { createHttpServer } from '#platform/server/http/http-server.ts';
import { USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import type { BenchRow } from './bench-row.ts';
import { ONE_MILLION } from './large-folder.ts';
import { addPeople, sessionOf } from './people-with-passwords.ts';
import { referenceTables, refuse } from './reference-tables.ts';
import { inTurn } from './rounds.ts';
import type { ScratchStore } from './scratch-store.ts';

const ROUNDS = 101;
/** Tables read in each round. */
const READS = 10;
const PEOPLE = 3000;
const PERIOD = '2025-H2';

/**
 * The totals of the whole and of 34 provinces, 20 indicators, read over HTTP: by who is found by the
 * session each time, and by who is known without asking the database.
 */
export async function measureSessionQuery({ kind, database }: ScratchStore): Promise<BenchRow> {
  const told = await referenceTables(ONE_MILLION);
  const source = { actor: 'operator', data: { file: 'bench' } } as const;
  await database.transaction((tx) => importTables(tx, { told, source, report: refuse }));
  await addPeople(database, PEOPLE);
  const [root] = await database.query<{ id: string }>(
    `select unit.id from structure_node node join unit on unit.number = node.unit
     where node.depth = 0 and tree = (select tree from reporting_period where code = $1)`,
    [PERIOD],
  );
  const url = `/api/v1/totals/sheet?period=${PERIOD}&unit=${root?.id}`;
  let known: Asker | undefined;
  const server = (find: FindAsker) =>
    createHttpServer({
      ...{ database, routes: API_ROUTES, catalogue: PROBLEM_CATALOGUE, version: '0.0.0' },
      ...{ findAsker: find, exposure: THIS_MACHINE, timeZone: USUAL_TIME_ZONE },
    });
  await using asking = disposed(
    await server(async (...asked) => {
      const found = await findAsker(...asked);
      if (found !== undefined && 'account' in found) known = found;
      return found;
    }),
  );
  await using knowing = disposed(await server(async () => known));
  const median = await inTurn(ROUNDS, {
    with: () => readTables(asking.app, url),
    without: () => readTables(knowing.app, url),
  });
  return {
    what: `${kind}: a table of totals, with the session looked up and without`,
    measured: {
      ms: median.with / READS,
      'ms without': median.without / READS,
      '% slower': 100 * (median.with / median.without - 1),
    },
    budget: { of: '% slower', atMost: 5 },
  };
}

function disposed(app: FastifyInstance): { readonly app: FastifyInstance } & AsyncDisposable {
  return { app, [Symbol.asyncDispose]: () => app.close() };
}

async function readTables(app: FastifyInstance, url: string): Promise<void> {
  for (let read = 0; read < READS; read++) {
    const { statusCode, body } = await app.inject({
      url,
      headers: { host: 'localhost', cookie: `__Host-midyear-session=${sessionOf(1)}` },
    });
    if (statusCode !== 200) throw new Error(`bench: expected a table, got ${statusCode} ${body}`);
  }
}
