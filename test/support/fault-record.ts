import { readFileSync, writevSync } from 'node:fs';
import type { WriterWord } from './fault-words.ts';

/** What a program asked of its host, or said, in the order in which it happened. */
export type HostAct =
  | { readonly act: 'open'; readonly file: string; readonly path: string; readonly flags: number }
  | { readonly act: 'close'; readonly file: string }
  | { readonly act: 'write'; readonly file: string; readonly position: number | null }
  | { readonly act: 'truncate-open'; readonly file: string; readonly size: number }
  | { readonly act: 'sync-open'; readonly file: string }
  | { readonly act: 'truncate'; readonly path: string; readonly size: number }
  | { readonly act: 'write-whole'; readonly path: string }
  | { readonly act: 'sync'; readonly path: string }
  | { readonly act: 'rename'; readonly path: string; readonly to: string }
  | { readonly act: 'mkdir' | 'remove'; readonly path: string }
  /** A call the recorder does not know how to keep: the record is not to be trusted. */
  | { readonly act: 'unknown'; readonly call: string }
  | { readonly act: 'word'; readonly word: WriterWord };

/** An act with the bytes that were written. */
export interface RecordedAct {
  readonly act: HostAct;
  readonly bytes: Uint8Array;
}

const HEADER_BYTES = 8;
const NO_BYTES = new Uint8Array(0);
// Taken before anything is recorded.
const append = writevSync;

/** Adds to a record opened for appending; threads and processes may share it. */
export function appendAct(descriptor: number, act: HostAct, bytes: Uint8Array = NO_BYTES): void {
  const text = Buffer.from(JSON.stringify(act));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(text.length, 0);
  header.writeUInt32LE(bytes.length, 4);
  append(descriptor, [header, text, bytes]);
}

export function readActs(path: string): readonly RecordedAct[] {
  const all = readFileSync(path);
  const acts: RecordedAct[] = [];
  for (let at = 0; at < all.length;) {
    const [textLength, byteLength] = [all.readUInt32LE(at), all.readUInt32LE(at + 4)];
    const [start, end] = [at + HEADER_BYTES, at + HEADER_BYTES + textLength];
    const act = JSON.parse(all.toString('utf8', start, end)) as HostAct;
    at = end + byteLength;
    acts.push({ act, bytes: all.subarray(end, at) });
  }
  return acts;
}
