import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';

const journey = journeyIn('sample');

/** The browser asks; what it asked is told, and answered so. */
function answering(page: Page): { readonly asked: string[]; answer: (isLeaving: boolean) => void } {
  const asked: string[] = [];
  let leaves = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (leaves ? dialog.accept() : dialog.dismiss());
  });
  return {
    asked,
    answer: (isLeaving) => {
      leaves = isLeaving;
    },
  };
}

it('typed text is asked about before a link or the way back loses it, and only typed text', async () => {
  const page = await journey.open('/totals');
  const { asked, answer } = answering(page);
  const frame = page.getByRole('navigation').first().getByRole('link');
  await frame.filter({ hasText: 'Chỉ thị' }).first().click();
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click();
  const subject = page.getByRole('textbox', { name: 'Trích yếu' });
  await subject.waitFor();
  await page.goBack();
  await page.waitForURL(/totals/u);
  await page.goForward();
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click();
  await subject.fill('Tăng cường tư vấn');
  await frame.filter({ hasText: 'Hội nghị' }).first().click();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain('Bỏ nội dung đã gõ?');
  expect(new URL(page.url()).pathname).toBe('/directives');
  expect(await subject.inputValue()).toBe('Tăng cường tư vấn');

  await page.evaluate(() => history.back());
  await expect.poll(() => asked.length).toBe(2);
  expect(new URL(page.url()).pathname).toBe('/directives');
  expect(await subject.inputValue()).toBe('Tăng cường tư vấn');

  answer(true);
  await page.evaluate(() => history.back());
  await page.waitForURL(/totals/u);
  await page.locator('.data-table').waitFor();
  expect(asked).toHaveLength(3);
  await page.goForward();
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click();
  await subject.fill('Tăng cường tư vấn');
  await frame.filter({ hasText: 'Hội nghị' }).first().click();
  await page.waitForURL(/conferences/u);
  expect(asked).toHaveLength(4);
});

it('a page that loses the network says so within seconds, hears the server again, and reads what it could not', async () => {
  const page = await journey.open('/directives', { expected: [/ERR_INTERNET_DISCONNECTED/u] });
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).waitFor();
  // The stream is open by then; what goes wrong with it is what is tried.
  await page.waitForTimeout(1500);
  await page.context().setOffline(true);
  const bar = page.getByText(/Mất kết nối với máy chủ/u);
  await expect.poll(() => bar.count(), { timeout: 6000 }).toBe(1);
  await page.getByRole('link', { name: 'Nghị quyết 05/NQ-BCH' }).click();
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
  await page.context().setOffline(false);
  await expect.poll(() => bar.count()).toBe(0);
  await page.getByRole('heading', { level: 1, name: /05\/NQ-BCH/u }).waitFor();
});
