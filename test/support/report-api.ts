import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const REPORT_OPERATIONS: Readonly<Record<string, readonly string[]>> = {};

/** A sound request for each of its routes. */
export const REPORT_REQUESTS: Readonly<Record<string, SoundRequest>> = {};
