import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { previewMerger, STATIONS } from '#test/support/merger-form.ts';
import { followTrail, TO_STATION } from '#test/support/trail-steps.ts';
import { MIXED_LOOKS } from '#test/support/window-look.ts';

/** Each screen, and what stands there when it is whole. */
const SCREENS = {
  '/totals': '[data-emphasis=strong] .cell-door',
  '/totals?trail=people_examined': '.trail .trail-part',
  '/totals?period=2025-H1&on=2026-06-14&trail=training_rate': '.trail .trail-part',
  '/organisation?on=2025-07-01': '.changes-of-day',
  '/reorganisations': '.data-table',
  '/reorganisations/new?kind=split': 'form',
} as const;

describe('without barriers and no wider than the window', () => {
  const journey = journeyIn('sample');

  it.each(MIXED_LOOKS)('are the screens: $language, $theme, $width px', async (look) => {
    const page = await journey.open('/', look);
    for (const [address, whole] of Object.entries(SCREENS)) {
      await page.goto(journey.url + address);
      await page.waitForSelector(whole);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectSoundPage(page);
    }
    expect(await page.title()).toContain('Midyear');
  });

  it.each(['light', 'dark'] as const)('are their forms: %s', async (theme) => {
    const page = await journey.open('/totals?trail=people_examined', { theme });
    await correctStation(page);
    await expectSoundPage(page);
    await page.goto(`${journey.url}/reorganisations/new?kind=merge`);
    await previewMerger(page, STATIONS);
    await expectSoundPage(page);
  });

  it('are the sheets of a telephone', async () => {
    const page = await journey.open('/organisation', { width: 360 });
    await page.getByRole('button', { name: /^Đơn vị/ }).click();
    await page.getByRole('dialog').getByRole('treeitem').first().waitFor();
    await expectSoundPage(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tìm đơn vị' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('mau dong');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await expectSoundPage(page);
  });
});

async function correctStation(page: Page): Promise<void> {
  await followTrail(page, TO_STATION);
  await page.getByRole('button', { name: 'Sửa số này' }).click();
  await page.getByLabel('Số mới').fill('mười');
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'Chưa đọc được thành số' }).waitFor();
}
