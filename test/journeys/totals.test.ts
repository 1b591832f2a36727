import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';

describe('who reads the totals', () => {
  const journey = journeyIn('sample');

  it('sees plan, this period, the year before, who has told, and how it stands', async () => {
    const page = await journey.open('/totals');
    const row = page.getByRole('row').filter({ hasText: 'Người được khám' });
    const cells = row.getByRole('cell');
    await expect
      .poll(() => cells.allTextContents())
      .toEqual(['3.150', '1.657', '52,6%', '1.502', '+10,3%', expect.stringContaining('38/48')]);
    expect(await row.getByRole('rowheader').textContent()).toContain('đúng tiến độ');
    expect(await page.title()).toContain('Midyear');
  });

  it('reads the same figures in English, written as there', async () => {
    const page = await journey.open('/totals', { language: 'en' });
    const row = page.getByRole('row').filter({ hasText: 'People examined and given medicine' });
    await expect
      .poll(() => row.getByRole('cell').allTextContents())
      .toEqual(['3,150', '1,657', '52.6%', '1,502', '+10.3%', expect.stringContaining('38/48')]);
  });

  it('chooses a unit in the tree and another period, and the address keeps both', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Thượng Hạ/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Hội tỉnh Mẫu Thượng Hạ' }).waitFor();
    const people = page.getByRole('row').filter({ hasText: 'Người được khám' });
    await expect.poll(() => people.getByRole('link', { name: '336' }).count()).toBe(1);
    await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: '6 tháng cuối năm 2025' });
    await expect.poll(() => page.url()).toContain('period=2025-H2');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Hội tỉnh Mẫu Thượng Hạ' }).waitFor();
    await expect.poll(() => page.url()).toContain('period=2025-H2');
  });

  it('is told on which tree the totals are, and that they were restated on another', async () => {
    const page = await journey.open('/totals?period=2025-H1');
    const lead = page
      .locator('main')
      .getByRole('paragraph')
      .filter({ hasText: /^Tổ chức tại ngày/ });
    await expect.poll(() => lead.textContent()).toContain('ngày lấy cây của kỳ này');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Thượng \d/ }).waitFor();
    await page.goto(`${journey.url}/totals?period=2025-H1&on=2026-06-14`);
    await expect
      .poll(() => lead.textContent())
      .toContain('nên các số đã được tính lại theo cây ngày 14/6/2026');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Thượng Hạ/ }).waitFor();
  });
});
