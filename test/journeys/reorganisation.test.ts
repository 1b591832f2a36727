import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findUnit } from '#test/support/find-unit.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { previewMerger, STATIONS } from '#test/support/merger-form.ts';

const NEW_MERGER = '/reorganisations/new?kind=merge';

describe('who prepares a merger', () => {
  const journey = journeyIn('sample');

  it('sees where everything goes, applies it, finds it in the tree, and undoes it', async () => {
    const page = await journey.open(NEW_MERGER);
    await previewMerger(page, STATIONS);
    const flow = page.getByRole('region', { name: 'Đơn vị đi về đâu' });
    await flow.getByText('Tổng trước 40 = tổng sau 40').waitFor();
    const series = page.getByRole('table', { name: 'Chuỗi số liệu' });
    const outcomeOf = (indicator: string) =>
      series.getByRole('row').filter({ hasText: indicator }).getByRole('cell').nth(1).textContent();
    expect(await outcomeOf('Xếp hạng trong hội tỉnh')).toContain('vẫn như cũ');
    expect(await outcomeOf('Lượt chăm sóc tại nhà')).toContain('Nối tiếp');
    expect(await outcomeOf('Tỷ lệ hội viên được bồi dưỡng')).toContain('Tính lại');
    await expectSoundPage(page);

    await page.getByRole('button', { name: 'Áp dụng từ 1/7/2026' }).click();
    await page.getByText('Đã áp dụng.').waitFor();
    const made = page.url();
    await page.getByRole('link', { name: 'Xem tổ chức ngày 1/7/2026' }).click();
    await page.getByRole('treeitem').first().waitFor();
    await expectUnitFound(page, STATIONS.name);

    await page.goto(made);
    await page.getByRole('link', { name: 'Hủy bỏ' }).click();
    await page.getByRole('heading', { name: 'Có lại 2' }).waitFor();
    await page.getByRole('button', { name: 'Hủy bỏ, như chưa từng có' }).click();
    await page.getByText('Đã hủy, như chưa từng có').waitFor();
    await page.getByRole('link', { name: 'Xem tổ chức ngày 1/7/2026' }).click();
    await expectUnitFound(page, 'Chi hội Trạm Y tế số 1 Mẫu Đông');
    await expectNobodyFound(page, STATIONS.name);
  });

  it('is told what is missing, and loses nothing by a reload', async () => {
    const page = await journey.open(NEW_MERGER);
    await page.getByLabel('Tên', { exact: true }).fill('Đơn vị <b>mới</b>');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: /còn \d+ chỗ thiếu/ }).waitFor();
    await page.reload();
    const name = page.getByLabel('Tên', { exact: true });
    await expect.poll(() => name.inputValue()).toBe('Đơn vị <b>mới</b>');
  });

  it('hears after a lost connection whether it was done, and it is done once', async () => {
    const page = await journey.open(NEW_MERGER, { expected: [/ERR_FAILED/] });
    await previewMerger(page, { ...STATIONS, on: '1/8/2026', name: 'Liên xã Hai', code: 'LX2' });
    let isLost = false;
    await page.route('**/api/v1/reorganisations', async (route) => {
      if (isLost || route.request().method() !== 'POST') {
        await route.continue();
        return;
      }
      // The server has done it; its answer is lost on the way.
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Áp dụng từ 1/8/2026' }).click();
    await page.getByText('Chưa có xác nhận').waitFor();
    await page.getByRole('button', { name: 'Hỏi lại máy chủ' }).click();
    await page.getByText('Đã áp dụng.').waitFor();
    await page.goto(`${journey.url}/reorganisations`);
    await expect.poll(() => page.getByRole('link', { name: /1\/8\/2026/ }).count()).toBe(1);
  });
});

async function expectUnitFound(page: Page, name: string): Promise<void> {
  const finder = await findUnit(page, name);
  const best = finder.getByRole('option').first();
  await expect.poll(() => best.textContent()).toContain(name);
  expect(await best.textContent(), 'as a unit that lives on the day').not.toContain('có đến hết');
}

async function expectNobodyFound(page: Page, name: string): Promise<void> {
  const finder = await findUnit(page, name);
  await finder.getByText('Không có đơn vị nào khớp').waitFor();
}
