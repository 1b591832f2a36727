import type { Page } from 'playwright-core';

/** What somebody types to come in, in Vietnamese. */
export async function comeIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(login);
  const field = page.getByRole('textbox', { name: 'Mật khẩu', exact: true });
  await field.fill(password);
  await field.press('Enter');
}

/** Signs out by the menu of the account. */
export async function goOut(page: Page): Promise<void> {
  await page.locator('.account-menu-button').click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Đăng nhập', level: 1 }).waitFor();
}
