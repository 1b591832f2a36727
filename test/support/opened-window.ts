import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { gatherFaults } from './page-faults.ts';
import { signWindowsIn } from './signed-window.ts';
import { PROJECT_ROOT } from './source-files.ts';
import type { TestAccount } from './test-account.ts';
import { lookOptions, USUAL_LOOK, type WindowLook } from './window-look.ts';

/** Who looks, and how. */
export interface OpenedWish extends Partial<WindowLook> {
  /** Who is signed in; left out: nobody. */
  readonly account?: TestAccount | undefined;
  /** What the console may say. */
  readonly expected?: readonly RegExp[] | undefined;
}

/** Also on a machine that others use. */
const ANSWERED_WITHIN_MS = 45_000;
const PICTURES = `${PROJECT_ROOT}/build/journeys`;
/** So many were taken; a journey may have several windows. */
let pictures = 0;

/**
 * Opens an address in a browser of its own, as far as cookies go. It is closed with the test, which
 * fails if anything went wrong in the page that was not expected.
 */
export async function openWindow(
  browser: Browser,
  address: string,
  { account, expected = [], ...look }: OpenedWish = {},
): Promise<Page> {
  const context = await browser.newContext(lookOptions({ ...USUAL_LOOK, ...look }));
  context.setDefaultTimeout(ANSWERED_WITHIN_MS);
  if (account !== undefined) await signWindowsIn(context, new URL(address).origin, account);
  const page = await context.newPage();
  const faults = gatherFaults(page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
      for (const shown of context.pages()) {
        await shown.screenshot({ path: `${PICTURES}/${name}-${(pictures += 1)}.png` });
      }
    }
    await context.close();
    expect(faults.take(expected)).toEqual([]);
  });
  await page.goto(address);
  return page;
}
