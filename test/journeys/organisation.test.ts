import { describe, expect, it } from 'vitest';
import { findUnit } from '#test/support/find-unit.ts';
import { journeyIn } from '#test/support/journey.ts';

describe('who looks at the organisation', () => {
  const journey = journeyIn('sample');

  it('opens it branch by branch as it is today', async () => {
    const page = await journey.open('/organisation');
    const province = page.getByRole('treeitem', { name: /^Hội tỉnh Mẫu Thượng Hạ/ });
    await province.waitFor();
    expect(await province.textContent()).toContain('34');
    await province.press('ArrowRight');
    await page.getByRole('treeitem', { name: /Hội Bệnh viện Mẫu Hạ/ }).waitFor();
    await province.press('ArrowLeft');
    await page
      .getByRole('treeitem', { name: /Hội Bệnh viện Mẫu Hạ/ })
      .waitFor({ state: 'detached' });
  });

  it('finds a unit without its marks, and is led to it', async () => {
    const page = await journey.open('/organisation');
    const finder = await findUnit(page, 'benh vien mau dong');
    await finder
      .getByRole('option', { name: /Hội Bệnh viện Mẫu Đông/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hội Bệnh viện Mẫu Đông' }).first().waitFor();
    const selected = page.getByRole('treeitem', { selected: true });
    await expect.poll(() => selected.textContent()).toContain('Hội Bệnh viện Mẫu Đông');
  });

  it('moves the date, and sees the organisation as it was and what changed', async () => {
    const page = await journey.open('/organisation');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Thượng Hạ/ }).waitFor();
    const day = page.getByRole('textbox', { name: 'Tổ chức tại ngày' });
    await day.fill('30/6/2025');
    await day.press('Enter');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Hạ/ }).waitFor();
    expect(await page.getByRole('treeitem', { name: /Thượng Hạ/ }).count()).toBe(0);
    await expect.poll(() => page.url()).toContain('on=2025-06-30');
    await day.fill('1/7/2025');
    await day.press('Enter');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Thượng Hạ.*gộp 1\/7\/2025/ }).waitFor();
    const changes = page.getByRole('main').getByText('Nghị quyết mẫu số 05/2025/NQ-LHM');
    await changes.first().waitFor();
  });

  it('is told what became of a unit that is no more', async () => {
    const page = await journey.open('/organisation?on=2025-06-30');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Hạ/ }).click();
    await page.getByRole('heading', { name: 'Hội tỉnh Mẫu Hạ' }).first().waitFor();
    const heir = page.getByRole('main').getByRole('link', { name: 'Hội tỉnh Mẫu Thượng Hạ' });
    await expect.poll(() => heir.count()).toBeGreaterThan(0);
  });
});
