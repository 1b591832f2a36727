import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { compressPages } from './compress-pages.ts';
import { darkTokens } from './dark-tokens.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Where the built screens stand. */
export const PAGES_FOLDER = join(ROOT, 'build', 'web');

const BUILT_FROM = 'built-from.txt';
const SOURCES = ['src/**/{web,model}/**', 'src/kernel/**', 'src/entry/server/pages/**'];

/** Builds the screens where what stands there was built from other sources, or not at all. */
export async function buildMissingPages(): Promise<'built' | 'there'> {
  const digest = sourcesDigest();
  const built = await readFile(join(PAGES_FOLDER, BUILT_FROM), 'utf8').catch(() => undefined);
  if (built === digest) return 'there';
  await buildPages(digest);
  return 'built';
}

/** Builds beside what stands there, and puts it in its place when it is whole. */
async function buildPages(digest: string): Promise<void> {
  const aside = `${PAGES_FOLDER}.${process.pid}`;
  await buildForUse({
    configFile: false,
    root: join(ROOT, 'src', 'entry', 'web'),
    logLevel: 'warn',
    plugins: [darkTokens()],
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Some packages say in every file that it is for a browser; here all are.
        onLog: (level, log, say) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
        },
      },
    },
  });
  await compressPages(aside);
  await writeFile(join(aside, BUILT_FROM), digest);
  await rm(PAGES_FOLDER, { recursive: true, force: true });
  await rename(aside, PAGES_FOLDER);
}

/** Packages bring a larger, slower form for developers, which NODE_ENV would choose. */
async function buildForUse(options: InlineConfig): Promise<void> {
  const { build } = await import('vite');
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build(options);
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

function sourcesDigest(): string {
  const hash = createHash('sha256');
  const paths = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of [...paths.toSorted(), join(ROOT, 'package-lock.json')]) {
    hash.update(`${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
