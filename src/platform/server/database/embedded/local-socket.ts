import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where clients connect, as drivers want it told: the socket is `FOLDER/.s.PGSQL.PORT`. */
export interface LocalSocket {
  readonly host: string;
  readonly port: number;
}

export interface LocalServer {
  close(): Promise<void>;
}

const PORT = 7300;
/** Of the 104 (BSD) or 108 bytes that an address of a local socket has, one ends it. */
const LONGEST_PATH = 103;

/** Lets commands on this machine, of the same user, connect to the database of a directory. */
export async function listenLocally(
  directory: string,
  accept: (socket: Socket) => void,
): Promise<LocalServer> {
  await forgetSocket(directory);
  const host = await chooseFolder(directory);
  const path = socketPath({ host, port: PORT });
  const server = createServer(accept);
  server.listen(path);
  await once(server, 'listening');
  // Others could not get there anyway: the folder is closed to them.
  await chmod(path, 0o600);
  return {
    async close() {
      await closed(server);
      await forgetSocket(directory);
    },
  };
}

/** Where a process that has the directory open would listen. */
export async function localSocket(directory: string): Promise<LocalSocket> {
  const elsewhere = await readFile(folderFile(directory), 'utf8').catch(() => undefined);
  return { host: elsewhere ?? directory, port: PORT };
}

/** What one that was killed has left behind. */
async function forgetSocket(directory: string): Promise<void> {
  const { host, port } = await localSocket(directory);
  await rm(socketPath({ host, port }), { force: true });
  if (host !== directory) await rm(host, { recursive: true, force: true });
  await rm(folderFile(directory), { force: true });
}

/** The directory itself, or where its path is too long a folder that a file in it names. */
async function chooseFolder(directory: string): Promise<string> {
  if (Buffer.byteLength(socketPath({ host: directory, port: PORT })) <= LONGEST_PATH) {
    return directory;
  }
  const folder = await mkdtemp(join(tmpdir(), 'midyear-'));
  await writeFile(folderFile(directory), folder, { mode: 0o600 });
  return folder;
}

function socketPath({ host, port }: LocalSocket): string {
  return join(host, `.s.PGSQL.${port}`);
}

function folderFile(directory: string): string {
  return join(directory, 'socket-folder');
}

async function closed(server: Server): Promise<void> {
  const isClosed = once(server, 'close');
  server.close();
  await isClosed;
}
