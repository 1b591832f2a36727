import type { FastifyInstance, FastifyRequest } from 'fastify';
import { takesFile } from './file-body.ts';
import type { ProblemCatalogue } from './problem-answer.ts';
import { refuseSlow } from './slow-bodies.ts';

interface Pace {
  readonly bytes: number;
  readonly withinMs: number;
}

/** Twenty kilobytes a second: less than any line on which somebody would wait for a photograph. */
const LEAST_PACE: Pace = { bytes: 400_000, withinMs: 20_000 };

/** Refuses a file that comes so slowly that it would only keep a place from others. */
export function refuseSlowFiles(
  app: FastifyInstance,
  catalogue: ProblemCatalogue,
  { bytes, withinMs }: Pace = LEAST_PACE,
): void {
  const watches = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const end = async (request: FastifyRequest): Promise<void> => clearInterval(watches.get(request));
  app.addHook('preParsing', async (request, reply) => {
    if (!takesFile(request)) return;
    const { socket } = request.raw;
    let seen = socket.bytesRead;
    const look = (): void => {
      const come = socket.bytesRead - seen;
      seen = socket.bytesRead;
      if (come >= bytes) return;
      clearInterval(watches.get(request));
      refuseSlow(request, reply, catalogue);
    };
    watches.set(request, setInterval(look, withinMs).unref());
  });
  app.addHook('preValidation', end);
  app.addHook('onResponse', end);
  app.addHook('onRequestAbort', end);
}
