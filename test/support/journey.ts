import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { launchChromium } from './chromium.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { KeptStore } from './kept-store.ts';
import { openWindow, type OpenedWish } from './opened-window.ts';
import type { ServerOfTwo } from './served-answers.ts';
import { serveOrganisation, type ServedOrganisation } from './served-organisation.ts';
import type { TestAccount } from './test-account.ts';

/** Where journeys of one file begin: a server of an organisation, and a browser. */
export interface Journey extends ServerOfTwo {
  /** What is served; a journey arranges there what takes no screen. */
  readonly database: Database;
  /**
   * Opens an address in a window of its own. It is closed with the test, which fails if anything
   * went wrong in the page that the journey did not expect.
   */
  open(address: string, wish?: WindowWish): Promise<Page>;
}

interface WindowWish extends Omit<OpenedWish, 'account'> {
  /** Who is signed in; left out: somebody with every role for the whole organisation. */
  readonly as?: TestAccount | 'nobody';
}

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
    other: () => opened().served.other(),
    get database() {
      return opened().served.database;
    },
    async open(address, { as, ...wish } = {}) {
      const { served, browser } = opened();
      const account = as === 'nobody' ? undefined : (as ?? (await served.account()));
      return openWindow(browser, served.url + address, { ...wish, account });
    },
  };
}

interface Opened {
  readonly served: ServedOrganisation;
  readonly browser: Browser;
}

/** What nobody should find in any screen: a barrier that axe knows, or a page wider than its window. */
export async function expectSoundPage(page: Page): Promise<void> {
  // What has not come yet has no heading either; every screen has one.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(width, `${page.url()} is wider than its window`).toBeLessThanOrEqual(room);
  expect(await accessibilityFaults(page), page.url()).toEqual([]);
}
