import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accountWithPassword, PASSWORD } from '#test/support/account-with-password.ts';
import { comeIn, goOut } from '#test/support/come-in.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { addPasskeyDevice } from '#test/support/virtual-passkeys.ts';
import { looksOf } from '#test/support/window-look.ts';

const NEW_PASSWORD = 'con đò sang sông buổi sớm';

describe('the own account', () => {
  const journey = journeyIn('sample');

  /** Comes in by login and password, to the page of the account. */
  async function openAccount(): Promise<{ readonly page: Page; readonly login: string }> {
    const { login } = await accountWithPassword(journey.database);
    const page = await journey.open('/account', { as: 'nobody' });
    await comeIn(page, login, PASSWORD);
    await page.getByRole('heading', { name: 'Tài khoản của tôi' }).waitFor();
    return { page, login };
  }

  it('is kept by a second step: a code of an app, or a recovery code once', async () => {
    const { page, login } = await openAccount();
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    const secret = (await page.locator('.factor-secret').innerText()).replaceAll(' ', '');
    expect(await page.getByRole('img', { name: /Mã QR/u }).isVisible()).toBe(true);
    const code = page.getByRole('textbox', { name: 'Mã trong ứng dụng' });
    await code.fill(codeOf(secret, 'now'));
    await code.press('Enter');
    const kept = page.locator('.recovery-codes li');
    await expect.poll(() => kept.count()).toBe(10);
    await expectSoundPage(page);
    const recovery = await kept.first().innerText();
    await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
    await page.getByText('Còn 10 mã dự phòng').waitFor();
    await goOut(page);

    await comeIn(page, login, PASSWORD);
    const second = page.getByRole('textbox', { name: 'Mã xác thực' });
    await second.fill('000000');
    await second.press('Enter');
    await page.getByText('Mã không đúng').waitFor();
    await expectSoundPage(page);
    await second.fill(codeOf(secret, 'next'));
    await second.press('Enter');
    await page.locator('.account-menu-button').waitFor();
    await goOut(page);

    await comeIn(page, login, PASSWORD);
    await second.fill(recovery);
    await second.press('Enter');
    await page.locator('.account-menu-button').waitFor();
    await page.goto(`${journey.url}/account`);
    await page.getByText('Còn 9 mã dự phòng').waitFor();
  });

  it('lets its owner in by a passkey, until that is removed', async () => {
    const { page, login } = await openAccount();
    await addPasskeyDevice(page);
    await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    const name = page.getByRole('textbox', { name: 'Tên của khóa' });
    await name.fill('Máy ở cơ quan');
    await name.press('Enter');
    await page.getByText('Máy ở cơ quan').waitFor();
    await goOut(page);
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.locator('.account-menu-button').waitFor();
    await page.goto(`${journey.url}/account`);
    await page.locator('.own-who').getByText(login).waitFor();
    await page.getByRole('button', { name: 'Gỡ khóa Máy ở cơ quan' }).click();
    await page.getByText('Đã gỡ khóa.').waitFor();
    await goOut(page);
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.account-menu-button').count()).toBe(0);
  });

  it('asks for the password in place where something is grave, and goes on', async () => {
    const { page, login } = await openAccount();
    await journey.database.query(
      `update session set proven_at = proven_at - interval '1 hour'
       where account = (select id from account where login = $1)`,
      [login],
    );
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    const proof = page.getByRole('textbox', { name: 'Mật khẩu hiện tại' });
    await proof.fill('không phải');
    await proof.press('Enter');
    await page.getByText('Chưa xác nhận được.').waitFor();
    await expectSoundPage(page);
    await proof.fill(PASSWORD);
    await proof.press('Enter');
    const picture = page.getByRole('img', { name: /Mã QR/u });
    await picture.waitFor();
    expect(await page.locator('.prove-again').count()).toBe(0);
  });

  it('takes another password, and ends the sessions elsewhere', async () => {
    const { page, login } = await openAccount();
    const elsewhere = await journey.open('/totals', { as: 'nobody' });
    await comeIn(elsewhere, login, PASSWORD);
    await elsewhere.locator('.data-table').waitFor();
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).fill(PASSWORD);
    await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
    await page.getByText('Đã đổi mật khẩu.').waitFor();
    await elsewhere.getByRole('heading', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    await comeIn(elsewhere, login, NEW_PASSWORD);
    await elsewhere.locator('.sign-in-again').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: /^Kết thúc phiên trên/u }).click();
    await page.getByText('Đã kết thúc phiên đó.').waitFor();
    await elsewhere.getByRole('heading', { name: 'Phiên đăng nhập đã hết' }).waitFor();
    expect(await page.locator('.own-list .own-mine').count()).toBe(1);
  });

  it('gives its owner everything that is kept, as a file, in the language that was chosen', async () => {
    const { page, login } = await openAccount();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp về' }).click(),
    ]);
    const text = await (await file.createReadStream()).toArray();
    expect(file.suggestedFilename()).toMatch(/^midyear-.*\.json$/u);
    expect(Buffer.concat(text as Buffer[]).toString()).toContain(login);
    await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    const [kept] = await journey.database.query<{ language: string }>(
      'select language from account where login = $1',
      [login],
    );
    expect(kept?.language).toBe('en');
  });

  it.each(looksOf([360, 1280]))('has no barriers: $language, $theme, $width px', async (look) => {
    const page = await journey.open('/account', look);
    await page.locator('.own-list li').first().waitFor();
    await page.locator('.account-menu-button').click();
    await expectSoundPage(page);
  });
});

const STEP_MS = 30_000;

/** Each code counts once, so that a second one at once is that of the next half minute. */
function codeOf(secret: string, when: 'now' | 'next'): string {
  const timestamp = Date.now() + (when === 'now' ? 0 : STEP_MS);
  return new TOTP({ secret }).generate({ timestamp });
}
