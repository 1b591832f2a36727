import type { FastifyInstance } from 'fastify';
import type { Database } from '#platform/server/database/database.ts';
import { createHttpServer } from '#platform/server/http/http-server.ts';
import type { LogStream } from '#platform/server/http/request-log.ts';
import { API_ROUTES } from './api-routes.ts';
import { HEALTH_ROUTE } from './health-route.ts';
import { PROBLEM_CATALOGUE, type ApiFacts } from './problem-catalogue.ts';

/** Every route of every feature. */
const ROUTES = [HEALTH_ROUTE, ...API_ROUTES];

/** The server of an organisation, not yet listening. */
export async function createMidyearServer(
  database: Database,
  version: string,
  log?: LogStream,
): Promise<FastifyInstance> {
  return createHttpServer<ApiFacts>({
    database,
    routes: ROUTES,
    catalogue: PROBLEM_CATALOGUE,
    version,
    ...(log && { log }),
  });
}
