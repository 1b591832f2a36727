import fs from 'node:fs';
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

/** Opens PGlite on a directory such that what it has committed is on the disk. */
export function openDurablePglite({
  directory,
  onLogBytes = () => undefined,
  onMessage = () => undefined,
}: DurablePgliteOptions): Promise<PGlite> {
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
  readonly stream_ops: {
    fsync?: (stream: OpenFile) => number;
    write: (stream: OpenFile, ...rest: WriteArguments) => number;
  };
}

interface OpenFile {
  readonly nfd: number;
  readonly path: string;
}

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

/** Without this, fsync of a file or a directory would end in Emscripten. */
function passSyncsOn(files: NodeFileSystem): void {
  files.stream_ops.fsync = (stream) => {
    files.tryFSOperation(() => fs.fsyncSync(stream.nfd));
    return 0;
  };
}

function countLogBytes(files: NodeFileSystem, onLogBytes: (byteCount: number) => void): void {
  const write = files.stream_ops.write;
  files.stream_ops.write = (stream, ...rest) => {
    const written = write(stream, ...rest);
    if (stream.path.includes('/pg_wal/')) onLogBytes(written);
    return written;
  };
}
