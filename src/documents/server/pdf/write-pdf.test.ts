import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { plainParagraph } from '#documents/model/official-document.ts';
import { pointsOfMm } from '#documents/model/layout-profile.ts';
import { STATE_ND30 } from '#documents/model/state-nd30.ts';
import { carriedProblems } from '#platform/server/http/outcome.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { HOSTILE_TEXTS, sampleDocument, sampleTable } from '#test/support/sample-document.ts';
import { writePdf } from './write-pdf.ts';

const TEXT_OF_PDF = '/usr/bin/pdftotext';
const WORD_BOX = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu;

/** A PDF with what it holds compressed laid open. */
function opened(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n(.*?)\r?\nendstream/gsu)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

function pagesOf(pdf: string): readonly string[] {
  return [...pdf.matchAll(/\/MediaBox\s?\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );
}

describe('a PDF', () => {
  test('has the pages of the layout, upright and lying', async () => {
    const pdf = opened(await writePdf(sampleDocument()));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pagesOf(pdf)).toEqual(['595x842', '842x595']);
  });

  test('holds the fonts it is written in, and no others', async () => {
    const pdf = opened(await writePdf(sampleDocument()));
    const names = [...pdf.matchAll(/\/FontName\s?\/([A-Z]{6})\+([\w-]+)/gu)].map(
      ([, , name]) => name,
    );
    expect(new Set(names)).toEqual(
      new Set(['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'Tinos-BoldItalic']),
    );
    expect(pdf.match(/\/FontFile2 /gu)).toHaveLength(names.length);
  });

  test('takes a paragraph of thousands of long words, and of some that fit no line', async () => {
    const text = `${'organisation '.repeat(2000)}${`${'a'.repeat(40)} `.repeat(600)}${'a'.repeat(500)}`;
    const pdf = await writePdf({ ...sampleDocument(), body: [plainParagraph(text)] });
    expect(pagesOf(opened(pdf)).length).toBeGreaterThan(5);
  });

  test('is the same each time', async () => {
    const [one, other] = [await writePdf(sampleDocument()), await writePdf(sampleDocument())];
    expect(one.equals(other)).toBe(true);
  });

  test('takes hostile text everywhere for the letters it is', async () => {
    for (const text of HOSTILE_TEXTS) {
      const pdf = await writePdf(
        sampleDocument({
          header: { issuingBody: text, parentBody: text, symbol: text, place: text },
          ...{ subject: text, addressees: [text], grounds: [text], recipients: [text] },
          body: [
            { kind: 'heading', level: 1, text },
            plainParagraph(text),
            { ...sampleTable(0), rows: [[text, text, text]] },
          ],
          signature: { kind: 'one', authority: text, title: text, name: text },
          annexes: [{ title: text, blocks: [] }],
        }),
      );
      expect(pagesOf(opened(pdf)).length).toBeGreaterThan(1);
    }
  });

  test('reads as it was told, whatever it looks like', async ({ skip }) => {
    skip(!existsSync(TEXT_OF_PDF), 'pdftotext is not installed; on Debian: poppler-utils');
    await using folder = await scratchFolder();
    const path = join(folder.path, 'hostile.pdf');
    const texts = HOSTILE_TEXTS.slice(0, 3);
    await writeFile(path, await writePdf(sampleDocument({ body: texts.map(plainParagraph) })));
    const { stdout } = await promisify(execFile)(TEXT_OF_PDF, ['-raw', path, '-']);
    const read = stdout.replaceAll(/\s+/gu, '');
    for (const text of texts.slice(0, 2)) expect(read).toContain(text.replaceAll(/\s+/gu, ''));
    expect(read).toContain('$sum_(i=0)$*sao*_gạch_`mã`//chúthích/*x*/@ref=mục\\u{41}#[');
  });

  test('keeps the margins of the layout, and the number of the page above them', async ({
    skip,
  }) => {
    skip(!existsSync(TEXT_OF_PDF), 'pdftotext is not installed; on Debian: poppler-utils');
    await using folder = await scratchFolder();
    const path = join(folder.path, 'long.pdf');
    const body = Array.from({ length: 40 }, () => plainParagraph('một dòng chữ dài '.repeat(20)));
    await writeFile(path, await writePdf(sampleDocument({ body, annexes: [] })));
    const { stdout } = await promisify(execFile)(TEXT_OF_PDF, ['-bbox', path, '-']);
    const words = [...stdout.matchAll(WORD_BOX)].map(([, left, top, right, bottom, text]) => ({
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      text,
    }));
    const { page } = STATE_ND30;
    const [numbers, others] = [
      words.filter(({ top }) => top < pointsOfMm(page.topMm) - 5),
      words.filter(({ top }) => top >= pointsOfMm(page.topMm) - 5),
    ];
    expect(numbers.map(({ text }) => text)).toEqual(numbers.map((_, index) => `${index + 2}`));
    expect(numbers.length).toBeGreaterThan(1);
    const centre = (pointsOfMm(page.leftMm) + 595.28 - pointsOfMm(page.rightMm)) / 2;
    for (const { left, right } of numbers) expect((left + right) / 2).toBeCloseTo(centre, 0);
    const lefts = others.map(({ left }) => left);
    expect(Math.min(...lefts)).toBeCloseTo(pointsOfMm(page.leftMm), 0);
    const rights = others.map(({ right }) => right);
    expect(Math.max(...rights)).toBeCloseTo(595.28 - pointsOfMm(page.rightMm), 0);
    const bottom = Math.max(...others.map((word) => word.bottom));
    expect(bottom).toBeLessThanOrEqual(841.89 - pointsOfMm(page.bottomMm) + 1);
  });

  test('has thousands of rows, on as many pages as they need', async () => {
    const pdf = opened(await writePdf(sampleDocument({ body: [sampleTable(4000)], annexes: [] })));
    expect(pagesOf(pdf).length).toBeGreaterThan(80);
  });

  test('is refused where it would be longer than any file may be', async () => {
    const body = [plainParagraph('x'.repeat(1_000_001))];
    const refused: unknown = await writePdf(sampleDocument({ body })).catch(
      (error: unknown) => error,
    );
    expect(carriedProblems(refused)?.shown).toMatchObject([{ code: 'document-too-large' }]);
  });
});
