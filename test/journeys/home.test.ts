import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { unitWithCode } from '#test/support/served-answers.ts';
import { tabTo } from '#test/support/tab-to.ts';
import { signedIn } from '#test/support/test-account.ts';
import { looksOf } from '#test/support/window-look.ts';

const STATIONS = ['Chỉ thị', 'Kế hoạch', 'Số liệu', 'Báo cáo', 'Hội nghị', 'Kết luận'];

describe('the first page', () => {
  const journey = journeyIn('sample');

  it('shows the six stations of the period, who has sent, and how far the plan has come', async () => {
    const page = await journey.open('/');
    await page.getByRole('heading', { name: '6 tháng đầu năm 2026', level: 1 }).waitFor();
    expect(await stations(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      STATIONS,
    );
    const examined = page.getByRole('listitem').filter({ hasText: 'Người được khám' });
    await examined.getByRole('link', { name: '1.657' }).waitFor();
    await page.getByRole('row', { name: /^Toàn bộ/u }).waitFor();
    await examined.getByRole('link', { name: '1.657' }).click();
    await page.locator('.trail').waitFor();
  });

  it('follows a change made elsewhere, and tells whoever accepts what waits', async () => {
    const page = await journey.open('/');
    const station = stations(page).filter({ hasText: 'Số liệu' });
    const waiting = station.getByRole('link', { name: /^Duyệt [\d.]+ số$/u });
    const before = await numberIn(waiting.innerText());
    const unit = (await unitWithCode(journey, 'MTH-YT-1', '2026-06-14')) as UnitId;
    const name = { unit, period: '2026-H1', indicator: 'people_examined' };
    await journey.database.transaction((tx) =>
      changeFigure(tx, {
        ...{ name, actor: 'sample', source: { kind: 'form' } },
        wish: { kind: 'tell', value: '27', isAccepted: false },
      }),
    );
    await expect.poll(() => numberIn(waiting.innerText())).toBe(before + 1);
  });

  it('shows another period by its address, and says which is none', async () => {
    const page = await journey.open('/');
    await page.getByLabel('Kỳ', { exact: true }).selectOption('2025-H2');
    await page.getByRole('heading', { name: '6 tháng cuối năm 2025', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('period')).toBe('2025-H2');
  });

  it('says of a period that is none so, and leads to the current one', async () => {
    const page = await journey.open('/?period=1999-H1', { expected: [/404/u] });
    await page.getByRole('alert').waitFor();
    await expectSoundPage(page);
    await page.getByRole('link', { name: 'Về kỳ hiện tại' }).click();
    await page.getByRole('heading', { name: '6 tháng đầu năm 2026', level: 1 }).waitFor();
  });

  it('shows whoever answers for one unit that unit alone', async () => {
    const unit = await unitWithCode(journey, 'MDO-YT-1', '2026-06-14');
    const reporter = await signedIn(journey.database, {
      roles: ['reporter'],
      unit,
      reach: 'alone',
    });
    const page = await journey.open('/', { as: reporter });
    await stations(page).filter({ hasText: 'Số liệu' }).getByText('1/1 đơn vị đã gửi').waitFor();
    await page.getByRole('region', { name: 'Ai đã gửi' }).getByText('1/1').first().waitFor();
    await expectSoundPage(page);
  });

  it('lets whoever has no role to the own account', async () => {
    const nobody = await signedIn(journey.database, { roles: [] });
    const page = await journey.open('/', { as: nobody });
    await page.waitForURL('**/account');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectSoundPage(page);
  });

  it.each(looksOf([360, 1280]))('has no barriers: $language, $theme, $width px', async (look) => {
    const page = await journey.open('/', look);
    await page.locator('.plan-bars').waitFor();
    await page.locator('.sent-whole').waitFor();
    await expectSoundPage(page);
  });
});

describe('the line under the top bar', () => {
  const journey = journeyIn('sample');

  it('opens on a telephone as one row, and leads on', async () => {
    const page = await journey.open('/totals', { width: 360 });
    const row = page.getByRole('button', { name: /^Số liệu bước 3 trên 6/u });
    await row.click();
    await expectSoundPage(page);
    await page.getByRole('link', { name: 'Nhân sự', exact: true }).click();
    await page.getByRole('button', { name: 'Nhân sự', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/people');
  });

  it('keeps what is no station behind a button where there is no room, by keyboard too', async () => {
    const page = await journey.open('/totals', { width: 1000 });
    const more = page.getByRole('button', { name: 'Phần khác' });
    await tabTo(page, more);
    await page.keyboard.press('Enter');
    await expectSoundPage(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Tổ chức', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tổ chức' }).waitFor();
  });

  it('says how each station stands, and what waits there', async () => {
    const page = await journey.open('/totals');
    const line = page.getByRole('navigation', { name: 'Các phần' });
    await line.getByRole('link', { name: /Số liệu \d+ việc chờ bạn$/u }).waitFor();
    expect(await line.getByRole('link').count()).toBeGreaterThanOrEqual(STATIONS.length + 4);
  });
});

describe('the first page of', () => {
  describe('nobody yet', () => {
    const journey = journeyIn('empty');
    it('says that no period is open, and what to do', async () => {
      const page = await journey.open('/');
      await page.getByText('npx midyear import DIR').waitFor();
      await expectSoundPage(page);
    });
  });

  describe('a very large organisation', () => {
    const journey = journeyIn('very-large');
    it('shows those that lack most, and is there soon', async () => {
      const page = await journey.open('/');
      await page.locator('.sent-whole').waitFor();
      await page.getByText(/^và [\d.]+ đơn vị nữa$/u).waitFor();
      await expectSoundPage(page);
    });
  });
});

function stations(page: Page) {
  return page.getByRole('list', { name: 'Chu trình của kỳ' }).locator('> li');
}

async function numberIn(text: Promise<string>): Promise<number> {
  return Number((await text).replaceAll(/\D/gu, ''));
}
