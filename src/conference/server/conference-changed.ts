import { z } from 'zod';
import { writtenId } from '#platform/server/http/contract-values.ts';

/** What was made or changed, and its version now. */
export const changedAnswer = z
  .object({ id: writtenId, version: z.int() })
  .meta({ id: 'ConferenceChanged', description: 'What was made or changed, and its version now.' });

interface Changed {
  readonly record: { readonly id: string; readonly version: number };
}

export function presentChanged({ record }: Changed): z.output<typeof changedAnswer> {
  return { id: record.id, version: record.version };
}

export const CHANGED_VERSION = { version: ({ record }: Changed): number => record.version };
