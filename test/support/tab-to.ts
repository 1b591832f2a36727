import type { Locator, Page } from 'playwright-core';

/** More stops than any screen here has. */
const MOST_STOPS = 120;

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(goal)}: expected within ${MOST_STOPS} stops of the Tab key`);
}

/** Goes to a list of choices, and down in it to one. */
export async function chooseByKeys(page: Page, list: Locator, text: string): Promise<void> {
  await tabTo(page, list);
  const goal = await list.getByRole('option', { name: text, exact: true }).getAttribute('value');
  const count = await list.getByRole('option').count();
  for (let step = 0; step < count && (await list.inputValue()) !== goal; step++) {
    await page.keyboard.press('ArrowDown');
  }
}
