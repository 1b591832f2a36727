import { describe, expect, it } from 'vitest';
import { linkForFirstAdministrator } from '#people/server/links/first-administrator.ts';
import { dayIn, USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';
import { accountWithPassword, PASSWORD } from '#test/support/account-with-password.ts';
import { comeIn, goOut } from '#test/support/come-in.ts';
import { expectSoundPage, journeyIn, type Journey } from '#test/support/journey.ts';
import { postAs } from '#test/support/served-answers.ts';
import { looksOf } from '#test/support/window-look.ts';

const NEW_PASSWORD = 'con đò sang sông buổi sớm';

describe('who comes in', () => {
  const journey = journeyIn('sample');

  it('sees the address that was wanted, and hears nothing of which was wrong', async () => {
    const { login } = await accountWithPassword(journey.database);
    const page = await journey.open('/totals?period=2025-H1', { as: 'nobody' });
    const answers: string[] = [];
    await comeIn(page, login, 'không phải mật khẩu này');
    const fault = page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.');
    await fault.waitFor();
    answers.push(await page.locator('.sign-in-main').innerText());
    await comeIn(page, 'khong.co.ai', 'không phải mật khẩu này');
    await fault.waitFor({ state: 'detached' });
    await fault.waitFor();
    answers.push(await page.locator('.sign-in-main').innerText());
    expect(answers[0]).toBe(answers[1]);
    await comeIn(page, login, PASSWORD);
    await page.locator('.data-table').waitFor();
    expect(page.url()).toBe(`${journey.url}/totals?period=2025-H1`);
  });

  it('does it by keyboard alone, and goes out so', async () => {
    const { login } = await accountWithPassword(journey.database);
    const page = await journey.open('/organisation', { as: 'nobody' });
    const name = page.getByRole('textbox', { name: 'Tên đăng nhập' });
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(login);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    const menu = page.locator('.account-menu-button');
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đăng nhập', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('takes a sample account by one press, and begins where its role reaches', async () => {
    const page = await journey.open('/', { as: 'nobody' });
    const row = page.getByRole('row', { name: /duyet/u });
    await expectSoundPage(page);
    await row.getByRole('button').click();
    const parts = page.getByRole('region', { name: 'Ai đã gửi' }).getByRole('row');
    await parts.first().waitFor();
    expect(await parts.getByRole('link').allInnerTexts()).toContain('Văn phòng Hội tỉnh Mẫu Đông');
  });

  it('waits after too many tries, and is told for how long', async () => {
    const { login } = await accountWithPassword(journey.database);
    const page = await journey.open('/', { as: 'nobody' });
    const wait = page.locator('.sign-in-wait');
    for (let tries = 0; tries < 6; tries++) {
      await comeIn(page, login, `thử lần thứ ${tries} của người lạ`);
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
    }
    await wait.waitFor();
    expect(await wait.innerText()).toMatch(/^Thử lại được sau \d+ giây\.$/u);
    const button = page.getByRole('button', { name: 'Đăng nhập', exact: true });
    expect(await button.isDisabled()).toBe(true);
    await wait.waitFor({ state: 'detached' });
    expect(await button.isEnabled()).toBe(true);
  });

  it('loses nothing that was typed when the session runs out', async () => {
    const { account, login } = await accountWithPassword(journey.database);
    const page = await journey.open('/reorganisations/new?kind=merge', { as: 'nobody' });
    await comeIn(page, login, PASSWORD);
    const basis = page.getByRole('textbox', { name: /Căn cứ/u });
    await basis.fill('Nghị quyết số 7');
    await journey.database.query('delete from session where account = $1', [account]);
    await page.getByPlaceholder('Tìm đơn vị').first().fill('Mẫu');
    await page.getByRole('heading', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectSoundPage(page);
    const password = page.getByRole('textbox', { name: 'Mật khẩu', exact: true });
    await password.fill(PASSWORD);
    await password.press('Enter');
    await page.locator('.sign-in-again').waitFor({ state: 'detached' });
    expect(await basis.inputValue()).toBe('Nghị quyết số 7');
  });

  it('goes out in all windows at once', async () => {
    const { login } = await accountWithPassword(journey.database);
    const page = await journey.open('/totals', { as: 'nobody' });
    await comeIn(page, login, PASSWORD);
    await page.locator('.data-table').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${journey.url}/organisation`);
    await other.locator('.account-menu-button').waitFor();
    await goOut(page);
    await other.getByRole('heading', { name: 'Đăng nhập', level: 1 }).waitFor();
    expect(await other.locator('.tree-line').count()).toBe(0);
  });

  it.each(looksOf([360, 1280]))(
    'finds a page without barriers: $language, $theme, $width px',
    async (look) => {
      const page = await journey.open('/', { ...look, as: 'nobody' });
      await page.locator('.sign-in-form').waitFor();
      await page.locator('.sign-in-form [type=submit]').click();
      await page.locator('.field-message').first().waitFor();
      await expectSoundPage(page);
    },
  );
});

describe('who holds a one-time link', () => {
  const journey = journeyIn('sample');

  it('is invited, chooses a password, and can use the link only once', async () => {
    const link = await invite(journey, 'le.thi.na');
    const page = await journey.open(link, { as: 'nobody' });
    await page.getByRole('heading', { name: 'Chào Lê Thị Na' }).waitFor();
    expect(page.url()).toBe(`${journey.url}/link`);
    await expectSoundPage(page);
    const field = page.getByRole('textbox', { name: 'Mật khẩu mới' });
    await field.fill('le.thi.na2026');
    await field.press('Enter');
    await page.getByText('mật khẩu trùng với tên đăng nhập của bạn').waitFor();
    await field.fill(NEW_PASSWORD);
    await field.press('Enter');
    await page.locator('.account-menu-button').getByText('Lê Thị Na').waitFor();
    await goOut(page);
    await comeIn(page, 'le.thi.na', NEW_PASSWORD);
    await page.locator('.account-menu-button').waitFor();
    const again = await journey.open(link, { as: 'nobody' });
    await again.getByRole('heading', { name: 'Không dùng được liên kết này' }).waitFor();
    await expectSoundPage(again);
    await again.getByRole('link', { name: 'Tới trang đăng nhập' }).click();
    await again.locator('.sign-in-form').waitFor();
  });

  it('chooses a new password in place of a lost one', async () => {
    const { account, login } = await accountWithPassword(journey.database);
    const { link } = await postAs<{ link: string }>(journey, `/accounts/${account}/password-link`);
    const page = await journey.open(new URL(link).pathname + new URL(link).hash, { as: 'nobody' });
    await page.getByRole('heading', { name: 'Đặt mật khẩu mới' }).waitFor();
    await page.getByText(login).waitFor();
    await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Đổi mật khẩu và vào' }).click();
    await page.locator('.account-menu-button').waitFor();
    expect(new URL(page.url()).pathname).not.toBe('/link');
  });

  it('hears what to do where the end of the link is missing', async () => {
    const page = await journey.open('/link', { as: 'nobody' });
    await page.getByRole('heading', { name: 'Thiếu phần sau của liên kết' }).waitFor();
    await expectSoundPage(page);
  });
});

describe('an organisation in which nobody is yet', () => {
  const journey = journeyIn('empty');

  it('lets the first administrator in by the link of the start', async () => {
    const page = await journey.open('/', { as: 'nobody' });
    await page.getByText('Chưa có ai quản trị').waitFor();
    await expectSoundPage(page);
    const now = new Date();
    const when = { now, today: dayIn(USUAL_TIME_ZONE, now) };
    const made = await linkForFirstAdministrator(journey.database, when);
    const first = await journey.open(`/link#${made?.token}`, { as: 'nobody', width: 360 });
    await first.getByRole('heading', { name: 'Người quản trị đầu tiên' }).waitFor();
    await first.getByRole('textbox', { name: 'Tên', exact: true }).fill('Bình');
    await first.getByRole('textbox', { name: 'Họ' }).fill('Trần');
    await first.getByRole('button', { name: 'Tạo tài khoản và vào' }).click();
    await first.getByText('Chưa nhập tên đăng nhập.').waitFor();
    await expectSoundPage(first);
    await first.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('tran.binh');
    await first.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(NEW_PASSWORD);
    await first.getByRole('button', { name: 'Tạo tài khoản và vào' }).click();
    await first.locator('.account-menu-button').getByText('Trần Bình').waitFor();
  });
});

/** @returns the address of the link, behind the origin. */
async function invite(journey: Journey, login: string): Promise<string> {
  const named = { familyName: 'Lê', middleName: 'Thị', givenName: 'Na', login };
  const person = { ...named, language: 'vi', roles: [] };
  const { invited } = await postAs<{ invited: readonly { link: string }[] }>(
    journey,
    '/invitations',
    { people: [person] },
  );
  const link = new URL(invited[0]?.link ?? '');
  return link.pathname + link.hash;
}
