import type { Readable } from 'node:stream';
import { runMidyear } from './run-midyear.ts';
import { inputFolder, type InputFiles } from './input-folder.ts';
import { launchMidyear } from './launch-midyear.ts';
import { embeddedFolder } from './store.ts';

/** `midyear serve` as a process of its own, and what it printed; gone with its scope. */
export interface LaunchedOrganisation extends AsyncDisposable {
  readonly url: string;
  /** By which the first administrator comes in. */
  readonly firstLink: string;
}

/** Imports an organisation in which nobody is yet, and serves it on a free port. */
export async function launchOrganisation(files: InputFiles): Promise<LaunchedOrganisation> {
  await using stack = new AsyncDisposableStack();
  const store = stack.use(await embeddedFolder());
  await using folder = await inputFolder(files);
  const imported = await runMidyear(['import', folder.path, '--data', store.path]);
  if (imported.exitCode !== 0) throw new Error(imported.stderr);
  const { process: server, ended } = launchMidyear(['serve', '--port', '0', '--data', store.path]);
  stack.defer(async () => {
    server.kill('SIGKILL');
    await ended;
  });
  const firstLink = await printedLink(server.stdout);
  if (firstLink === undefined) throw new Error(`it did not start: ${(await ended).stderr}`);
  const owned = stack.move();
  const url = new URL(firstLink).origin;
  return { url, firstLink, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** `undefined` where the server ended without a link. */
async function printedLink(stdout: Readable): Promise<string | undefined> {
  let printed = '';
  // Closed, the pipe would end a server that prints more.
  for await (const part of stdout.iterator({ destroyOnReturn: false })) {
    printed += String(part);
    const link = /^ *(http:\S+\/link#\S+)\n/mu.exec(printed)?.[1];
    if (link !== undefined) return link;
  }
  return undefined;
}
