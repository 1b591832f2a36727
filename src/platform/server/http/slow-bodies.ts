import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerError } from './error-answer.ts';
import { takesFile } from './file-body.ts';
import { refusalError } from './outcome.ts';
import type { ProblemCatalogue } from './problem-answer.ts';

const ARRIVES_WITHIN_MS = 30_000;

/**
 * Refuses a body that does not come in time. Files are told apart by their pace (`refuseSlowFiles`), and may
 * take as long as the server waits for anything.
 */
export function refuseSlowBodies(
  app: FastifyInstance,
  catalogue: ProblemCatalogue,
  withinMs = ARRIVES_WITHIN_MS,
): void {
  const waits = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const end = async (request: FastifyRequest): Promise<void> => clearTimeout(waits.get(request));
  app.addHook('preParsing', async (request, reply) => {
    if (takesFile(request)) return;
    const refuse = (): void => refuseSlow(request, reply, catalogue);
    waits.set(request, setTimeout(refuse, withinMs).unref());
  });
  app.addHook('preValidation', end);
  app.addHook('onResponse', end);
  app.addHook('onRequestAbort', end);
}

/** Answers a request whose body comes too slowly. What comes after the answer is not read. */
export function refuseSlow(
  request: FastifyRequest,
  reply: FastifyReply,
  catalogue: ProblemCatalogue,
): void {
  reply.raw.once('finish', () => request.raw.destroy());
  const error = refusalError({ code: 'too-slow', facts: {} });
  answerError(error, { request, reply, catalogue });
}
