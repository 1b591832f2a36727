import {
  LogController,
  type FastifyLoggerOptions,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';

/** Where log lines go, one JSON object each. */
export interface LogStream {
  write(line: string): void;
}

/**
 * The log holds events with a name and no more than is needed to find a fault: no addresses with
 * values in them, no headers, no bodies, and of errors no message, which may quote what was sent or was
 * to be written, a password among it. Where in the program it happened says enough.
 */
export function logOptions(stream: LogStream | undefined): FastifyLoggerOptions | false {
  if (stream === undefined) return false;
  return { level: 'info', stream, serializers: { err: loggedError } } as FastifyLoggerOptions;
}

/** Names the events of requests. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const { method, routeOptions } = request;
    const facts = { event: 'request-answered', method, route: routeOptions.url ?? null };
    const took = Math.round(reply.elapsedTime);
    const outcome = { status: reply.statusCode, took, ...(error && { err: error }) };
    reply.log.info({ ...facts, ...outcome }, 'request answered');
  }

  override routeNotFound(): void {}

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    logFault(request, error);
  }

  override streamError(error: Error, request: FastifyRequest): void {
    logFault(request, error);
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    logFault(request, error);
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    logFault(request, error);
  }
}

/** A fault of the program, or of the database beneath it. */
export function logFault(request: FastifyRequest, error: unknown): void {
  const { method, routeOptions } = request;
  const facts = { event: 'request-failed', method, route: routeOptions.url ?? null };
  // Without words of its own a line would take those of the error.
  request.log.error({ ...facts, err: error }, 'request failed');
}

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  /** The places in the program alone. */
  readonly stack: string;
}

/** Codes of Node, of PostgreSQL and of this program; an error from elsewhere may call anything its code. */
const CODE = /^[\w-]{1,60}$/u;

function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const { name: type } = error;
  const code = codeOf(error);
  const isCode = code !== undefined && CODE.test(code);
  return { type, ...(isCode && { code }), stack: placesOf(error) };
}

function codeOf(error: Error): string | undefined {
  if (error instanceof DatabaseRefusal) return error.problem.code;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The stack behind the words of the error, of which lines may look like places. */
function placesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  if (at === -1) return '';
  const lines = stack.slice(at + message.length).split('\n');
  return lines.filter((line) => /^\s+at /u.test(line)).join('\n');
}
