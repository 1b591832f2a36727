import type { Page } from 'playwright-core';
import type { journeyIn } from './journey.ts';

const DAY = '2026-06-14';

/** A unit that the sample gives a chairman and a deputy. */
export const PROVINCE = 'Hội tỉnh Mẫu Đông';

export async function findProvince({
  url,
  account,
}: ReturnType<typeof journeyIn>): Promise<string> {
  const { cookie } = await account();
  const path = `/api/v1/units/search?text=${encodeURIComponent(PROVINCE)}&as_of=${DAY}`;
  const answer = await fetch(url + path, { headers: { cookie } });
  const { found } = (await answer.json()) as { found: readonly { id: string }[] };
  const [first] = found;
  if (first === undefined) throw new Error(`${PROVINCE}: expected in the sample`);
  return first.id;
}

/** Fills in the form that the button opens: approver in the province, until the end of 2099. */
export async function giveApprover(page: Page, button = 'Giao vai trò'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByLabel('Vai trò', { exact: true }).selectOption('approver');
  await pickUnit(page, PROVINCE);
  await page.getByLabel('Đến hết ngày').fill('31/12/2099');
  await page.getByRole('button', { name: 'Giao', exact: true }).click();
}

export async function pickUnit(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill(name);
  await page
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(name, 'u') })
    .first()
    .click();
}
