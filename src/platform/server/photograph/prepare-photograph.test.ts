import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { testPicture } from '#test/support/test-files.ts';
import { whileDecoding } from './decoding-gate.ts';
import { preparePhotograph } from './prepare-photograph.ts';

const PLACE = {
  IFD0: { Make: 'A Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 3/1' },
};

async function refusalOf(bytes: Uint8Array) {
  const answer = await preparePhotograph(bytes, 'x.jpg');
  return answer.kind === 'refused' ? answer.problem : undefined;
}

async function kept(bytes: Uint8Array) {
  const answer = await preparePhotograph(bytes, 'x.jpg');
  if (answer.kind === 'refused') throw new Error(answer.problem.code);
  return answer;
}

/** Points of all colours, so that what is cut off is missed. */
async function noise(kind: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const raw = { width: 200, height: 200, channels: 3 as const };
  return sharp(randomBytes(200 * 200 * 3), { raw })
    .toFormat(kind)
    .toBuffer();
}

describe('a photograph', () => {
  test('keeps nothing of where and by what it was taken', async () => {
    const taken = await sharp(await testPicture({ width: 60, height: 40 }))
      .withExif(PLACE)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    const before = await sharp(taken).metadata();
    expect(before.exif?.includes('A Camera')).toBe(true);
    expect(before.xmp).toBeDefined();
    const { jpeg } = await kept(taken);
    const { exif, xmp, iptc, icc, comments } = await sharp(jpeg).metadata();
    expect([exif, xmp, iptc, icc, comments]).toEqual([...Array.from({ length: 5 })]);
    expect(jpeg.includes('A Camera')).toBe(false);
  });

  test('is turned upright', async () => {
    const lying = await sharp(await testPicture({ width: 60, height: 40 }))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await kept(lying)).toMatchObject({ width: 40, height: 60 });
  });

  test('is at most 3,000 points long, and never made larger', async () => {
    expect(await kept(await testPicture({ width: 6000, height: 1500 }))).toMatchObject({
      width: 3000,
      height: 750,
    });
    expect(await kept(await testPicture({ width: 60, height: 40 }, 'webp'))).toMatchObject({
      width: 60,
      height: 40,
    });
  });

  test('of 80 million points is refused by its head, with its size', async () => {
    const large = await testPicture({ width: 10_000, height: 8000 }, 'png');
    expect(await refusalOf(large)).toEqual({
      code: 'picture-too-large',
      facts: { name: 'x.jpg', width: 10_000, height: 8000, millions: 80 },
    });
    // Only the head of it is there: nothing more was read.
    expect(await refusalOf(large.subarray(0, 2000))).toMatchObject({ code: 'picture-too-large' });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('that is cut off is refused: %s', async (kind) => {
    const whole = await noise(kind);
    expect(await refusalOf(whole)).toBeUndefined();
    for (const part of [0.9, 0.5, 0.1, 0.001]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(await refusalOf(cut)).toMatchObject({ code: 'picture-broken' });
    }
  });

  test('that moves is refused', async () => {
    const page = { width: 20, height: 20, channels: 3 as const };
    const raw = { ...page, height: 40, pageHeight: 20 };
    const moving = await sharp(randomBytes(20 * 40 * 3), { raw })
      .webp()
      .toBuffer();
    expect(await refusalOf(moving)).toMatchObject({ code: 'picture-animated' });
    const still = await testPicture(page, 'png');
    const head = 8 + 25;
    const control = Buffer.concat([
      Buffer.from([0, 0, 0, 8]),
      Buffer.from('acTL'),
      Buffer.alloc(12),
    ]);
    const moves = Buffer.concat([still.subarray(0, head), control, still.subarray(head)]);
    expect(await refusalOf(moves)).toMatchObject({ code: 'picture-animated' });
  });

  test('that is none is refused', async () => {
    expect(await refusalOf(Buffer.from('no picture at all'))).toMatchObject({
      code: 'picture-broken',
    });
  });
});

test('never more than two are decoded at once, and all in the end', async () => {
  let [now, most, done] = [0, 0, 0];
  const work = async () => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(5);
    now -= 1;
    done += 1;
    if (done % 3 === 0) throw new Error('one fails');
  };
  await Promise.allSettled(Array.from({ length: 12 }, () => whileDecoding(work)));
  expect([most, done]).toEqual([2, 12]);
});
