/**
 * Loaded before a program (`node --import`): keeps every call by which it, or a thread of it, changes
 * what is on the disk below a folder. The program itself is not changed.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import workers, { isMainThread, threadId } from 'node:worker_threads';
import { appendAct, type HostAct } from './fault-record.ts';

const [recordFile = '', root = ''] = (process.env['MIDYEAR_RECORD'] ?? '').split('\n');
const record = fs.openSync(recordFile, 'a');
const recorded = new Set<number>();

/** A call of Node as it is patched here: its arguments are read by place. */
type Call = (...given: readonly unknown[]) => unknown;
const host = fs as unknown as Record<string, Call>;
const promised = fs.promises as unknown as Record<string, Call>;

function keep(act: HostAct, bytes?: Uint8Array): void {
  appendAct(record, act, bytes);
}

function isInside(path: unknown): boolean {
  return typeof path === 'string' && `${resolve(path)}/`.startsWith(`${root}/`);
}

function pathOf(path: unknown): string {
  return resolve(String(path));
}

/** Descriptors are those of a process, and are given again. */
function nameOf(descriptor: number): string {
  return `${process.pid}:${threadId}:${descriptor}`;
}

function after(name: string, note: (given: readonly unknown[], answer: unknown) => void): void {
  const call = host[name];
  if (call === undefined) throw new Error(`${name}: expected a call of the host`);
  host[name] = (...given) => {
    const answer = call(...given);
    note(given, answer);
    return answer;
  };
}

function afterPromised(
  name: string,
  note: (given: readonly unknown[], answer: unknown) => void,
): void {
  const call = promised[name];
  if (call === undefined) throw new Error(`${name}: expected a call of the host`);
  promised[name] = async (...given) => {
    const answer = await call(...given);
    if (isInside(given[0])) note(given, answer);
    return answer;
  };
}

function flagsOf(flags: unknown): number {
  if (typeof flags === 'number') return flags;
  const { O_RDONLY, O_CREAT, O_TRUNC, O_WRONLY } = fs.constants;
  return flags === 'w' ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY;
}

function bytesOf(content: unknown, [offset, length]: readonly unknown[]): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  if (!ArrayBuffer.isView(content)) throw new TypeError('expected bytes');
  const start = Number(offset ?? 0);
  const end = start + Number(length ?? content.byteLength - start);
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
    .subarray(start, end)
    .slice();
}

function recordOpenFiles(): void {
  after('openSync', ([path, flags], descriptor) => {
    if (!isInside(path)) return;
    recorded.add(Number(descriptor));
    const file = nameOf(Number(descriptor));
    keep({ act: 'open', file, path: pathOf(path), flags: flagsOf(flags) });
  });
  const ofRecorded = (name: string, note: (file: string, given: readonly unknown[]) => void) =>
    after(name, (given, answer) => {
      if (recorded.has(Number(given[0]))) note(nameOf(Number(given[0])), [...given, answer]);
    });
  ofRecorded('closeSync', (file, [descriptor]) => {
    recorded.delete(Number(descriptor));
    keep({ act: 'close', file });
  });
  ofRecorded('writeSync', (file, [, content, offset, , position, written]) => {
    const at = typeof position === 'number' ? position : null;
    keep({ act: 'write', file, position: at }, bytesOf(content, [offset, written]));
  });
  ofRecorded('ftruncateSync', (file, [, size]) =>
    keep({ act: 'truncate-open', file, size: Number(size ?? 0) }),
  );
  ofRecorded('fsyncSync', (file) => keep({ act: 'sync-open', file }));
  ofRecorded('fdatasyncSync', (file) => keep({ act: 'sync-open', file }));
  ofRecorded('writevSync', () => keep({ act: 'unknown', call: 'writevSync' }));
}

function recordNames(): void {
  const inside = (name: string, note: (path: string, given: readonly unknown[]) => void) =>
    after(name, (given) => {
      if (isInside(given[0])) note(pathOf(given[0]), given);
    });
  inside('writeFileSync', (path, [, content]) =>
    keep({ act: 'write-whole', path }, bytesOf(content, [])),
  );
  inside('truncateSync', (path, [, size]) =>
    keep({ act: 'truncate', path, size: Number(size ?? 0) }),
  );
  inside('renameSync', (path, [, to]) => keep({ act: 'rename', path, to: pathOf(to) }));
  inside('mkdirSync', (path) => keep({ act: 'mkdir', path }));
  for (const name of ['unlinkSync', 'rmdirSync', 'rmSync']) {
    inside(name, (path) => keep({ act: 'remove', path }));
  }
  for (const call of ['appendFileSync', 'copyFileSync', 'cpSync', 'linkSync', 'symlinkSync']) {
    inside(call, () => keep({ act: 'unknown', call }));
  }
}

function recordPromised(): void {
  afterPromised('writeFile', ([path, content]) =>
    keep({ act: 'write-whole', path: pathOf(path) }, bytesOf(content, [])),
  );
  afterPromised('rename', ([path, to]) =>
    keep({ act: 'rename', path: pathOf(path), to: pathOf(to) }),
  );
  afterPromised('mkdir', ([path]) => keep({ act: 'mkdir', path: pathOf(path) }));
  for (const name of ['rm', 'unlink', 'rmdir']) {
    afterPromised(name, ([path]) => keep({ act: 'remove', path: pathOf(path) }));
  }
  afterPromised('open', ([path], handle) => {
    const opened = handle as { sync: () => Promise<void> };
    const sync = opened.sync.bind(opened);
    opened.sync = async () => {
      await sync();
      keep({ act: 'sync', path: pathOf(path) });
    };
  });
  for (const call of ['appendFile', 'copyFile', 'cp', 'link', 'symlink', 'truncate']) {
    afterPromised(call, () => keep({ act: 'unknown', call }));
  }
}

/** Threads are started with arguments of their own: those that load this come first. */
function followThreads(): void {
  const { Worker } = workers;
  workers.Worker = class extends Worker {
    constructor(...[file, options]: ConstructorParameters<typeof Worker>) {
      const execArgv = ['--import', import.meta.url, ...(options?.execArgv ?? [])];
      super(file, { ...options, execArgv });
    }
  };
}

recordOpenFiles();
recordNames();
recordPromised();
if (isMainThread) followThreads();
syncBuiltinESMExports();
