import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { HttpFacts, RequestPart } from '#platform/model/http-problems.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { brokenTexts } from './broken-texts.ts';
import { OPEN_BODY_LIMIT } from './body-limit.ts';
import { answerError, pathOf } from './error-answer.ts';
import { exposureHeaders, type Exposure } from './exposure.ts';
import { takeFileBodies } from './file-body.ts';
import { fieldProblems } from './field-problems.ts';
import type { Doorkeeper } from './greeting.ts';
import { takeJsonBodies } from './json-body.ts';
import { mountRoute, senderOf } from './mount-route.ts';
import { refusalError, refusalErrorOf, type AnyProblem } from './outcome.ts';
import type { ProblemCatalogue } from './problem-answer.ts';
import { logOptions, RequestLog, type LogStream } from './request-log.ts';
import { guardProblem } from './request-guard.ts';
import type { Route } from './route.ts';
import { refuseSlowBodies } from './slow-bodies.ts';
import { refuseSlowFiles } from './slow-files.ts';
import { serveDescription } from './serve-description.ts';
import { closeConnectionsWhenStopping } from './serve-http.ts';
import { answeredAddress, isPageWanted, sendPage, servePages } from './serve-pages.ts';
import { STRICT_HEADERS } from './strict-headers.ts';

/** What a server is made of. `Facts` are those of all features whose routes it serves. */
export interface HttpServerParts<Facts extends HttpFacts> extends Doorkeeper {
  /** Every code that a route may refuse with has its answer in the catalogue. */
  readonly routes: readonly Route<AnyProblem & { readonly code: keyof Facts & string }>[];
  readonly catalogue: ProblemCatalogue<Facts>;
  readonly version: string;
  /** Left out: nothing is logged. */
  readonly log?: LogStream;
  /** The folder of the built screens; left out: there is the API alone. */
  readonly pages?: string;
}

/** A long file over a slow line; everything else has less time. */
const FILE_ARRIVES_WITHIN_MS = 300_000;
const HEADERS_ARRIVE_WITHIN_MS = 30_000;
const LONGEST_PARAMETER = 500;

/** Makes a server that answers the routes and describes them. */
export async function createHttpServer<Facts extends HttpFacts>(
  parts: HttpServerParts<Facts>,
): Promise<FastifyInstance> {
  const { pages, exposure } = parts;
  const catalogue = parts.catalogue as unknown as ProblemCatalogue;
  const app: FastifyInstance = Fastify({
    ...reachedThrough(exposure),
    logger: logOptions(parts.log),
    logController: new RequestLog(),
    bodyLimit: OPEN_BODY_LIMIT,
    requestTimeout: FILE_ARRIVES_WITHIN_MS,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    rewriteUrl: (asked) => (pages === undefined ? (asked.url ?? '') : answeredAddress(asked)),
    frameworkErrors: (error, request, reply) => answerError(error, { request, reply, catalogue }),
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, { socket, catalogue }),
  });
  await app.register(fastifyCookie);
  takeJsonBodies(app);
  refuseSlowBodies(app, catalogue);
  refuseSlowFiles(app, catalogue);
  closeConnectionsWhenStopping(app);
  app.setValidatorCompiler<z.ZodType>(validatorOf);
  app.setSerializerCompiler(serializerCompiler);
  const headers = { ...STRICT_HEADERS, ...exposureHeaders(exposure) };
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const problem = guardProblem(request, exposure);
    if (problem !== undefined) throw refusalError(problem);
  });
  app.setErrorHandler((error, request, reply) => answerError(error, { request, reply, catalogue }));
  if (pages !== undefined) await servePages(app, pages);
  app.setNotFoundHandler((request, reply) => {
    if (pages !== undefined && isPageWanted(request)) return sendPage(reply, pages);
    const facts = { method: request.method, path: pathOf(request) };
    const error = refusalError({ code: 'no-such-address', facts });
    return answerError(error, { request, reply, catalogue });
  });
  await serveDescription(app, parts.version);
  const { database, findAsker, timeZone } = parts;
  const served = { database, findAsker, timeZone, exposure, catalogue };
  const { upload: uploads = [], other = [] } = Object.groupBy(parts.routes, ({ kind }) =>
    kind === 'upload' ? kind : 'other',
  );
  for (const route of other) mountRoute(app, route, served);
  await app.register(async (within) => {
    takeFileBodies(within, senderOf);
    for (const route of uploads) mountRoute(within, route, served);
  });
  return app;
}

/** TLS, and the proxies whose word is taken; without them nobody's is. */
function reachedThrough(exposure: Exposure): FastifyHttpOptions<Server> {
  // A request to nobody is refused like one to somebody else, in the same words.
  const http = { requireHostHeader: false, headersTimeout: HEADERS_ARRIVE_WITHIN_MS };
  if (exposure.kind === 'this-machine') return { http };
  const { trustedProxies, tls } = exposure;
  const trustProxy = trustedProxies.length === 0 ? false : [...trustedProxies];
  return tls === undefined
    ? { http, trustProxy }
    : ({ https: { ...http, ...tls }, trustProxy } as object);
}

const PARTS: Readonly<Record<string, RequestPart>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
};

function validatorOf({ schema, httpPart }: { schema: z.ZodType; httpPart?: string }) {
  const part = PARTS[httpPart ?? ''];
  // Headers are there to be described; who needs them reads them, and refuses in its own words.
  if (part === undefined) return (value: unknown) => ({ value });
  return (value: unknown) => {
    // A file is looked at by its route.
    if (Buffer.isBuffer(value)) return { value };
    // A body was looked through as it was read.
    const broken = part === 'body' ? [] : brokenTexts(part, value);
    if (broken.length > 0) return { error: refusalError(...broken) };
    const { success, data, error } = schema.safeParse(value, { reportInput: true });
    if (success) return { value: data };
    const shown = fieldProblems(part, error.issues);
    return { error: refusalErrorOf({ shown, count: shown.length }) };
  };
}
