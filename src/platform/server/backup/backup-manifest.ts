import { z } from 'zod';

/**
 * A backup is a line that says what it is, then each table as COPY text compressed with zstd, one
 * after the other, then this manifest as JSON, its length (4 bytes), and the SHA-256 of all before.
 */
export const FIRST_LINE = /^MIDYEAR BACKUP (\d{1,6})\n/;
export const FORMAT = 1;
export const LONGEST_MANIFEST = 1 << 20;
export const HASH_BYTES = 32;
export const LENGTH_BYTES = 4;

export function firstLine(format: number): string {
  return `MIDYEAR BACKUP ${format}\n`;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const partContract = z.strictObject({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.int().nonnegative(),
  /** Of the text. */
  bytes: z.int().nonnegative(),
  sha256: hash,
  /** Where in the file it lies, compressed. */
  start: z.int().nonnegative(),
  length: z.int().nonnegative(),
});

export const manifestContract = z.strictObject({
  writtenBy: z.string(),
  schema: z.array(z.strictObject({ number: z.int(), name: z.string(), hash })),
  parts: z.array(partContract),
});

export type BackupManifest = z.output<typeof manifestContract>;
export type BackupPart = z.output<typeof partContract>;
