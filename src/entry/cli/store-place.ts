import { join } from 'node:path';
import type { Language } from '#kernel/problem.ts';
import type { DatabasePlace } from '#platform/server/database/open-database.ts';
import { STORE_TEXTS } from './store-texts.ts';
import type { Terminal } from './terminal.ts';

/** The steps of the schema that this program brings. */
export const MIGRATIONS = join(import.meta.dirname, '..', '..', '..', 'db', 'migrations');

const DEFAULT_DIRECTORY = '.midyear';

/** Where the organisation is kept: a directory, or the server that `DATABASE_URL` names. */
export function storePlace(
  directory: string | undefined,
  { environment }: Pick<Terminal, 'environment'>,
  language: Language,
): DatabasePlace | { readonly kind: 'unusable'; readonly sentence: string } {
  const texts = STORE_TEXTS[language];
  const url = environment['DATABASE_URL'];
  if (url === undefined || url === '') {
    return { kind: 'directory', directory: directory ?? DEFAULT_DIRECTORY };
  }
  if (directory !== undefined) return { kind: 'unusable', sentence: texts.twoPlaces };
  if (!/^postgres(ql)?:\/\//.test(url)) return { kind: 'unusable', sentence: texts.notAUrl };
  return { kind: 'server', url };
}
