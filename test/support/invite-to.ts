import type { Page } from 'playwright-core';
import { foldText } from '#kernel/text-folding.ts';

/** Who is invited by a screen: a role is held for the whole organisation. */
export interface InvitationWish {
  readonly names: readonly [family: string, given: string];
  readonly role: string;
}

/** An administrator invites somebody, whose login is `family.given`. @returns the one-time link. */
export async function inviteTo(page: Page, { names, role }: InvitationWish): Promise<string> {
  const [family, given] = names;
  await page.goto(new URL('/people/invitations', page.url()).href);
  await page.getByRole('button', { name: 'Mời một người' }).click();
  await page.getByLabel('Họ', { exact: true }).fill(family);
  await page.getByLabel('Tên', { exact: true }).fill(given);
  await page.getByLabel('Tên đăng nhập').fill(names.map(foldText).join('.'));
  await page.getByLabel('Giao luôn một vai trò').check();
  await page.getByLabel('Vai trò', { exact: true }).selectOption(role);
  await page.getByLabel('Ở đâu').selectOption('whole');
  await page.getByRole('button', { name: 'Mời và tạo liên kết' }).click();
  await page.getByRole('heading', { name: 'Đã mời 1 người' }).waitFor();
  return (await page.locator('.invitation-slip code').innerText()).trim();
}
