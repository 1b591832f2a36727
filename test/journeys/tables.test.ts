import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';

describe('who takes a table along', () => {
  const journey = journeyIn('sample');

  it('has its numbers in a CSV file', async () => {
    const page = await journey.open('/totals');
    const bytes = await download(page, 'Tải CSV');
    const rows = parse(bytes, { bom: true, relaxColumnCount: true });
    const head = rows.findIndex(([first]) => first === 'Chỉ tiêu');
    const people = rows.find(([first]) => first?.startsWith('Người được khám'));
    expect(people?.[rows[head]?.indexOf('Kỳ này') ?? -1]).toBe('1657');
    expect(rows.slice(0, head).flat().join(' ')).toContain('14/6/2026');
  });

  it('has them as numbers in a spreadsheet', async () => {
    const page = await journey.open('/totals');
    const { sheets } = await readXlsx(await download(page, 'Tải Excel'));
    const rows = sheets[0]?.rows ?? [];
    const head = rows.find(([first]) => first === 'Chỉ tiêu') ?? [];
    const people = rows.find(([first]) => String(first).startsWith('Người được khám'));
    expect(people?.[head.indexOf('Kỳ này')]).toBe(1657);
  });

  it('prints it without the frame, with what its reader must know', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('link', { name: '1.657' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    await page.getByText(/^In lúc /).waitFor();
    const printed = page.getByText('Tổ chức tại ngày 14/6/2026').filter({ visible: true });
    expect(await printed.count()).toBe(1);
  });
});

async function download(page: Page, button: string): Promise<Buffer> {
  await page.getByRole('link', { name: '1.657' }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path());
}
