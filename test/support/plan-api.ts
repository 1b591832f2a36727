import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const PLAN_OPERATIONS: Readonly<Record<string, readonly string[]>> = {};

/** A sound request for each of its routes. */
export const PLAN_REQUESTS: Readonly<Record<string, SoundRequest>> = {};
