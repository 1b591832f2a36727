import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { launchChromium } from './chromium.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { KeptStore } from './kept-store.ts';
import { gatherFaults } from './page-faults.ts';
import type { AskedServer } from './served-answers.ts';
import { serveOrganisation, type ServedOrganisation } from './served-organisation.ts';
import { signWindowsIn } from './signed-window.ts';
import { PROJECT_ROOT } from './source-files.ts';
import type { TestAccount } from './test-account.ts';
import { lookOptions, USUAL_LOOK, type WindowLook } from './window-look.ts';

/** Where journeys of one file begin: a server of an organisation, and a browser. */
export interface Journey extends AskedServer {
  /** What is served; a journey arranges there what takes no screen. */
  readonly database: Database;
  /**
   * Opens an address in a window of its own. It is closed with the test, which fails if anything
   * went wrong in the page that the journey did not expect.
   */
  open(address: string, wish?: WindowWish): Promise<Page>;
}

interface WindowWish extends Partial<WindowLook> {
  /** Who is signed in; left out: somebody with every role for the whole organisation. */
  readonly as?: TestAccount | 'nobody';
  /** What the console may say. */
  readonly expected?: readonly RegExp[];
}

/** Also on a machine that others use. */
const ANSWERED_WITHIN_MS = 15_000;
const PICTURES = `${PROJECT_ROOT}/build/journeys`;

/** Serves a copy of an organisation for the tests of a block. */
export function journeyIn(kind: KeptStore): Journey {
  let parts: Opened | undefined;
  beforeAll(async () => {
    parts = { browser: await launchChromium(), served: await serveOrganisation(kind) };
  });
  afterAll(async () => {
    await parts?.browser.close();
    await parts?.served[Symbol.asyncDispose]();
  });
  const opened = () => {
    if (parts === undefined) throw new Error('the organisation is served only in tests');
    return parts;
  };
  return {
    get url() {
      return opened().served.url;
    },
    account: () => opened().served.account(),
    get database() {
      return opened().served.database;
    },
    open: (address, wish = {}) => openWindow(opened(), address, wish),
  };
}

interface Opened {
  readonly served: ServedOrganisation;
  readonly browser: Browser;
}

async function openWindow(
  { served, browser }: Opened,
  address: string,
  { expected = [], as, ...look }: WindowWish,
): Promise<Page> {
  const context = await browser.newContext(lookOptions({ ...USUAL_LOOK, ...look }));
  context.setDefaultTimeout(ANSWERED_WITHIN_MS);
  if (as !== 'nobody') {
    await signWindowsIn(context, served.url, as ?? (await served.account()));
  }
  const page = await context.newPage();
  const faults = gatherFaults(page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const path = `${PICTURES}/${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`;
      await page.screenshot({ path });
    }
    await context.close();
    expect(faults.take(expected)).toEqual([]);
  });
  await page.goto(served.url + address);
  return page;
}

/** What nobody should find in any screen: a barrier that axe knows, or a page wider than its window. */
export async function expectSoundPage(page: Page): Promise<void> {
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(width, `${page.url()} is wider than its window`).toBeLessThanOrEqual(room);
  expect(await accessibilityFaults(page), page.url()).toEqual([]);
}
