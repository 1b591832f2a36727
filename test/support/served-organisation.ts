import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { PAGES_FOLDER } from '#entry/server/pages/page-build.ts';
import type { Database } from '#platform/server/database/database.ts';
import { listenOnLoopback } from '#platform/server/http/serve-http.ts';
import { scratchFolder } from './input-folder.ts';
import { copyOfStore, openStore, type KeptStore } from './kept-store.ts';
import { PROJECT_ROOT } from './source-files.ts';

/** A server of an organisation with its screens, on a port of its own, gone with its scope. */
export interface ServedOrganisation extends AsyncDisposable {
  readonly url: string;
  readonly database: Database;
}

/** Serves a copy of a store as `midyear serve` does, with screens built from the sources as they are. */
export async function serveOrganisation(kind: KeptStore): Promise<ServedOrganisation> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await copyOfStore(kind));
  const database = await openStore(folder.path);
  stack.defer(() => database.close());
  const pages = await copyOfPages(stack);
  const app = await createMidyearServer(database, '0.0.0', { pages });
  stack.defer(() => app.close());
  const listening = await listenOnLoopback(app, 0);
  if (listening.kind === 'refused') throw new Error(listening.code);
  const owned = stack.move();
  return { url: listening.url, database, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** A copy, because whoever starts a server meanwhile may build them anew. */
async function copyOfPages(stack: AsyncDisposableStack): Promise<string> {
  const script = join(import.meta.dirname, 'build-pages.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [script], {
    cwd: PROJECT_ROOT,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the screens could not be built');
  const folder = stack.use(await scratchFolder());
  await cp(PAGES_FOLDER, folder.path, { recursive: true });
  return folder.path;
}
