import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import type { PicturedScreen } from './pictured-screen.ts';
import { PICTURED_SCREENS } from './pictured-screens.ts';
import { becomeWhole, prepareScreens, type PreparedScreen } from './prepared-screen.ts';
import { serveOrganisation, type ServedOrganisation } from './served-organisation.ts';
import { signWindowsIn } from './signed-window.ts';
import { PROJECT_ROOT } from './source-files.ts';
import { lookOptions, looksOf, type WindowLook } from './window-look.ts';

const WIDTHS = [360, 1280, 1920];
const AT_ONCE = 4;
const WHOLE_WITHIN_MS = 20_000;

/** One picture to take. */
interface Shot {
  readonly screen: PreparedScreen;
  readonly look: WindowLook;
}

/**
 * `npm run pictures [-- --out DIR] [NAME …]`: every screen, or those whose names begin so, in all
 * sizes, themes and languages. A screen that does not become whole is photographed as it is, and said.
 */
async function takePictures(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const out = resolve(values.out ?? join(PROJECT_ROOT, 'build', 'pictures'));
  await mkdir(out, { recursive: true });
  const wanted = PICTURED_SCREENS.filter(({ name }) => isWanted(name, positionals));
  await using stack = new AsyncDisposableStack();
  const browser = await launchChromium();
  stack.defer(() => browser.close());
  let unwhole = 0;
  for (const [, screens] of Map.groupBy(wanted, groupOf)) {
    const [{ store } = { store: 'empty' as const }] = screens;
    await using served = await serveOrganisation(store);
    const shots = shotsOf(await prepareScreens(screens, served));
    const photographer = async (): Promise<void> => {
      for (let shot = shots.pop(); shot !== undefined; shot = shots.pop()) {
        if (!(await take(browser, shot, { served, out }))) unwhole += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, photographer));
  }
  console.log(`Pictures are in ${out}.`);
  return unwhole === 0 ? 0 : 1;
}

/** In a store where somebody is signed in there is an administrator already. */
function groupOf({ store, isSignedOut = false }: PicturedScreen): string {
  return `${store} ${isSignedOut}`;
}

function isWanted(name: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));
}

function shotsOf(screens: readonly PreparedScreen[]): Shot[] {
  return screens.flatMap((screen) => looksOf(WIDTHS).map((look) => ({ screen, look })));
}

async function take(
  browser: Browser,
  { screen, look }: Shot,
  { served, out }: { readonly served: ServedOrganisation; readonly out: string },
): Promise<boolean> {
  const name = `${screen.name}-${look.width}-${look.theme}-${look.language}`;
  const context = await browser.newContext(lookOptions(look));
  try {
    context.setDefaultTimeout(WHOLE_WITHIN_MS);
    if (screen.isSignedOut !== true) {
      await signWindowsIn(context, served.url, await served.account());
    }
    const page = await context.newPage();
    await page.goto(served.url + screen.address);
    const isWhole = await becomeWhole(page, screen).then(
      () => true,
      () => false,
    );
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    if (!isWhole) console.log(`${name}: it did not become whole (${screen.whole})`);
    return isWhole;
  } finally {
    await context.close();
  }
}

process.exitCode = await takePictures();
