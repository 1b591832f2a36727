import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestHash } from './answered-request.ts';
import { refusalError } from './outcome.ts';

const hashes = new WeakMap<FastifyRequest, Buffer>();
const NOTHING = requestHash([]);

/** The hash of the body as it arrived. */
export function bodyHash(request: FastifyRequest): Buffer {
  return hashes.get(request) ?? NOTHING;
}

/** Takes bodies in JSON and UTF-8 and in nothing else. */
export function takeJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (body.length === 0 && request.method === 'DELETE') {
        done(null, undefined);
        return;
      }
      hashes.set(request, requestHash([body]));
      const read = readJson(body);
      if (read instanceof Error) done(read, undefined);
      else done(null, read.value);
    },
  );
}

function readJson(body: Buffer): { readonly value: unknown } | Error {
  if (body.length === 0) return refusalError({ code: 'no-body', facts: {} });
  const text = decode(body);
  if (text === undefined) return refusalError({ code: 'body-not-utf-8', facts: {} });
  try {
    return { value: JSON.parse(text, withoutPrototypes) as unknown };
  } catch {
    return refusalError({ code: 'not-json', facts: {} });
  }
}

function decode(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** A member of this name would become the prototype of a copy. */
function withoutPrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is no member');
  return value;
}
