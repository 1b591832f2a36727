import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const ACTIVITY_OPERATIONS: Readonly<Record<string, readonly string[]>> = {};

/** A sound request for each of its routes. */
export const ACTIVITY_REQUESTS: Readonly<Record<string, SoundRequest>> = {};
