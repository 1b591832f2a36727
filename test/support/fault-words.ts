import type { DatabasePlace } from '#platform/server/database/open-database.ts';
import type { Confirmed } from './fault-deeds.ts';

/** What the process is started with, as JSON. */
export interface WriterOrder {
  readonly place: DatabasePlace;
  /** make: where there is no organisation yet, it makes one. */
  readonly whenMissing: 'make' | 'refuse';
  readonly seed: number;
  /** What was confirmed before, a line of JSON each; checked before anything is written. */
  readonly confirmedFile: string | undefined;
  readonly scratchFile: string;
  /** After so many things done it closes the database and ends. */
  readonly deeds: number;
  /** Of a program whose host is recorded: what it says is noted in the same record. */
  readonly recordFile?: string;
}

/** What it says, a line of JSON each. */
export type WriterWord =
  | { readonly kind: 'checked'; readonly faults: readonly string[] }
  /** The organisation is there. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'confirmed'; readonly confirmed: Confirmed }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'broken'; readonly reason: string };
