import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { looksOf } from '#test/support/window-look.ts';

describe('every screen', () => {
  const journey = journeyIn('empty');

  it('speaks the language of the browser, and the other one when asked', async () => {
    const page = await journey.open('/dev/ui');
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toBe('Các thành phần giao diện');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => title.textContent()).toBe('Parts of the screens');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await expect.poll(() => title.textContent()).toBe('Parts of the screens');
  });

  it('is light or dark as somebody chose, also after a reload', async () => {
    const page = await journey.open('/dev/ui');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('combobox', { name: 'Nền' }).selectOption('dark');
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  it.each(looksOf([360, 1280]))(
    'is made of parts without barriers: $language, $theme, $width px',
    async (look) => {
      const page = await journey.open('/dev/ui', look);
      await page.getByRole('button', { name: /Excel/ }).waitFor();
      await page.locator('.loading-bars i').first().waitFor();
      await expectSoundPage(page);
    },
  );
});
