import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';
import { figureNow, tellFigure, unitWithCode } from '#test/support/served-answers.ts';
import { followTrail, openTrail, TO_STATION } from '#test/support/trail-steps.ts';

const PERIOD = '2026-H1';
const STRUCTURE_DAY = '2026-06-14';

describe('who corrects a figure', () => {
  const journey = journeyIn('sample');

  const station = async () => ({
    period: PERIOD,
    unit: await unitWithCode(journey, 'MTH-YT-1', STRUCTURE_DAY),
    indicator: 'people_examined',
  });

  it('sees every total above change, here and in another window', async () => {
    await tellFigure(journey, await station(), '26');
    const other = await journey.open('/totals');
    await other.getByRole('link', { name: '1.657' }).waitFor();
    const page = await openStation(await journey.open('/totals?trail=people_examined'));
    await page.getByRole('button', { name: 'Sửa số này' }).click();
    await page.getByLabel('Số mới').fill('36');
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    // Who tells it does not accept it.
    await expect.poll(async () => figureNow(journey, await station())).toBe('36');
    await page.getByRole('button', { name: 'Duyệt', exact: true }).waitFor({ state: 'detached' });
    const superior = await openStation(
      await journey.open('/totals?trail=people_examined', { as: await journey.other() }),
    );
    await superior.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await superior.getByText('Đã duyệt. Các số tổng hợp phía trên đã đổi theo.').waitFor();
    await page.getByRole('link', { name: '1.667' }).first().waitFor();
    await other.getByRole('link', { name: '1.667' }).waitFor();
    expect(await figureNow(journey, await station())).toBe('36');
  });

  it('is asked about a number that another language writes so', async () => {
    await tellFigure(journey, await station(), '26');
    const page = await openStation(await journey.open('/totals?trail=people_examined'));
    await page.getByRole('button', { name: 'Sửa số này' }).click();
    await page.getByLabel('Số mới').fill('1,657');
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    await page.getByText('Có phải ý bạn là 1.657?').waitFor();
    expect(await figureNow(journey, await station())).toBe('26');
    await page.getByRole('button', { name: 'Là 1.657' }).click();
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    await expect.poll(async () => figureNow(journey, await station())).toBe('1657');
  });

  it('sees what somebody else wrote meanwhile, and chooses', async () => {
    await tellFigure(journey, await station(), '26');
    const page = await openStation(await journey.open('/totals?trail=people_examined'));
    await page.getByRole('button', { name: 'Sửa số này' }).click();
    await page.getByLabel('Số mới').fill('31');
    await tellFigure(journey, await station(), '40');
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    await page.getByText('Có người đã đổi số này trong lúc bạn sửa').waitFor();
    for (const [what, value] of [
      ['Lúc bạn mở', '26'],
      ['Đang có', '40'],
      ['Số của bạn', '31'],
    ]) {
      await page
        .getByText(new RegExp(`${what}.*${value}`))
        .first()
        .waitFor();
    }
    expect(await figureNow(journey, await station())).toBe('40');
    await page.getByRole('button', { name: 'Ghi số của tôi' }).click();
    await expect.poll(async () => figureNow(journey, await station())).toBe('31');
  });

  it('hears after a lost connection whether it was written', async () => {
    await tellFigure(journey, await station(), '26');
    const page = await openStation(
      await journey.open('/totals?trail=people_examined', { expected: [/ERR_FAILED/] }),
    );
    await page.getByRole('button', { name: 'Sửa số này' }).click();
    await page.getByLabel('Số mới').fill('27');
    let isLost = false;
    await page.route('**/api/v1/figures/**', async (route) => {
      if (isLost || route.request().method() !== 'PUT') return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    await page.getByText('Chưa có xác nhận').waitFor();
    await page.getByRole('button', { name: 'Hỏi lại máy chủ' }).click();
    await page.getByText('Đã nộp. Các số tổng hợp phía trên đã đổi theo.').waitFor();
    expect(await figureNow(journey, await station())).toBe('27');
  });
});

async function openStation(page: Page): Promise<Page> {
  await openTrail(page).waitFor();
  await followTrail(page, TO_STATION);
  return page;
}
