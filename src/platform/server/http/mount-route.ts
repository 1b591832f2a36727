import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { refuseForeigners } from './access.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import {
  answerOnce,
  idempotencyKey,
  requestHash,
  type KeyedRequest,
  type WrittenAnswer,
} from './answered-request.ts';
import { accessRefusals, describedAccess } from './described-access.ts';
import { bodyLimitOf } from './body-limit.ts';
import { entityTag, seenVersion } from './entity-tag.ts';
import type { Asker } from './asker.ts';
import { greet, type Arrived, type Doorkeeper } from './greeting.ts';
import { fileBody, FILE_BODY_TYPE, TAKES_FILE } from './file-body.ts';
import { bodyHash } from './body-hash.ts';
import { setCookies, type CookieChange } from './session-cookies.ts';
import { problemsOf, refusalError, refusalErrorOf } from './outcome.ts';
import { problemContract, sayProblem, type ProblemCatalogue } from './problem-answer.ts';
import { readerLanguage } from './reader-language.ts';
import type { Contract, Input, Presented, Route, RouteWork, SayProblem } from './route.ts';
import { sendFile, type ServedFile } from './served-file.ts';

interface Served extends Doorkeeper {
  readonly catalogue: ProblemCatalogue;
}

const arrived = new WeakMap<FastifyRequest, Arrived>();

/** Serves a route: checks the request against its contract, does its work, writes the answer down. */
export function mountRoute(app: FastifyInstance, route: Route, served: Served): void {
  app.route({
    method: route.method,
    url: route.path,
    schema: routeSchema(route),
    ...(route.kind === 'upload' && { config: TAKES_FILE }),
    bodyLimit: bodyLimitOf(route.contract),
    // Before the request is looked at: whoever may not ask learns nothing of what would be wrong with it.
    async onRequest(request) {
      arrived.set(request, await greet(request, route.contract.access, served));
    },
    async handler(request, reply) {
      const answer = await answerTo(request, route, served);
      if ('file' in answer) return sendFile(reply, answer);
      const { status, headers, body, cookies = [] } = answer;
      setCookies(reply, cookies);
      return reply.code(status).headers(headers).send(body);
    },
  });
}

async function answerTo(
  request: FastifyRequest,
  route: Route,
  { database, catalogue }: Served,
): Promise<VisitAnswer | FileAnswer> {
  // The validator has put in their place what the contract makes of them.
  const { params, query, body } = request;
  const { visitor, asker } = arrivedOf(request);
  const input = { params, query, body, asker } as Input<Contract>;
  const { work, contract } = route;
  if (asker !== undefined) {
    const { today, revision } = asker;
    await refuseForeigners(contract.access, asker, { database, taken: input, today, revision });
  }
  const language = readerLanguage(request.headers['accept-language']);
  const say: SayProblem = (problem) => sayProblem(problem, catalogue, language);
  if ('reads' in work) {
    const read = await work.reads(database, { ...input, visitor });
    return read.kind === 'file' ? fileAnswer(route, read.file) : written(route, read, say);
  }
  if ('visits' in work) {
    const visited = await work.visits(database, { ...input, visitor });
    const cookies = visited.kind === 'done' ? visited.cookies : undefined;
    return { ...written(route, visited, say), cookies };
  }
  const { seen, keyed } = conditionsOf(request, route, asker);
  const present = await writerOf(work, { ...input, seen });
  const write = async (tx: Transaction) => written(route, await present(tx), say);
  return database.transaction(async (tx) =>
    keyed === undefined ? write(tx) : answerOnce(tx, keyed, async () => write(tx)),
  );
}

/** What is still to be done within a transaction; of a file that comes in, what takes long is done before. */
async function writerOf(
  work: Extract<RouteWork, { writes: unknown } | { uploads: unknown }>,
  input: Input<Contract> & { readonly seen: string | undefined },
): Promise<(tx: Transaction) => Promise<Presented>> {
  if ('writes' in work) return async (tx) => work.writes(tx, input);
  const { body } = input as { readonly body: unknown };
  // Without a body no type is asked for either: nothing has come.
  const upload = await work.uploads(body instanceof Uint8Array ? body : new Uint8Array(), input);
  if (upload.kind === 'refused') throw refusalErrorOf(problemsOf(upload.refusal));
  return upload.write;
}

/** The account that sends a request which has been greeted; empty where nobody signed in. */
export function senderOf(request: FastifyRequest): string {
  return arrivedOf(request).asker?.account ?? '';
}

function arrivedOf(request: FastifyRequest): Arrived {
  const found = arrived.get(request);
  if (found === undefined) throw new Error('expected a request that was greeted');
  return found;
}

interface VisitAnswer extends WrittenAnswer {
  readonly cookies?: readonly CookieChange[] | undefined;
}

interface FileAnswer {
  readonly type: string;
  readonly file: ServedFile;
}

function fileAnswer({ contract }: Route, file: ServedFile): FileAnswer {
  return { type: file.type ?? contract.file ?? FILE_BODY_TYPE, file };
}

interface Conditions {
  readonly seen: string | undefined;
  readonly keyed: KeyedRequest | undefined;
}

/** The version seen and the key, as far as the kind of route asks for them. */
function conditionsOf(
  request: FastifyRequest,
  { kind }: Route,
  asker: Asker | undefined,
): Conditions {
  const { headers, method, url } = request;
  const keyHeader = headers['idempotency-key'];
  const seen = kind === 'change' ? orThrow(seenVersion(headers['if-match'])).seen : undefined;
  if (kind === 'change' && keyHeader === undefined) return { seen, keyed: undefined };
  const { key } = orThrow(idempotencyKey(typeof keyHeader === 'string' ? keyHeader : undefined));
  // An answer is given again to nobody else.
  const hash = requestHash([asker?.account ?? '', method, url, seen ?? '', bodyHash(request)]);
  return { seen, keyed: { key, hash } };
}

function orThrow<Value extends object>(value: Value | HttpProblem): Value {
  if ('code' in value) throw refusalError(value);
  return value;
}

/** Writes an answer down; a refusal ends the transaction it arose in, and so has changed nothing. */
function written({ kind, contract }: Route, presented: Presented, say: SayProblem): WrittenAnswer {
  if (presented.kind === 'file') throw new Error('expected a file of a reading route alone');
  if (presented.kind === 'refused') throw refusalErrorOf(problemsOf(presented.refusal));
  const { version, location, body } = presented;
  const headers = {
    ...(version !== undefined && { etag: entityTag(version) }),
    ...(location !== undefined && { location }),
  };
  if (contract.answer === undefined) return { status: 204, headers, body: '' };
  return {
    status: isMaking(kind) ? 201 : 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(z.encode(contract.answer, body(say))),
  };
}

/** Whether a route makes something, once for each key. */
function isMaking(kind: Route['kind']): boolean {
  return kind === 'create' || kind === 'upload';
}

const PROBLEM_RESPONSE = {
  description: 'Refused; nothing was changed.',
  content: { 'application/problem+json': { schema: problemContract } },
};

const CONDITION_HEADERS = {
  create: z.object({
    'idempotency-key': z
      .string()
      .meta({ description: 'New for each new request (1–200 characters).' }),
  }),
  change: z.object({
    'if-match': z.string().meta({ description: 'The ETag of what was read.' }),
    'idempotency-key': z.string().optional(),
  }),
};

/** The schemas of a route, for the validator and for the description alike. */
function routeSchema({ kind, contract }: Route): object {
  const { summary, description, params, query, body, access, upload } = contract;
  return {
    summary,
    // A test walks it.
    ...describedAccess(access),
    ...(description !== undefined && { description }),
    params: params ?? z.strictObject({}),
    // A misspelt condition must not be passed over as if nothing had been asked.
    querystring: query?.strict() ?? z.strictObject({}),
    ...(body && { body }),
    ...(upload && { body: fileBody(upload.limit), consumes: [FILE_BODY_TYPE] }),
    ...(isMaking(kind) && { headers: CONDITION_HEADERS.create }),
    ...(kind === 'change' && { headers: CONDITION_HEADERS.change }),
    response: {
      ...doneResponse(contract, isMaking(kind) ? 201 : 200),
      ...accessRefusals(access),
      '4xx': PROBLEM_RESPONSE,
      '5xx': PROBLEM_RESPONSE,
    },
  };
}

function doneResponse({ answer, file }: Contract, status: number): object {
  if (file !== undefined) {
    return { 200: { description: 'Done.', content: { [file]: { schema: z.string() } } } };
  }
  if (answer === undefined) return { 204: z.undefined().meta({ description: 'Done.' }) };
  return {
    [status]: { description: 'Done.', content: { 'application/json': { schema: answer } } },
  };
}
