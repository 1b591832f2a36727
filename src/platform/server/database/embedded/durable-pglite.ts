import fs from 'node:fs';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

export interface DurablePgliteOptions {
  readonly directory: string;
  /** Told of bytes written to the write-ahead log. */
  readonly onLogBytes?: (byteCount: number) => void;
  /** Told what the server says of itself: warnings, and why it ends. */
  readonly onMessage?: (text: string) => void;
}

/**
 * What it is started with: its own parameters, but with fsync on, and by the method that reaches
 * the host (`fdatasync`, the default, is an empty call in it).
 */
const START_PARAMETERS: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'shared_buffers=32MB'],
  ...['-c', 'min_wal_size=48MB', '-c', 'max_wal_size=256MB'],
  ...['-c', 'datestyle=iso,ymd', '-c', 'intervalstyle=iso_8601', '-c', 'timezone=UTC'],
];

/**
 * V8 compiles a function of WebAssembly that has run for a while a second time, better. For the
 * largest of PGlite, the one that evaluates expressions, this takes 600 MB for half a second: three
 * times what all the rest takes, and more than many a machine has to spare.
 */
const COMPILED_ONCE = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'];

/** Opens PGlite on a directory such that what it has committed is on the disk. */
export function openDurablePglite({
  directory,
  onLogBytes = () => undefined,
  onMessage = () => undefined,
}: DurablePgliteOptions): Promise<PGlite> {
  for (const flag of COMPILED_ONCE) setFlagsFromString(flag);
  return PGlite.create({
    fs: new DurableFileSystem(directory, onLogBytes),
    startParams: [...START_PARAMETERS],
    onStderr: (text) => {
      onMessage(text);
      return false;
    },
  });
}

/** The part of Emscripten's file system on that of Node (NODEFS) that is changed here. */
interface NodeFileSystem {
  readonly tryFSOperation: (operation: () => void) => void;
  /** Where the host has it. */
  readonly realPath: (node: FileNode) => string;
  readonly node_ops: { mknod: (folder: FileNode, ...rest: unknown[]) => FileNode };
  readonly stream_ops: {
    fsync?: (stream: OpenFile) => number;
    write: (stream: OpenFile, ...rest: WriteArguments) => number;
  };
}

interface OpenFile {
  readonly nfd: number;
  readonly path: string;
  readonly node: FileNode;
}

/** A file or folder as Emscripten knows it; it is only handed on. */
type FileNode = object & { readonly __brand: 'FileNode' };

type Options = Parameters<NodeFS['init']>[1];
type Module = Parameters<NonNullable<Options['preRun']>[number]>[0];
type WriteArguments = [buffer: Uint8Array, offset: number, length: number, position: number];

class DurableFileSystem extends NodeFS {
  readonly #onLogBytes: (byteCount: number) => void;

  constructor(directory: string, onLogBytes: (byteCount: number) => void) {
    super(directory);
    this.#onLogBytes = onLogBytes;
  }

  override async init(
    ...[pglite, options]: Parameters<NodeFS['init']>
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const prepare = (module: Module): void => {
      const files = module.NODEFS as unknown as NodeFileSystem;
      passSyncsOn(files);
      countLogBytes(files, this.#onLogBytes);
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] },
    };
  }
}

/**
 * Without this, fsync of a file or a directory would end in Emscripten. With a new file goes its
 * name: PostgreSQL syncs the file of a table at a checkpoint, but not the directory in which it was
 * made, and not every file system keeps the one with the other.
 */
function passSyncsOn(files: NodeFileSystem): void {
  const foldersWithNewNames = new Set<string>();
  const makeNode = files.node_ops.mknod;
  files.node_ops.mknod = (folder, ...rest) => {
    const node = makeNode(folder, ...rest);
    foldersWithNewNames.add(files.realPath(folder));
    return node;
  };
  files.stream_ops.fsync = (stream) => {
    const folder = dirname(files.realPath(stream.node));
    files.tryFSOperation(() => {
      fs.fsyncSync(stream.nfd);
      if (foldersWithNewNames.has(folder)) syncFolder(folder);
    });
    foldersWithNewNames.delete(folder);
    return 0;
  };
}

function syncFolder(path: string): void {
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

function countLogBytes(files: NodeFileSystem, onLogBytes: (byteCount: number) => void): void {
  const write = files.stream_ops.write;
  files.stream_ops.write = (stream, ...rest) => {
    const written = write(stream, ...rest);
    if (stream.path.includes('/pg_wal/')) onLogBytes(written);
    return written;
  };
}
