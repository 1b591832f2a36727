import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { submitFigure, unitWithCode } from '#test/support/served-answers.ts';
import { chooseByKeys, tabTo } from '#test/support/tab-to.ts';
import { signedIn } from '#test/support/test-account.ts';
import { looksOf } from '#test/support/window-look.ts';

const PERIOD = '2026-H1';
const WHO = 'Mẫu Thử Nghiệm';

describe('an auditor', () => {
  const journey = journeyIn('sample');

  it('finds an event by day, kind and person, reads it and takes it along, by keyboard alone', async () => {
    const unit = await unitWithCode(journey, 'MTH-YT-1', '2026-06-14');
    const figure = { period: PERIOD, unit, indicator: 'people_examined' };
    await submitFigure(journey, figure, '27');
    await submitFigure(journey, figure, '28');
    const { account } = await journey.account();
    const auditor = await signedIn(journey.database, { roles: ['auditor'] });
    const page = await journey.open('/log', { as: auditor });
    await lines(page).first().waitFor();
    expect(await lines(page).count()).toBeGreaterThan(10);
    await filterByKeys(page);
    await expect.poll(() => lines(page).count()).toBe(2);
    await expectSoundPage(page);

    const newest = lines(page).first().getByRole('link');
    await tabTo(page, newest);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: /^Sự kiện số/u });
    await panel.getByRole('row', { name: 'Giá trị 27 28' }).waitFor();
    expect(await panel.locator('code').first().innerText()).toMatch(/^[0-9a-f]{64}$/u);
    await expectSoundPage(page);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => newest.evaluate((link) => link === document.activeElement)).toBe(true);

    const rows = await fileByKeys(page);
    expect(rows.map(({ kind, actor, actor_name: name }) => [kind, actor, name])).toEqual(
      Array.from(rows, () => ['figure-corrected', account, WHO]),
    );
    expect(rows).toHaveLength(2);
    expect(JSON.parse(rows[0]?.['data'] ?? '')).toMatchObject({ after: { value: '28' } });
  });

  it('sees that nothing is there, and takes the filter away', async () => {
    const page = await journey.open('/log?from=2001-01-01&to=2001-12-31');
    await page.getByText('Không có sự kiện nào như vậy').waitFor();
    await expectSoundPage(page);
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await lines(page).first().waitFor();
  });

  it('is the only one who is shown the log', async () => {
    const viewer = await signedIn(journey.database, { roles: ['viewer'] });
    const page = await journey.open('/log', { as: viewer });
    await page.getByRole('heading', { name: 'Vai trò của bạn không cho làm việc này' }).waitFor();
    await page.getByRole('link', { name: 'Về trang đầu' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await lines(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
  });

  it.each(looksOf([360, 1280]))('finds no barriers: $language, $theme, $width px', async (look) => {
    const page = await journey.open('/log?event=1', look);
    await page.locator('.event-content').waitFor();
    await expectSoundPage(page);
    await page.goto(`${journey.url}/log`);
    await lines(page).first().waitFor();
    await page.locator('.chain-note summary').click();
    await expectSoundPage(page);
  });
});

function lines(page: Page) {
  return page.locator('.event-lines [role=row]');
}

async function filterByKeys(page: Page): Promise<void> {
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
  for (const name of ['Từ ngày', 'Đến hết ngày']) {
    await tabTo(page, page.getByRole('textbox', { name }));
    await page.keyboard.type(today.format(new Date()));
    await page.keyboard.press('Enter');
  }
  await chooseByKeys(page, page.getByRole('combobox', { name: 'Việc' }), 'Sửa số liệu');
  await chooseByKeys(page, page.getByRole('combobox', { name: 'Người làm' }), WHO);
}

async function fileByKeys(page: Page) {
  await page.keyboard.press('Control+Home');
  const link = page.getByRole('link', { name: 'Tải về (CSV)' });
  await tabTo(page, link);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/u);
  const parts = (await (await file.createReadStream()).toArray()) as Buffer[];
  return csvRows(Buffer.concat(parts).toString());
}
