import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { unitWithCode } from '#test/support/served-answers.ts';

const NOBODY = '01a20000-0000-7000-8000-000000000000';

describe('a link that leads nowhere', () => {
  const journey = journeyIn('sample');

  /** What stands in the middle, and that there is a way on. */
  async function expectSaid(page: Page, sentence: RegExp): Promise<void> {
    const main = page.getByRole('main');
    await expect.poll(() => main.textContent()).toMatch(sentence);
    expect(await main.getByRole('link').or(main.getByRole('button')).count()).toBeGreaterThan(0);
    await expectSoundPage(page);
  }

  it.each([
    ['a period that is not', '/totals?period=2031-H7', /Không có kỳ “2031-H7”/],
    ['a period nobody told', '/totals?period=1999', /Không có kỳ “1999”/],
    ['a unit that is not', `/totals?unit=${NOBODY}`, /Không có đơn vị này/],
    ['a day that is not', '/totals?on=2026-02-31', /“2026-02-31” không phải là ngày/],
    ['a day before the period', '/totals?period=2026-H1&on=2024-01-01', /theo cây ngày 1\/1\/2024/],
    ['an indicator that is not', '/totals?trail=nothing', /Không có chỉ tiêu “nothing”/],
    ['a screen that is not', '/nowhere/at/all', /./],
    ['a reorganisation that is not', `/reorganisations/${NOBODY}`, /Không có lần sắp xếp lại này/],
    ['a unit of the organisation that is not', `/organisation?unit=${NOBODY}`, /Không có đơn vị/],
    [
      'a day of the organisation that is not',
      '/organisation?on=yesterday',
      /“yesterday” không phải là/,
    ],
  ])('is answered: %s', async (_case, address, sentence) => {
    const page = await journey.open(address);
    await expectSaid(page, sentence);
    await expect.poll(() => page.title()).toContain('Midyear');
  });

  it('leads on to the day on which a unit lived', async () => {
    const unit = await unitWithCode(journey, 'MTH', '2025-06-30');
    const page = await journey.open(`/totals?period=2026-H1&unit=${unit}`);
    await expectSaid(page, /Hội tỉnh Mẫu Thượng.*không có trong tổ chức ngày 14\/6\/2026/);
    await page.getByRole('link', { name: 'Hội tỉnh Mẫu Thượng Hạ' }).first().waitFor();
  });
});

describe('an organisation with nothing in it', () => {
  const journey = journeyIn('empty');

  it.each(['/totals', '/organisation', '/reorganisations'])(
    'says at %s what is missing and what to do',
    async (address) => {
      const page = await journey.open(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.getByRole('main').textContent()).toMatch(/Chưa có/);
      await expectSoundPage(page);
    },
  );
});
