/**
 * A number from 0 to just below 1 that seems drawn by chance and is the same for the same key
 * (FNV-1a, then the mixing step of MurmurHash3). One figure's number hangs on no other's.
 */
export function drawnShare(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number, both ends among those that may be drawn. */
export function drawnNumber(key: string, [least, most]: readonly [number, number]): number {
  return least + Math.floor(drawnShare(key) * (most - least + 1));
}

/** One of several. */
export function drawnOne<Choice>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(drawnShare(key) * choices.length)] ?? choices[0];
}
