import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEWS_LOOK_PATH, NEWS_STYLE } from '#publication/model/news-address.ts';
import type { LookFile } from '#publication/server/news/news-routes.ts';
import { withDarkTokens } from './dark-tokens.ts';

const SOURCES = join(import.meta.dirname, '..', '..', '..');
const TOKENS = join(SOURCES, 'platform', 'web', 'style', 'tokens.css');
const NEWS = join(SOURCES, 'publication', 'server', 'news', 'news-page.css');
const ICON = join(SOURCES, 'entry', 'web', 'midyear.svg');

const FONT_WEIGHTS = [400, 500, 600];
/** Browsers of today read the first; the second is for those without. */
const FONT_FILE =
  /url\(\.\/files\/([\w-]+\.woff2)\) format\('woff2'\), url\([^)]*\) format\('woff'\)/gu;

let found: Promise<ReadonlyMap<string, LookFile>> | undefined;

/** The files by which the public pages look as the screens do; read when somebody first opens one. */
export function newsLook(): Promise<ReadonlyMap<string, LookFile>> {
  return (found ??= readLook());
}

async function readLook(): Promise<ReadonlyMap<string, LookFile>> {
  const [tokens, news] = await Promise.all([readFile(TOKENS, 'utf8'), readFile(NEWS, 'utf8')]);
  const sheets = FONT_WEIGHTS.map((weight) => packaged(`${weight}.css`));
  const written = await Promise.all(sheets.map((path) => readFile(path, 'utf8')));
  const faces = written.join('\n');
  const fonts = [...faces.matchAll(FONT_FILE)].map(([, name = '']) => packaged(`files/${name}`));
  const stylesheet = `${faces.replaceAll(FONT_FILE, `url(${NEWS_LOOK_PATH}/$1) format('woff2')`)}
${withDarkTokens(tokens)}
${news}`;
  return new Map([
    [NEWS_STYLE, { type: 'text/css; charset=utf-8', bytes: Buffer.from(stylesheet) }],
    [basename(ICON), { type: 'image/svg+xml', bytes: await readFile(ICON) }],
    ...(await Promise.all(
      fonts.map(async (path): Promise<[string, LookFile]> => [
        basename(path),
        { type: 'font/woff2', bytes: await readFile(path) },
      ]),
    )),
  ]);
}

function packaged(file: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/${file}`));
}
