import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';
import { openTrail } from '#test/support/trail-steps.ts';

/** More stops than any way here has. */
const MOST_STOPS = 80;

describe('with the keyboard alone', () => {
  const journey = journeyIn('sample');

  it('one finds a unit, opens its trail, goes down to a figure and corrects it', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('link', { name: '1.657' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tram y te so 1 mau thuong');
    await page.getByRole('option').filter({ hasText: 'Trạm Y tế số 1' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Trạm Y tế số 1 Mẫu Thượng/ }).waitFor();
    await page.getByRole('link', { name: '26', exact: true }).waitFor();
    await tabTo(page, '26');
    await page.keyboard.press('Enter');
    await openTrail(page).getByRole('button', { name: 'Sửa số này' }).waitFor();
    await tabTo(page, 'Sửa số này');
    await page.keyboard.press('Enter');
    // The field that appeared has the focus.
    await expect.poll(() => isFocused(page.getByLabel('Số mới'))).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('28');
    await page.keyboard.press('Enter');
    await page.getByText('Đã nộp. Các số tổng hợp phía trên đã đổi theo.').waitFor();
    await page.keyboard.press('Escape');
    await openTrail(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/28$/);
  });

  it('one walks through the tree', async () => {
    const page = await journey.open('/organisation');
    await page.getByRole('treeitem', { name: /Hội tỉnh Mẫu Đông/ }).waitFor();
    await tabTo(page, 'Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu', '[role=treeitem]');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('treeitem', { name: /Hội Bệnh viện Mẫu Bắc/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Mẫu Bắc');
    await page.keyboard.type('hoi tinh mau tay');
    expect(await focused(page)).toContain('Hội tỉnh Mẫu Tây');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hội tỉnh Mẫu Tây' }).first().waitFor();
    await page.keyboard.press('Home');
    expect(await focused(page)).toContain('Liên hội');
  });

  it('one moves the date from change to change', async () => {
    const page = await journey.open('/organisation');
    await page.getByRole('slider').waitFor();
    await tabTo(page, '', 'input[type=range]');
    const said = () => page.getByRole('slider').getAttribute('aria-valuetext');
    const today = await said();
    await page.keyboard.press('PageDown');
    await expect.poll(said).toContain('ngày 1 tháng 10 năm 2025');
    expect(await said()).not.toBe(today);
  });

  it('one picks a unit: the first that the arrow reaches, and by Enter alone only what is the only one', async () => {
    const page = await journey.open('/tasks');
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).press('Enter');
    const field = page.getByRole('combobox', { name: 'Thêm đơn vị chủ trì' });
    const line = page.getByRole('listbox').getByRole('option');
    const picked = page.locator('form').getByRole('listitem');
    await field.focus();
    await page.keyboard.type('mau dong');
    await page.getByText('bấm ↓ rồi Enter để chọn').waitFor();
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Enter');
    expect([await line.count(), await picked.count()]).toEqual([expect.anything(), 0]);
    const first = await line.first().locator('bdi').textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => line.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => picked.first().textContent()).toContain(first);
    await field.focus();
    await page.keyboard.type('MTA-YT-1');
    await page.keyboard.press('Enter');
    await expect.poll(() => picked.count()).toBe(2);
    expect(await picked.last().textContent()).toContain('Trạm Y tế số 1 Mẫu Tây');
  });

  it('one passes over the frame', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('link', { name: '220' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Tới nội dung');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

function isFocused(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until what has the focus says the text, and is of the kind. */
async function tabTo(page: Page, text: string, kind = '*'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([wanted = '', selector = '']) => {
        const element = document.activeElement;
        const says = element?.textContent?.trim().startsWith(wanted) === true;
        return says && element.matches(selector);
      },
      [text, kind],
    );
    if (isThere) return;
  }
  throw new Error(`${text}${kind}: expected within ${MOST_STOPS} stops of the Tab key`);
}
