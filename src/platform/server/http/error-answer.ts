import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { carriedProblems, type Problems } from './outcome.ts';
import { takesFile } from './file-body.ts';
import { problemAnswer, PROBLEM_TYPE, type ProblemCatalogue } from './problem-answer.ts';
import { readerLanguage } from './reader-language.ts';
import { logFault } from './request-log.ts';
import { STRICT_HEADERS } from './strict-headers.ts';

interface Answering {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly catalogue: ProblemCatalogue;
}

/** Answers a request that failed, for whatever reason, with a problem. */
export function answerError(error: unknown, { request, reply, catalogue }: Answering): void {
  const known = carriedProblems(error) ?? problemsOfError(error, request);
  if (known === undefined) logFault(request, error);
  const problems = known ?? { shown: [faultOf(request)], count: 1 };
  const language = readerLanguage(request.headers['accept-language']);
  const { status, body } = problemAnswer(problems, catalogue, language);
  void reply
    .code(status)
    .headers({ ...STRICT_HEADERS, 'content-type': PROBLEM_TYPE, 'content-language': language })
    .headers(waitingHeaders(problems))
    .send(body);
}

/** When to come back (RFC 9110, 10.2.3), where there were too many tries. */
function waitingHeaders({ shown: [first] }: Problems): Readonly<Record<string, string>> {
  const seconds = first !== undefined && 'seconds' in first.facts ? first.facts.seconds : undefined;
  return first?.code === 'too-many-tries' ? { 'retry-after': String(seconds) } : {};
}

function faultOf(request: FastifyRequest): HttpProblem {
  return { code: 'fault', facts: { request: request.id } };
}

/** What an error of fastify or of the database means to who asked. */
function problemsOfError(error: unknown, request: FastifyRequest): Problems | undefined {
  const isOfDatabase = error instanceof DatabaseRefusal;
  if (isOfDatabase) logFault(request, error);
  const problem = isOfDatabase ? error.problem : frameworkProblem(error, request);
  return problem && { shown: [problem], count: 1 };
}

function frameworkProblem(error: unknown, request: FastifyRequest): HttpProblem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        code: takesFile(request) ? 'file-too-large' : 'body-too-large',
        facts: { limit: request.routeOptions.bodyLimit },
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
    case 'FST_ERR_CTP_INVALID_TYPE':
      return {
        code: takesFile(request) ? 'not-a-file-type' : 'not-json-type',
        facts: { type: shortened(request.headers['content-type'] ?? '') },
      };
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return { code: 'not-http', facts: {} };
    case 'FST_ERR_BAD_URL':
      return {
        code: 'no-such-address',
        facts: { method: request.method, path: pathOf(request) },
      };
    default:
      return undefined;
  }
}

const LONGEST_SHOWN = 200;

function shortened(text: string): string {
  return text.slice(0, LONGEST_SHOWN);
}

/** The path that was asked for, without what was asked of it. */
export function pathOf({ url }: FastifyRequest): string {
  return shortened(url.split('?', 1)[0] ?? '');
}
