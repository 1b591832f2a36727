import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { plainParagraph } from '#documents/model/official-document.ts';
import { STATE_ND30 } from '#documents/model/state-nd30.ts';
import { carriedProblems } from '#platform/server/http/outcome.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { HOSTILE_TEXTS, sampleDocument, sampleTable } from '#test/support/sample-document.ts';
import { zipParts } from '#test/support/zip-parts.ts';
import { writeWord } from './write-word.ts';

const LIBRE_OFFICE = '/usr/bin/soffice';
const LIBRE_OFFICE_WRITER = '/usr/lib/libreoffice/program/libswlo.so';

async function partsOf(...told: Parameters<typeof sampleDocument>) {
  const parts = zipParts(await writeWord(sampleDocument(...told)));
  return (name: string): string => parts.get(`word/${name}.xml`) ?? '';
}

/** All that a part says in words. */
function wordsOf(xml: string): string {
  const texts = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu);
  return [...texts].map(([, text]) => unescaped(text ?? '')).join('');
}

function unescaped(xml: string): string {
  const letters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replaceAll(
    /&(lt|gt|quot|apos|amp);/gu,
    (_, name: keyof typeof letters) => letters[name],
  );
}

describe('a Word file', () => {
  test('has the page and the margins of the layout, upright and lying', async () => {
    const part = await partsOf();
    const sizes = [...part('document').matchAll(/<w:pgSz ([^>]*)\/>/gu)].map(([, told]) => told);
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toContain('w:w="11906" w:h="16838" w:orient="portrait"');
    expect(sizes[1]).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    const margins = [...part('document').matchAll(/<w:pgMar ([^>]*)\/>/gu)];
    for (const [, told] of margins) {
      expect(told).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
      expect(told).toContain('w:header="567"');
    }
  });

  test('has a style for each part, with the size and the marks of the layout', async () => {
    const styles = (await partsOf())('styles');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<\/w:docDefaults>/su);
    for (const [component, { sizePt, isBold, isItalic }] of Object.entries(STATE_ND30.styles)) {
      const [style] = new RegExp(`<w:style [^>]*w:styleId="${component}".*?</w:style>`, 'su').exec(
        styles,
      ) ?? [''];
      expect(style).toContain(`<w:sz w:val="${sizePt * 2}"/>`);
      expect(/<w:b\/>/u.test(style)).toBe(isBold);
      expect(/<w:i\/>/u.test(style)).toBe(isItalic);
    }
  });

  test('shows the number of the page from the second page on, and counts each annex anew', async () => {
    const part = await partsOf();
    expect(part('document').match(/<w:titlePg\/>/gu)).toHaveLength(2);
    expect(part('document').match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2);
    const headers = [1, 2, 3, 4].map((number) => part(`header${number}`));
    const numbered = headers.filter((header) => header.includes('PAGE'));
    expect(numbered).toHaveLength(2);
    for (const header of numbered) expect(header).toContain('<w:jc w:val="center"/>');
  });

  test('holds the words of the document, in its order', async () => {
    const words = wordsOf((await partsOf())('document'));
    const expected = ['TỔNG LIÊN HỘI MẪU', 'CỘNG HÒA XÃ HỘI', 'Số: 05/BC-LH', 'BÁO CÁO'];
    const found = [...expected, '1.657', './.', 'Nơi nhận:', 'CHỦ TỊCH', 'Phụ lục'].map((text) =>
      words.indexOf(text),
    );
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('holds hostile text as the letters it is', async () => {
    const texts = HOSTILE_TEXTS.slice(0, 3);
    const part = await partsOf({
      body: HOSTILE_TEXTS.map(plainParagraph),
      subject: texts.join(' '),
    });
    for (const text of texts) expect(wordsOf(part('document'))).toContain(text);
    expect(part('document')).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\ufffe]/u);
  });

  test('has thousands of rows with their head on every page', async () => {
    const document = (await partsOf({ body: [sampleTable(4000)], annexes: [] }))('document');
    expect(document.match(/<w:tr>|<w:tr /gu)).toHaveLength(4001 + 3);
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  test('is refused where it would be longer than any file may be', async () => {
    const body = [plainParagraph('x'.repeat(1_000_001))];
    const refused: unknown = await writeWord(sampleDocument({ body })).catch(
      (error: unknown) => error,
    );
    expect(carriedProblems(refused)?.shown).toMatchObject([{ code: 'document-too-large' }]);
  });
});

describe('LibreOffice', () => {
  test('opens it, and finds its pages upright and lying', async ({ skip }) => {
    const isThere = existsSync(LIBRE_OFFICE) && existsSync(LIBRE_OFFICE_WRITER);
    skip(!isThere, 'LibreOffice Writer is not installed; on Debian: libreoffice-writer');
    await using folder = await scratchFolder();
    await writeFile(join(folder.path, 'report.docx'), await writeWord(sampleDocument()));
    const home = `-env:UserInstallation=file://${join(folder.path, 'home')}`;
    await promisify(execFile)(LIBRE_OFFICE, [
      ...[home, '--headless', '--convert-to', 'pdf', '--outdir', folder.path],
      join(folder.path, 'report.docx'),
    ]);
    const pdf = await readFile(join(folder.path, 'report.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const boxes = [...pdf.matchAll(/\/MediaBox\s?\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    const pages = boxes.map(
      ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
    );
    expect(new Set(pages)).toEqual(new Set(['595x842', '842x595']));
  });
});
