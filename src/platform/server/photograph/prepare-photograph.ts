import sharp, { type Metadata } from 'sharp';
import { isAnimatedPng } from '#platform/model/files/animated-png.ts';
import type { KeptFileProblem } from '#platform/model/files/kept-file-problems.ts';
import { LONGEST_SIDE, MOST_POINTS } from '#platform/model/files/picture-bounds.ts';
import { whileDecoding } from './decoding-gate.ts';

// Nothing of a picture stays in memory, and one picture takes one processor.
sharp.cache(false);
sharp.concurrency(1);

/** A picture as it is kept: upright, of a bounded size, with nothing in it but what one sees. */
export interface PreparedPhotograph {
  readonly kind: 'done';
  readonly jpeg: Buffer;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

const QUALITY = 85;
const LONGEST_SECONDS = 30;
const MILLION = 1_000_000;
const ONE_TENTH = 10;

/**
 * Decodes a picture and writes it anew as JPEG: what is in it beside the picture (where and by which
 * device it was taken, a small picture of the uncut one) is gone by that, and whatever only looks
 * like a picture is found out.
 * @param name by which a refusal calls it.
 */
export async function preparePhotograph(
  bytes: Uint8Array,
  name: string,
): Promise<PreparedPhotograph | { readonly kind: 'refused'; readonly problem: KeptFileProblem }> {
  // The head alone: no bound, so that a picture beyond it is refused with its size.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  const problem = problemOf(head, bytes, name);
  if (problem !== undefined) return { kind: 'refused', problem };
  const written = await whileDecoding(() => writtenAnew(bytes)).catch(() => undefined);
  if (written === undefined) {
    return { kind: 'refused', problem: { code: 'picture-broken', facts: { name } } };
  }
  const { data: jpeg, info } = written;
  return { kind: 'done', jpeg, width: info.width, height: info.height };
}

function problemOf(
  head: Metadata | undefined,
  bytes: Uint8Array,
  name: string,
): KeptFileProblem | undefined {
  if (head === undefined) return { code: 'picture-broken', facts: { name } };
  const { width, height, pages = 1, format } = head;
  if (pages > 1 || (format === 'png' && isAnimatedPng(bytes))) {
    return { code: 'picture-animated', facts: { name } };
  }
  const points = width * height;
  if (points <= MOST_POINTS) return undefined;
  // Rounded up: what is refused is never said to have as many as are allowed.
  const millions = Math.ceil((points / MILLION) * ONE_TENTH) / ONE_TENTH;
  return { code: 'picture-too-large', facts: { name, width, height, millions } };
}

async function writtenAnew(
  bytes: Uint8Array,
): Promise<{ readonly data: Buffer; readonly info: { width: number; height: number } }> {
  return sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' })
    .timeout({ seconds: LONGEST_SECONDS })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
}
