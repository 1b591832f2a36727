import {
  LogController,
  type FastifyLoggerOptions,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';

/** Where log lines go, one JSON object each. */
export interface LogStream {
  write(line: string): void;
}

/**
 * The log holds events with a name and no more than is needed to find a fault: no addresses with
 * values in them, no headers, no bodies, and of errors of the database no message, which may quote
 * what was to be written.
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
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
}

function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const isOfDatabase = 'severity' in error;
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: isOfDatabase ? '' : error.message,
    ...(code !== undefined && { code }),
    stack: frames.join('\n'),
  };
}
