import type { Page } from 'playwright-core';
import type { PicturedScreen, PicturedServer } from './pictured-screen.ts';

/** A screen whose address is known. */
export interface PreparedScreen extends PicturedScreen {
  readonly address: string;
}

/** Makes what must be there before screens are looked at. */
export async function prepareScreens(
  screens: readonly PicturedScreen[],
  served: PicturedServer,
): Promise<readonly PreparedScreen[]> {
  const prepared: PreparedScreen[] = [];
  for (const screen of screens) {
    const { address: told } = screen;
    const address = typeof told === 'string' ? told : await told(served);
    prepared.push({ ...screen, address });
  }
  return prepared;
}

/** Goes on from the address to the screen, until all of it stands there. */
export async function becomeWhole(
  page: Page,
  { through, steps, whole }: PicturedScreen,
): Promise<void> {
  if (through !== undefined) await page.click(through);
  await steps?.(page);
  await page.waitForSelector(whole);
  await page.evaluate(() => document.fonts.ready);
  // What loads behind it comes too; a stream of changes stays open, so silence is not awaited.
  await page.waitForFunction(
    (shown) => document.querySelector('[aria-busy=true]') === null || shown !== null,
    await page.$('.dev-ui'),
  );
}
