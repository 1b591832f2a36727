import type { FastifyInstance } from 'fastify';
import { findAsker } from '#people/server/access/find-asker.ts';
import type { SendMail } from '#people/server/mail/mail.ts';
import type { Database } from '#platform/server/database/database.ts';
import { THIS_MACHINE, type Exposure } from '#platform/server/http/exposure.ts';
import { createHttpServer } from '#platform/server/http/http-server.ts';
import type { LogStream } from '#platform/server/http/request-log.ts';
import { USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { mountChanges } from '#platform/server/live/change-route.ts';
import { mountNews } from '#publication/server/news/news-routes.ts';
import { apiRoutes } from './api-routes.ts';
import { HEALTH_ROUTE } from './health-route.ts';
import { TOPIC_SOURCES } from './live-topics.ts';
import { newsLook } from '#entry/server/pages/news-look.ts';
import { PROBLEM_CATALOGUE, type ApiFacts } from './problem-catalogue.ts';

/** What a server may have beside its API: a log, and the folder of the built screens. */
export interface ServerExtras {
  readonly log?: LogStream;
  readonly pages?: string;
  /** To whom it answers; left out: to this machine alone. */
  readonly exposure?: Exposure;
  /** Of the organisation: an IANA name. */
  readonly timeZone?: string;
  /** Left out: no mail server is configured. */
  readonly sendMail?: SendMail | undefined;
}

/** The server of an organisation, not yet listening. */
export async function createMidyearServer(
  database: Database,
  version: string,
  { exposure = THIS_MACHINE, timeZone = USUAL_TIME_ZONE, sendMail, ...extras }: ServerExtras = {},
): Promise<FastifyInstance> {
  const doorkeeper = { database, findAsker, exposure, timeZone };
  const app = await createHttpServer<ApiFacts>({
    ...doorkeeper,
    routes: [HEALTH_ROUTE, ...apiRoutes({ sendMail, timeZone })],
    catalogue: PROBLEM_CATALOGUE,
    version,
    ...extras,
  });
  mountChanges(app, { ...doorkeeper, sources: TOPIC_SOURCES });
  const where = { database, exposure, timeZone };
  mountNews(app, { ...where, look: newsLook });
  return app;
}
