import { createMidyearServer } from '#entry/server/midyear-server.ts';
import { builtPages } from '#entry/server/pages/page-build.ts';
import type { Database } from '#platform/server/database/database.ts';
import { listenOnLoopback } from '#platform/server/http/serve-http.ts';
import { copyOfStore, openStore, type KeptStore } from './kept-store.ts';
import { signedIn, type TestAccount } from './test-account.ts';

/** A server of an organisation with its screens, on a port of its own, gone with its scope. */
export interface ServedOrganisation extends AsyncDisposable {
  readonly url: string;
  /** What is served; tests arrange there what takes no screen. */
  readonly database: Database;
  /** Somebody with every role for the whole of it, who is signed in. */
  account(): Promise<TestAccount>;
  /** Somebody else with the same roles: nobody accepts what the own account told. */
  other(): Promise<TestAccount>;
}

/** Serves a copy of a store as `midyear serve` does, with screens built from the sources as they are. */
export async function serveOrganisation(kind: KeptStore): Promise<ServedOrganisation> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await copyOfStore(kind));
  const database = await openStore(folder.path);
  stack.defer(() => database.close());
  const pages = await builtPages();
  const app = await createMidyearServer(database, '0.0.0', { pages: pages.folder });
  stack.defer(() => app.close());
  const listening = await listenOnLoopback(app, 0);
  if (listening.kind === 'refused') throw new Error(listening.code);
  const owned = stack.move();
  let [account, other]: Promise<TestAccount>[] = [];
  return {
    url: listening.url,
    database,
    account: () => (account ??= signedIn(database)),
    other: () => (other ??= signedIn(database)),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
