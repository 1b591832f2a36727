import type { FastifyInstance } from 'fastify';
import { hashBody } from './body-hash.ts';
import { brokenTexts } from './broken-texts.ts';
import { refusalError } from './outcome.ts';

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
      hashBody(request, body);
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
    return soundValue(text, JSON.parse(text) as unknown);
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

/**
 * A body in UTF-8 holds broken texts and members called `__proto__` only where it says so, or where
 * something in it is escaped; only then is all of it looked through.
 */
function soundValue(text: string, value: unknown): { readonly value: unknown } | Error {
  const isEscaped = text.includes(String.raw`\u`);
  if (!isEscaped && !text.includes(PROTOTYPE)) return { value };
  if (holdsPrototype(value)) return refusalError({ code: 'not-json', facts: {} });
  const broken = isEscaped ? brokenTexts('body', value) : [];
  return broken.length > 0 ? refusalError(...broken) : { value };
}

const PROTOTYPE = '__proto__';

/** A member of this name would become the prototype of a copy. */
function holdsPrototype(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, PROTOTYPE)) return true;
    for (const member of Object.values(next)) waiting.push(member);
  }
  return false;
}
