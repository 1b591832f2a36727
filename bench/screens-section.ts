import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '#test/support/chromium.ts';
import { tellFigure, unitWithCode } from '#test/support/served-answers.ts';
import { serveOrganisation, type ServedOrganisation } from '#test/support/served-organisation.ts';
import { signWindowsIn } from '#test/support/signed-window.ts';
import { CROWDED } from '#test/support/very-large-organisation.ts';
import { lookOptions, USUAL_LOOK } from '#test/support/window-look.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './rounds.ts';
import { clickToPaint, droppedFrames, openToAnswer, type ClickWish } from './window-clock.ts';

const ROUNDS = 9;
const PERIOD = '2026-H1';
const SLOWED = 4;

/** A browser, and what it looks at. */
interface Place {
  readonly browser: Browser;
  readonly served: ServedOrganisation;
}

/** What the screens take in a browser: bytes, and time until somebody sees what was asked for. */
export async function* measureScreens(): AsyncGenerator<BenchRow> {
  const browser = await launchChromium();
  try {
    await using sample = await serveOrganisation('sample');
    yield await firstPageRow({ browser, served: sample });
    yield await usableRow({ browser, served: sample });
    await using large = await serveOrganisation('very-large');
    yield await branchRow({ browser, served: large });
    yield await scrollRow({ browser, served: large });
    yield await trailRow({ browser, served: large });
    yield await otherWindowRow({ browser, served: large });
  } finally {
    await browser.close();
  }
}

/** In a window of its own, signed in, which has kept nothing from before. */
async function inWindow<Result>(
  { browser, served }: Place,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(lookOptions(USUAL_LOOK));
  try {
    await signWindowsIn(context, served.url, await served.account());
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The total of the first row. */
const FIGURE = ".data-table [data-emphasis='strong'] .cell-door";
const COUNTED = ['document', 'script', 'stylesheet'];

async function firstPageRow(place: Place): Promise<BenchRow> {
  const { url } = place.served;
  const bytes = await inWindow(place, async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!COUNTED.includes(request.resourceType())) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(url);
    await page.waitForSelector('.plan-bars');
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  return {
    what: 'the first page, compressed, without fonts',
    measured: { KB: bytes / 1000 },
    budget: { of: 'KB', atMost: 180 },
  };
}

const OPENING: ClickWish = { on: FIGURE, answer: '.trail .trail-part' };

async function usableRow(place: Place): Promise<BenchRow> {
  const { url } = place.served;
  const ms = await medianOf(() =>
    inWindow(place, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      return openToAnswer(page, `${url}/totals`, OPENING);
    }),
  );
  const threadMs = await medianOf(() =>
    inWindow(place, (page) => threadTime(page, `${url}/totals`)),
  );
  return {
    what: `totals shown and a click answered, processor slowed ${SLOWED} times, nothing kept`,
    // What the page itself computes; others on the machine do not lengthen it.
    measured: { ms, 'ms of its own thread': SLOWED * threadMs },
    budget: { of: 'ms', atMost: 1500 },
  };
}

/** Milliseconds for which the page computes, unslowed, until the same. */
async function threadTime(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await openToAnswer(page, address, OPENING);
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const lineAt = (index: number) => `.tree-line[data-index='${index}']`;

/** Province after province is opened, and folded again. */
async function branchRow(place: Place): Promise<BenchRow> {
  const { url } = place.served;
  return inWindow(place, async (page) => {
    await page.goto(`${url}/organisation`);
    let province = 0;
    const ms = await medianOf(async () => {
      province += 1;
      const line = lineAt(province);
      await page.waitForSelector(line);
      const took = await clickToPaint(page, {
        on: `${line} .tree-turner`,
        answer: `${line}[aria-expanded='true'] ~ [aria-level='3'] .tree-name`,
      });
      await page.click(`${line} .tree-turner`);
      return took;
    });
    return {
      what: 'a branch of a tree of 19,961 units opens',
      measured: { ms },
      budget: { of: 'ms', atMost: 100 },
    };
  });
}

async function scrollRow(place: Place): Promise<BenchRow> {
  const { served } = place;
  const { url } = served;
  const commune = await unitWithCode(served, CROWDED.commune, '2026-06-30');
  return inWindow(place, async (page) => {
    await page.goto(`${url}/organisation?on=2026-06-30&unit=${commune}`);
    const line = `.tree-line[aria-selected='true']`;
    await page.waitForSelector(line);
    await page.click(`${line} .tree-turner`);
    await page.waitForSelector(`${line} ~ [aria-level='4'] .tree-name`);
    const share = await medianOf(() => droppedFrames(page, '.tree'));
    return {
      what: 'frames dropped on scrolling through 5,000 units below one',
      measured: { 'per cent': share * 100 },
      budget: { of: 'per cent', atMost: 1 },
    };
  });
}

/** Nothing is kept: each total is opened for the first time. */
async function trailRow(place: Place): Promise<BenchRow> {
  const { url } = place.served;
  return inWindow(place, async (page) => {
    await page.goto(`${url}/totals?period=${PERIOD}`);
    await page.waitForSelector(FIGURE);
    let row = 0;
    const ms = await medianOf(async () => {
      row += 1;
      const took = await clickToPaint(page, {
        ...OPENING,
        on: `.data-table tbody tr:nth-child(${row}) [data-emphasis='strong'] .cell-door`,
      });
      await page.keyboard.press('Escape');
      await page.waitForSelector(OPENING.answer, { state: 'detached' });
      return took;
    });
    return {
      what: 'a total of a million figures opens its trail',
      measured: { ms },
      budget: { of: 'ms', atMost: 200 },
    };
  });
}

/** An office in the crowd tells anew; a window with the totals of the whole shows it. */
async function otherWindowRow(place: Place): Promise<BenchRow> {
  const { served } = place;
  const { url } = served;
  const unit = await unitWithCode(served, 'U7', '2026-06-30');
  const ms = await inWindow(place, async (page) => {
    await page.goto(`${url}/totals?period=${PERIOD}`);
    const figure = page.locator(FIGURE).first();
    await figure.waitFor();
    let value = 100;
    return medianOf(async () => {
      const before = await figure.textContent();
      const start = performance.now();
      await tellFigure(served, { period: PERIOD, unit, indicator: 'i0' }, String((value += 1)));
      await page.waitForFunction(
        ({ selector, old }) => document.querySelector(selector)?.textContent !== old,
        { selector: FIGURE, old: before },
      );
      return performance.now() - start;
    });
  });
  return {
    what: 'a figure told anew shows in the totals of another window',
    measured: { ms },
    budget: { of: 'ms', atMost: 1000 },
  };
}

/** One round, which warms up, is not counted. */
async function medianOf(measure: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) taken.push(await measure());
  return median(taken.slice(1));
}
