import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accountWithPassword, PASSWORD } from '#test/support/account-with-password.ts';
import { comeIn } from '#test/support/come-in.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { outwaitProof } from '#test/support/own-account.ts';
import { giveApprover, PROVINCE } from '#test/support/role-of-province.ts';

describe('who gives power over accounts long after signing in', () => {
  const journey = journeyIn('sample');

  /** What the browser says of what was refused. */
  const expected = [/403 \(Forbidden\)/u, /422 \(/u];

  it('shows once more who it is, in the place, and loses nothing that was typed', async () => {
    const { login, account } = await accountWithPassword(journey.database);
    const page = await journey.open('/people/invitations', { as: 'nobody', expected });
    await comeIn(page, login, PASSWORD);
    await page.getByRole('button', { name: 'Mời một người' }).click();
    await page.getByLabel('Tên', { exact: true }).fill('Thảo');
    await page.getByLabel('Tên đăng nhập').fill('thao-moi');
    await outwaitProof(journey.database, { account, cookie: '' });
    await page.getByRole('button', { name: 'Mời và tạo liên kết' }).click();
    await prove(page, 'không phải nó đâu');
    await page.getByText('Chưa xác nhận được.').waitFor();
    await expectSoundPage(page);
    await prove(page, PASSWORD);
    await page.getByRole('heading', { name: 'Đã mời 1 người' }).waitFor();

    await page.getByRole('button', { name: 'Đã trao xong, đóng lại' }).click();
    await page.getByRole('link', { name: 'Thảo' }).click();
    await page.getByRole('heading', { name: 'Thảo', level: 1 }).waitFor();
    await outwaitProof(journey.database, { account, cookie: '' });
    await giveApprover(page);
    await prove(page, PASSWORD);
    // The form says the same until it is closed.
    const given = page.getByRole('listitem').filter({
      hasText: new RegExp(`Duyệt số liệu.* ở ${PROVINCE} và các đơn vị bên dưới`, 'u'),
    });
    await given.waitFor();

    await outwaitProof(journey.database, { account, cookie: '' });
    await page.getByRole('button', { name: /^Kết thúc vai trò/u }).click();
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await page.getByRole('button', { name: 'Thôi', exact: true }).click();
    expect(await given.count()).toBe(1);
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await prove(page, PASSWORD);
    await page.getByText('Chưa có vai trò nào vào ngày này.').waitFor();

    await outwaitProof(journey.database, { account, cookie: '' });
    const come = await accountWithPassword(journey.database);
    const [row] = await journey.database.query<{ person: string }>(
      'select person from account where id = $1',
      [come.account],
    );
    await page.goto(`${journey.url}/people/${row?.person}`);
    await page.getByRole('button', { name: 'Tạo liên kết đặt lại mật khẩu' }).click();
    await page.getByRole('button', { name: 'Tạo liên kết', exact: true }).click();
    await prove(page, PASSWORD);
    await page.locator('.handed-link code').waitFor();
    await expectSoundPage(page);
  });
});

async function prove(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mật khẩu hiện tại').fill(password);
  await page.getByRole('button', { name: 'Xác nhận và làm tiếp' }).click();
}
