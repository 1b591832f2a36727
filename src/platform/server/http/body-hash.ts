import type { FastifyRequest } from 'fastify';
import { requestHash } from './answered-request.ts';

const hashes = new WeakMap<FastifyRequest, Buffer>();
const NOTHING = requestHash([]);

/** Keeps the hash of a body as it arrived. */
export function hashBody(request: FastifyRequest, body: Uint8Array): void {
  hashes.set(request, requestHash([body]));
}

/** The hash of the body as it arrived. */
export function bodyHash(request: FastifyRequest): Buffer {
  return hashes.get(request) ?? NOTHING;
}
