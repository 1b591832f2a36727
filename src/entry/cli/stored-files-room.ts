import { USUAL_ROOM } from '#platform/server/stored-files.ts';
import type { Terminal } from './terminal.ts';

const GIGABYTE = 1_000_000_000;
const MOST_GIGABYTES = 10_000;

/**
 * How much all stored files together may take, as `MIDYEAR_STORED_FILES_GB` says in gigabytes.
 * @returns bytes; the text where it is no such number.
 */
export function storedFilesRoom({
  environment,
}: Pick<Terminal, 'environment'>): number | { readonly text: string } {
  const text = environment['MIDYEAR_STORED_FILES_GB'] || '';
  if (text === '') return USUAL_ROOM;
  const gigabytes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return gigabytes >= 1 && gigabytes <= MOST_GIGABYTES ? gigabytes * GIGABYTE : { text };
}
