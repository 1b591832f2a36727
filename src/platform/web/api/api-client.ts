import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { doubtSession } from '#platform/web/access/session-doubt.ts';
import type { components, paths } from './described-api.d.ts';
import { isRefusedAs, Refusal } from './refusal.ts';

/** Names of the API's description: `Described['Unit']`. */
export type Described = components['schemas'];

/** What is sent with a request: `SentBody<'/api/v1/tasks', 'post'>`. */
export type SentBody<Path extends keyof paths, Method extends 'post' | 'put'> =
  paths[Path] extends Record<
    Method,
    { requestBody: { content: { 'application/json': infer Body } } }
  >
    ? Body
    : never;

/** In the reader's language; whatever is no success is thrown as what the server said of it. */
const inThisLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return;
    const refusal = await Refusal.of(response);
    if (isRefusedAs(refusal, 'not-signed-in')) doubtSession();
    throw refusal;
  },
};

/** So long a change may take before it is said that nobody knows here whether it was done. */
const CHANGE_ANSWERED_WITHIN_MS = 15_000;

/** A change has a key, by which it can be asked about later: nobody waits for it without an end. */
const inTime: Middleware = {
  onRequest({ request }) {
    if (!request.headers.has('idempotency-key')) return undefined;
    return new Request(request, { signal: AbortSignal.timeout(CHANGE_ANSWERED_WITHIN_MS) });
  },
};

/** The one way to the server: every address, field and answer is typed by the API's description. */
export const api: Client<paths> = createClient<paths>({ baseUrl: '' });
api.use(inThisLanguage, inTime);

/**
 * The body of an answer. Refusals were thrown already; an answer without the body that the
 * description promises is a fault of the program.
 */
export async function bodyOf<Body>(
  answer: Promise<{ readonly data?: Body; readonly response: Response }>,
): Promise<Body> {
  const { data, response } = await answer;
  if (data === undefined) throw new Error(`${response.url}: expected a body`);
  return data;
}
