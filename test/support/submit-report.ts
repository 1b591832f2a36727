import type { Page } from 'playwright-core';

/** Submits the report on the screen; asked about sections that nobody has written, leaves them empty. */
export async function submitReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  const submitted = page.getByText('đã trình, chờ duyệt').first();
  const asked = page.getByRole('button', { name: 'Để trống và trình' });
  await asked.or(submitted).first().waitFor();
  if (await asked.isVisible()) await asked.click();
  await submitted.waitFor();
}
