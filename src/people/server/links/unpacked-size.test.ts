import { describe, expect, test } from 'vitest';
import { zipOf } from '#test/support/zip-of.ts';
import { unpackedSize } from './unpacked-size.ts';

const LIMIT = 10_000;
const END_BYTES = 22;

/** A small zip whose end record says something else. */
function endingIn(change: (end: Buffer) => void): Buffer {
  const zip = zipOf('a.txt', Buffer.from('hundred'));
  change(zip.subarray(-END_BYTES));
  return zip;
}

/** The same with something between the directory and its end record. */
function withBetween(between: Buffer): Buffer {
  const zip = zipOf('a.txt', Buffer.from('hundred'));
  return Buffer.concat([zip.subarray(0, -END_BYTES), between, zip.subarray(-END_BYTES)]);
}

/** A locator of Zip64, and the record that it points to: another directory, with another part. */
function zip64Records(): Buffer {
  const [record, locator] = [Buffer.alloc(56), Buffer.alloc(20)];
  record.writeUInt32LE(0x06064b50, 0);
  locator.writeUInt32LE(0x07064b50, 0);
  return Buffer.concat([record, locator]);
}

describe('the size to which a zip unpacks', () => {
  test('is what comes out of it, whatever it says', () => {
    expect(unpackedSize(zipOf('a.txt', Buffer.alloc(5000)), LIMIT)).toBe(5000);
    expect(unpackedSize(zipOf('a.txt', Buffer.alloc(20_000)), LIMIT)).toBe('too-large');
  });

  test.for([
    ['the size of the directory', (end: Buffer) => end.writeUInt32LE(0xffff_ffff, 12)],
    ['the place of the directory', (end: Buffer) => end.writeUInt32LE(0xffff_ffff, 16)],
    ['the count of its parts', (end: Buffer) => end.writeUInt16LE(0xffff, 10)],
  ] as const)('is not asked of a zip that tells %s elsewhere', ([, change]) => {
    const zip = endingIn(change);
    expect(unpackedSize(zip, LIMIT)).toBe('broken');
    const between = withBetween(zip64Records());
    change(between.subarray(-END_BYTES));
    expect(unpackedSize(between, LIMIT)).toBe('broken');
  });

  test('is not asked of a zip with a record of Zip64, nor of one whose directory ends elsewhere', () => {
    expect(unpackedSize(withBetween(zip64Records()), LIMIT)).toBe('broken');
    expect(unpackedSize(withBetween(Buffer.alloc(1)), LIMIT)).toBe('broken');
  });
});
