import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';

describe('the frame', () => {
  const journey = journeyIn('sample');

  it('speaks the language of the browser, and the other one when asked', async () => {
    const page = await journey.open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Tiếng Việt' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: 'Tiếng Việt' }).waitFor();
  });
  it('has no barriers', async () => {
    const page = await journey.open('/');
    await page.getByRole('banner').waitFor();
    await expectSoundPage(page);
  });
});
