import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';
import { tellFigure, unitWithCode } from '#test/support/served-answers.ts';

const PERIOD = '2026-H1';
/** By then a page has caught up with what it asked for before it could hear. */
const SETTLED_MS = 4500;

describe('a page that hears of changes', () => {
  const journey = journeyIn('sample');

  async function tell(value: string): Promise<void> {
    const unit = await unitWithCode(journey, 'MTH-YT-1', '2026-06-14');
    await tellFigure(journey, { period: PERIOD, unit, indicator: 'people_examined' }, value);
  }

  it('asks for its figures once when it opens, and for nothing when it comes into sight again', async () => {
    const page = await journey.open(`/totals?period=${PERIOD}`);
    const asked = askedBy(page);
    await page.reload();
    await page.locator('.data-table .cell-door').first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    const totals = asked.filter((address) => address.startsWith('/api/v1/totals?'));
    expect(totals).not.toEqual([]);
    // What was on its way before the server was heard may be older than what it tells; nothing else is.
    const heardAt = asked.indexOf(HEARD);
    expect(heardAt).toBeGreaterThan(-1);
    const before = asked.slice(0, heardAt);
    const twice = asked.filter((address, at) => asked.indexOf(address) < at);
    expect(twice.filter((address) => !before.includes(address))).toEqual([]);

    // Before the first change a server cannot say what was missed.
    await tell('27');
    await expect.poll(() => asked.filter((each) => each === totals[0]).length).toBeGreaterThan(1);
    await page.waitForTimeout(SETTLED_MS);
    asked.length = 0;
    await hide(page, true);
    await hide(page, false);
    await page.waitForTimeout(SETTLED_MS);
    const others = asked.filter((each) => each !== HEARD && !each.startsWith('/api/v1/changes'));
    expect(others).toEqual([]);

    await hide(page, true);
    await tell('26');
    await hide(page, false);
    await expect.poll(() => asked).toContain(totals[0]);
  });
});

/** Stands among what is asked, where the server was heard. */
const HEARD = 'heard';

/** What a page asks of the API from now on. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/v1/changes') asked.push(HEARD);
  });
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname + search);
  });
  return asked;
}

/** Another tab comes before it, or goes. */
async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isHidden ? 'hidden' : 'visible',
  );
}
