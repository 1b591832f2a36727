import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const ARTICLE_OPERATIONS: Readonly<Record<string, readonly string[]>> = {};

/** A sound request for each of its routes. */
export const ARTICLE_REQUESTS: Readonly<Record<string, SoundRequest>> = {};
