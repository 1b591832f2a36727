import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { hashBody } from './body-hash.ts';
import { uploadPlaces } from './upload-places.ts';

/** As what the bytes of a file are sent, whatever the file is: that is found from the bytes. */
export const FILE_BODY_TYPE = 'application/octet-stream';

const NOTHING = Buffer.alloc(0);

/** How a route says so: `config` of fastify. */
export const TAKES_FILE = { takesFile: true };

/** How the description tells of a body that is a file. @param limit in bytes. */
export function fileBody(limit: number): z.ZodType {
  const description = `The bytes of the file, at most ${limit}.`;
  return z.string().meta({ format: 'binary', description });
}

/** Whether a request comes to a route that takes a file. */
export function takesFile({ routeOptions }: FastifyRequest): boolean {
  return 'takesFile' in routeOptions.config;
}

/**
 * Takes the bytes of files in the routes of a part of the server, and nothing else. A file that is too
 * long is refused by the length that it tells, or as soon as too much of it has come.
 * @param senderOf the account that sends a request.
 */
export function takeFileBodies(
  app: FastifyInstance,
  senderOf: (request: FastifyRequest) => string,
): void {
  const places = uploadPlaces();
  app.removeAllContentTypeParsers();
  app.addHook('preParsing', async (request, reply) => {
    const giveBack = places.take(senderOf(request));
    // Who sends it may have hung up while it was being greeted: then nothing closes any more.
    if (request.raw.socket.destroyed) giveBack();
    // Also where the line breaks off before all has come.
    else reply.raw.once('close', giveBack);
  });
  app.addHook('preValidation', async (request) => {
    // Without a body no type is asked for: a file has come in which nothing is.
    if (!Buffer.isBuffer(request.body)) request.body = NOTHING;
  });
  app.addContentTypeParser<Buffer>(FILE_BODY_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    hashBody(request, body);
    done(null, body);
  });
}
