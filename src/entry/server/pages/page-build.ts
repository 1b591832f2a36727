import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { compressPages } from './compress-pages.ts';
import { darkTokens } from './dark-tokens.ts';
import { firstScreen } from './first-screen.ts';
import { forgetOldBuilds } from './old-builds.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Each build stands in a folder of its own, named by what it was built from. */
const BUILDS = join(ROOT, 'build', 'web');

const NAME_LENGTH = 16;
const SOURCES = ['src/**/{web,model}/**', 'src/kernel/**', 'src/entry/server/pages/**'];

export interface BuiltPages {
  readonly folder: string;
  /** Whether they were built just now. */
  readonly isNew: boolean;
}

/**
 * The screens as their sources are now, built where they are missing. A server that runs keeps the
 * folder it began with, whoever builds another.
 */
export async function builtPages(): Promise<BuiltPages> {
  const name = sourcesDigest().slice(0, NAME_LENGTH);
  const folder = join(BUILDS, name);
  if (existsSync(folder)) return { folder, isNew: false };
  await forgetOldBuilds(BUILDS);
  await buildPages(folder);
  return { folder, isNew: true };
}

/** Builds aside, and puts it in its place when it is whole; of two at once the first is taken. */
async function buildPages(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await buildForUse({
    configFile: false,
    root: join(ROOT, 'src', 'entry', 'web'),
    logLevel: 'warn',
    plugins: [darkTokens(), firstScreen()],
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
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
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
