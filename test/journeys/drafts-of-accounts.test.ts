import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reportAddress } from '#reports/model/report-address.ts';
import { accountWithPassword, PASSWORD } from '#test/support/account-with-password.ts';
import { comeIn } from '#test/support/come-in.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';

const journey = journeyIn('sample');
const WORDS = 'Cấp thêm xe khám lưu động.';
const TITLE = 'Kiến nghị, đề xuất';
/** What a route that is cut off, and a session that is over, leave in the console. */
const EXPECTED = [/ERR_FAILED/u, /status of 401/u];

const areaOf = (page: Page) => page.getByLabel(`Nội dung mục “${TITLE}”`);

async function section(): Promise<string> {
  const [row] = await journey.database.query<{ id: string }>(
    `select report.id from report join unit on unit.id = report.unit
     join unit_version version on version.unit = unit.number and version.recorded_until is null
     where version.code = 'LH' limit 1`,
  );
  return reportAddress(row?.id ?? '', 'proposals');
}

/** Somebody types, and the server hears nothing of it. */
async function typeUnheard(page: Page, login: string): Promise<void> {
  await comeIn(page, login, PASSWORD);
  await areaOf(page).waitFor();
  await page.route('**/sections/**', (route) => route.abort());
  await areaOf(page).fill(WORDS);
  await page.getByText(/Mất kết nối/u).waitFor();
}

describe('what somebody typed into a report and the server has not heard', () => {
  const open = async () => journey.open(await section(), { as: 'nobody', expected: EXPECTED });
  const secretary = () => accountWithPassword(journey.database, { roles: ['secretary'] });

  it('is asked about when its writer signs out, and then let go of', async () => {
    const page = await open();
    await typeUnheard(page, (await secretary()).login);
    await page.locator('.account-menu-button').click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    const anyway = page.getByRole('button', { name: 'Bỏ phần đó và đăng xuất' });
    await anyway.waitFor();
    await expectSoundPage(page);
    await anyway.click();
    await page.getByRole('heading', { name: 'Đăng nhập', level: 1 }).waitFor();
    expect(await keptIn(page)).toEqual([]);
  });

  it('is still there for its writer when the session ran out, and for nobody else', async () => {
    const [page, writer, other] = [await open(), await secretary(), await secretary()];
    await typeUnheard(page, writer.login);
    const end = ({ account }: typeof writer) =>
      journey.database.query('delete from session where account = $1', [account]);
    await end(writer);
    await page.reload();
    await comeIn(page, writer.login, PASSWORD);
    await expect.poll(() => areaOf(page).inputValue()).toBe(WORDS);
    expect(await keptIn(page)).toHaveLength(1);
    await end(writer);
    await page.reload();
    await comeIn(page, other.login, PASSWORD);
    await areaOf(page).waitFor();
    expect(await areaOf(page).inputValue()).not.toBe(WORDS);
    expect(await keptIn(page)).toEqual([]);
  });
});

/** The names of what the browser keeps of drafts. */
function keptIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage).filter((name) => name.startsWith('midyear.draft')),
  );
}
