import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDarkTokens } from './dark-tokens.ts';

const SOURCES = join(import.meta.dirname, '..', '..', '..');
const TOKENS = join(SOURCES, 'platform', 'web', 'style', 'tokens.css');
const NEWS = join(SOURCES, 'publication', 'server', 'news', 'news-page.css');

/** How the public pages look: by the tokens of the screens, light or dark as the reader's system is. */
export async function newsStylesheet(): Promise<string> {
  const [tokens, news] = await Promise.all([readFile(TOKENS, 'utf8'), readFile(NEWS, 'utf8')]);
  return `${withDarkTokens(tokens)}\n${news}`;
}
