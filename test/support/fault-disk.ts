import { constants, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { HostAct, RecordedAct } from './fault-record.ts';

/**
 * A disk as a program changes it, and what of it would be left if the power went. Of a file what was
 * written before its last sync is left, of the names in a folder those before the last sync of the
 * folder; a renaming happens as a whole. No more is assumed: not that a sync of a file keeps its
 * name, as most file systems do, nor any order.
 */
export interface Disk {
  take(recorded: RecordedAct): void;
  /** Writes what would be left into a folder. */
  writeLeft(folder: string, luck: Luck): void;
}

/** What happens to be left of that which was not synced: decided for each page of 4 KB, and each name. */
export type Luck = () => boolean;

interface FileNode {
  readonly kind: 'file';
  synced: Bytes;
  now: number;
  pending: Change[];
}

interface FolderNode {
  readonly kind: 'folder';
  /** As the program sees it. */
  readonly names: Map<string, Node>;
  readonly synced: Map<string, Node>;
}

type Node = FileNode | FolderNode;

type Change =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'size'; readonly size: number };

/** A name is given or taken: in one folder, or by a renaming in two at once. */
interface Naming {
  readonly places: readonly Place[];
}

interface Place {
  readonly folder: FolderNode;
  readonly name: string;
  /** What bears the name afterwards. */
  readonly node: Node | undefined;
}

interface Bytes {
  buffer: Buffer;
  length: number;
}

const PAGE = 4096;

function newFolder(): FolderNode {
  return { kind: 'folder', names: new Map(), synced: new Map() };
}

function newFile(): FileNode {
  return { kind: 'file', synced: { buffer: Buffer.alloc(0), length: 0 }, now: 0, pending: [] };
}

/** @param root what lies above it is taken to be on the disk. */
export function openDisk(root: string): Disk {
  const top = newFolder();
  const open = new Map<string, { readonly node: Node; position: number }>();
  let pending: Naming[] = [];

  const partsOf = (path: string): string[] => relative(root, path).split('/').filter(Boolean);
  const find = (path: string): Node | undefined =>
    partsOf(path).reduce<Node | undefined>(
      (node, name) => (node?.kind === 'folder' ? node.names.get(name) : undefined),
      top,
    );
  const folderOf = (path: string): FolderNode => {
    const folder = find(dirname(path));
    if (folder?.kind !== 'folder') throw new Error(`${path}: expected its folder`);
    return folder;
  };
  const place = (path: string, node: Node | undefined): Place => {
    return { folder: folderOf(path), name: partsOf(path).at(-1) ?? '', node };
  };
  const name = (...places: readonly Place[]): void => {
    for (const each of places) setName(each.folder.names, each);
    pending.push({ places });
  };
  const fileAt = (path: string): FileNode => {
    const found = find(path);
    if (found?.kind === 'file') return found;
    const made = newFile();
    name(place(path, made));
    return made;
  };
  const makeFolder = (path: string): void => {
    if (find(path) !== undefined) return;
    makeFolder(dirname(path));
    name(place(path, newFolder()));
  };
  const remove = (path: string): void => {
    const found = find(path);
    if (found === undefined) return;
    if (found.kind === 'folder') for (const child of found.names.keys()) remove(join(path, child));
    name(place(path, undefined));
  };
  const opened = (file: string) => {
    const found = open.get(file);
    if (found === undefined) throw new Error(`${file}: expected an open file`);
    return found;
  };
  const sync = (node: Node | undefined): void => {
    if (node?.kind === 'file') {
      for (const each of node.pending) change(node.synced, each);
      node.pending = [];
    } else if (node?.kind === 'folder') {
      const forced = withEarlier(pending, ({ places }) =>
        places.some(({ folder }) => folder === node),
      );
      pending = pending.filter((naming) => !forced.has(naming));
      for (const { places } of forced) for (const each of places) setName(each.folder.synced, each);
    }
  };
  const openFile = (act: Extract<HostAct, { act: 'open' }>): void => {
    const found = find(act.path);
    const node = found?.kind === 'folder' ? found : fileAt(act.path);
    if (node.kind === 'file' && (act.flags & constants.O_TRUNC) !== 0) resize(node, 0);
    open.set(act.file, { node, position: 0 });
  };
  const takeWrite = (act: Extract<HostAct, { act: 'write' }>, bytes: Uint8Array): void => {
    const its = opened(act.file);
    const at = act.position ?? its.position;
    if (act.position === null) its.position = at + bytes.length;
    if (its.node.kind === 'file') write(its.node, at, bytes);
  };
  return {
    take({ act, bytes }) {
      switch (act.act) {
        case 'open':
          return openFile(act);
        case 'close':
          return void open.delete(act.file);
        case 'write':
          return takeWrite(act, bytes);
        case 'truncate-open':
          return resize(opened(act.file).node, act.size);
        case 'truncate':
          return resize(fileAt(act.path), act.size);
        case 'write-whole': {
          const file = fileAt(act.path);
          if (file.now > 0) resize(file, 0);
          return write(file, 0, bytes);
        }
        case 'sync-open':
          return sync(opened(act.file).node);
        case 'sync':
          return sync(find(act.path));
        case 'rename':
          return name(place(act.path, undefined), place(act.to, find(act.path)));
        case 'mkdir':
          return makeFolder(act.path);
        case 'remove':
          return remove(act.path);
        case 'unknown':
          throw new Error(`the recorder does not know ${act.call}`);
        case 'word':
          return undefined;
        default:
          return act satisfies never;
      }
    },
    writeLeft(folder, luck) {
      const lucky = new Set(pending.filter(() => luck()));
      const kept = pending.filter((naming) => {
        const before = withEarlier(pending, (each) => each === naming);
        return [...before].every((each) => lucky.has(each));
      });
      const names = new Map<FolderNode, Map<string, Node>>();
      for (const { places } of kept) {
        for (const each of places) {
          const its = names.get(each.folder) ?? new Map(each.folder.synced);
          names.set(each.folder, its);
          setName(its, each);
        }
      }
      writeFolder(folder, top, { names, luck });
    },
  };
}

function setName(names: Map<string, Node>, { name, node }: Place): void {
  if (node === undefined) names.delete(name);
  else names.set(name, node);
}

/** Those chosen, and of each what went before of the same names: a name cannot be taken before it was given. */
function withEarlier(
  namings: readonly Naming[],
  isChosen: (naming: Naming) => boolean,
): ReadonlySet<Naming> {
  const needed = new Map<FolderNode, Set<string>>();
  const chosen = namings.toReversed().filter((naming) => {
    const isNeeded =
      isChosen(naming) ||
      naming.places.some(({ folder, name }) => needed.get(folder)?.has(name) === true);
    if (!isNeeded) return false;
    for (const { folder, name } of naming.places) {
      const names = needed.get(folder) ?? new Set();
      needed.set(folder, names.add(name));
    }
    return true;
  });
  return new Set(chosen.toReversed());
}

function write(file: FileNode, at: number, bytes: Uint8Array): void {
  file.now = Math.max(file.now, at + bytes.length);
  file.pending.push({ kind: 'write', at, bytes });
}

function resize(node: Node, size: number): void {
  if (node.kind !== 'file') return;
  node.now = size;
  node.pending.push({ kind: 'size', size });
}

function change(content: Bytes, its: Change): void {
  const end = its.kind === 'write' ? its.at + its.bytes.length : its.size;
  if (end > content.buffer.length) {
    const wider = Buffer.alloc(Math.max(end, content.buffer.length * 2));
    content.buffer.copy(wider, 0, 0, content.length);
    content.buffer = wider;
  }
  if (its.kind === 'write') {
    content.buffer.set(its.bytes, its.at);
    content.length = Math.max(content.length, end);
  } else {
    if (its.size < content.length) content.buffer.fill(0, its.size, content.length);
    content.length = its.size;
  }
}

interface Left {
  readonly names: ReadonlyMap<FolderNode, ReadonlyMap<string, Node>>;
  readonly luck: Luck;
}

function writeFolder(path: string, folder: FolderNode, left: Left): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  for (const [name, node] of left.names.get(folder) ?? folder.synced) {
    if (node.kind === 'folder') writeFolder(join(path, name), node, left);
    else writeFileSync(join(path, name), contentLeft(node, left.luck), { mode: 0o600 });
  }
}

function contentLeft({ synced, pending }: FileNode, luck: Luck): Uint8Array {
  const kept = pending.flatMap((each) => pagesOf(each).filter(() => luck()));
  if (kept.length === 0) return synced.buffer.subarray(0, synced.length);
  const content = {
    buffer: Buffer.from(synced.buffer.subarray(0, synced.length)),
    length: synced.length,
  };
  for (const each of kept) change(content, each);
  return content.buffer.subarray(0, content.length);
}

function pagesOf(its: Change): Change[] {
  if (its.kind === 'size') return [its];
  const pages: Change[] = [];
  for (let start = its.at; start < its.at + its.bytes.length;) {
    const end = Math.min(start - (start % PAGE) + PAGE, its.at + its.bytes.length);
    const bytes = its.bytes.subarray(start - its.at, end - its.at);
    pages.push({ kind: 'write', at: start, bytes });
    start = end;
  }
  return pages;
}
