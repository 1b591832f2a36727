import type { Locator, Page } from 'playwright-core';

/** Types words into the finder of the top bar; what it shows then is gone with the focus. */
export async function findUnit(page: Page, words: string): Promise<Locator> {
  const finder = page.getByRole('banner').getByRole('search');
  await finder.getByRole('combobox').fill(words);
  return finder;
}
