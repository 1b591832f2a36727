import type { Database } from '#platform/server/database/database.ts';
import { createMidyearServer } from './midyear-server.ts';

/** The OpenAPI description of every route, as JSON; nothing is asked of any database. */
export async function describeApi(version: string): Promise<string> {
  const untouched = {} as Database;
  const app = await createMidyearServer(untouched, version);
  try {
    const answer = await app.inject({
      url: '/api/openapi.json',
      headers: { host: 'localhost' },
    });
    return answer.body;
  } finally {
    await app.close();
  }
}
