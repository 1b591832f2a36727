import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { signedIn } from '#test/support/test-account.ts';
import { unitWithCode } from '#test/support/served-answers.ts';
import type { WindowLook } from '#test/support/window-look.ts';

const DAY = '2026-06-14';

const LOOKS: readonly WindowLook[] = [
  { language: 'vi', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 1280 },
];

const SCREENS = {
  '/plan': '.plan-key',
  '/plan?parts=home_visits': '.target-field input',
  '/tasks': '.data-table a',
} as const;

describe('the plan of the year', () => {
  const journey = journeyIn('sample');

  it.each(LOOKS)('has no barriers: $language, $theme, $width px', async (look) => {
    const page = await journey.open('/plan', look);
    for (const [address, whole] of Object.entries(SCREENS)) {
      await page.goto(journey.url + address);
      await page.waitForSelector(whole);
      await expectSoundPage(page);
    }
    expect(await page.title()).toContain('Midyear');
  });

  it('says how far each indicator has come, what the parts come to, and by which rule the whole', async () => {
    const page = await journey.open('/plan');
    const people = rowOf(page, 'Người được khám');
    const cells = people.getByRole('cell');
    await expect.poll(() => cells.nth(0).textContent()).toBe('3.150');
    expect(await cells.nth(1).textContent()).toBe('1.657');
    expect(await cells.nth(2).textContent()).toBe('52,6');
    expect(await people.getByRole('img').getAttribute('aria-label')).toBe(
      'đạt 52,6% kế hoạch năm, năm đã qua 45,2%',
    );
    expect(await rowOf(page, 'Lượt chăm sóc').textContent()).toContain('thiếu 100');
    const whole = page.getByRole('region', { name: 'Tỷ lệ chung của cả kế hoạch' });
    expect(await whole.textContent()).toMatch(/47,4%.*Quyết định mẫu số 12\/2025\/QĐ-LHM/u);
    await cells.nth(1).getByRole('link').click();
    await page.waitForSelector('.trail .trail-part');
    expect(page.url()).toContain('trail=people_examined');
  });

  it('takes a pasted column, refuses cell by cell, and is given once it is sound', async () => {
    const page = await journey.open('/plan?parts=home_visits');
    const cell = (unit: string) => page.getByLabel(`Mục tiêu năm của ${unit}`);
    await pasteInto(page, 'Khối Cơ quan Liên hội', 'Cơ quan\t20\nMẫu Bắc\t-5\nMẫu Đông\tnhiều\n');
    const give = page.getByRole('button', { name: /^Giao 3 mục tiêu/ });
    expect(await give.isDisabled()).toBe(true);
    expect(await page.locator('.target-fault').allTextContents()).toEqual([
      expect.stringContaining('từ 0 trở lên'),
      expect.stringContaining('Không phải là số'),
    ]);
    await cell('Hội tỉnh Mẫu Bắc').fill('1.000');
    await cell('Hội tỉnh Mẫu Đông').press('Escape');
    await page.getByRole('button', { name: 'Giao 2 mục tiêu' }).click();
    await page.getByText('Đã giao mục tiêu.').waitFor();
    await expect.poll(() => cell('Hội tỉnh Mẫu Bắc').inputValue()).toBe('1.000');
    expect(await page.getByText('Chưa sửa ô nào.').count()).toBe(1);
  });

  it('shows who was faster, and gives neither number by itself', async () => {
    const [one, other] = [
      await journey.open('/plan?parts=new_members'),
      await journey.open('/plan?parts=new_members'),
    ];
    const [mine, theirs] = [one, other].map((page) =>
      page.getByLabel('Mục tiêu năm của Hội tỉnh Mẫu Nam'),
    );
    await mine?.fill('61');
    await theirs?.fill('62');
    await other.getByRole('button', { name: 'Giao 1 mục tiêu' }).click();
    await other.getByText('Đã giao mục tiêu.').waitFor();
    await one.getByText('Có người vừa giao số khác: 62.').waitFor();
    expect(await mine?.inputValue()).toBe('61');
    await one.getByRole('button', { name: 'Lấy số mới' }).click();
    await expect.poll(() => mine?.inputValue()).toBe('62');
  });

  it('of a unit or period that is not there is said, with a way on', async () => {
    const page = await journey.open('/plan?period=2031-H1');
    await page.getByText('Không có kỳ 2031-H1.').waitFor();
    await page.getByRole('link', { name: 'Xem kỳ mới nhất' }).click();
    await page.waitForSelector('.plan-key');
    expect(page.url()).not.toContain('2031');
  });
});

describe('a task', () => {
  const journey = journeyIn('sample');

  it('is set, acknowledged and done by its lead, and confirmed from above', async () => {
    const [branch, province] = await Promise.all(
      ['MTA-YT-1', 'MTA'].map((code) => unitWithCode(journey, code, DAY)),
    );
    const page = await journey.open(`/tasks?unit=${province}`);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByLabel('Nội dung nhiệm vụ').fill('Kiểm kê thuốc');
    await page.getByLabel('Sản phẩm', { exact: true }).fill('Biên bản kiểm kê');
    await page.getByLabel('Hạn hoàn thành').fill('31/12/2099');
    const lead = page.getByRole('combobox', { name: 'Thêm đơn vị chủ trì' });
    await lead.fill('MTA-YT-1');
    await page.getByRole('option', { name: /MTA-YT-1/ }).click();
    await page.locator('form').getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByLabel('Hiện', { exact: true }).selectOption('open');
    await page.getByRole('link', { name: 'Kiểm kê thuốc' }).waitFor();

    const wish = { roles: ['reporter'], unit: branch ?? '' } as const;
    const reporter = await signedIn(journey.database, wish);
    const own = await journey.open('/tasks', { as: reporter });
    await own.getByRole('link', { name: 'Kiểm kê thuốc' }).click();
    await own.getByRole('button', { name: 'Nhận nhiệm vụ' }).click();
    await own.getByLabel('Ghi chú').fill('Đã đếm xong');
    await own.getByRole('button', { name: 'Báo đã xong' }).click();
    await own.getByText('Lúc này bạn không phải làm gì với nhiệm vụ này.').waitFor();
    expect(await own.locator('.task-history').textContent()).toContain('Đã đếm xong');
    await expectSoundPage(own);

    await page.goto(own.url());
    await page.getByRole('button', { name: 'Xác nhận đã xong' }).click();
    await expect
      .poll(() => page.locator('.task-facts').textContent())
      .toContain('đã xác nhận, xong ngày');
  });
});

function rowOf(page: Page, name: string) {
  return page.getByRole('row').filter({ hasText: name });
}

async function pasteInto(page: Page, unit: string, text: string): Promise<void> {
  const cell = page.getByLabel(`Mục tiêu năm của ${unit}`);
  await cell.focus();
  await cell.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
