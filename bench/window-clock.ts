import type { Page } from 'playwright-core';

/** A click in a page, and by which element one knows that it was answered. */
export interface ClickWish {
  readonly on: string;
  readonly answer: string;
}

/** Milliseconds from a click until what answers it is painted, by the clock of the page. */
export function clickToPaint(page: Page, wish: ClickWish): Promise<number> {
  return page.evaluate(async ({ on, answer }) => {
    const element = document.querySelector<HTMLElement>(on);
    if (element === null) throw new Error(`${on}: expected in the page`);
    const start = performance.now();
    element.click();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (document.querySelector(answer) === null) requestAnimationFrame(look);
        else resolve();
      };
      look();
    });
    // The next frame paints it; a task after that comes when it is done.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    return performance.now() - start;
  }, wish);
}

/**
 * Milliseconds from the beginning of a navigation until what is waited for stands there, and a click
 * on it was answered and painted.
 */
export async function openToAnswer(page: Page, address: string, wish: ClickWish): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(wish.on, { state: 'attached' });
  await clickToPaint(page, wish);
  return page.evaluate(() => performance.now());
}

const FRAMES = 240;
const STEP_PX = 45;

/** The share of frames that were dropped while an element scrolls by a line and a half a frame. */
export function droppedFrames(page: Page, scroller: string): Promise<number> {
  return page.evaluate(
    async ({ selector, frames, step }) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${selector}: expected in the page`);
      const nextFrame = () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(resolve);
        });
      const usual = 1000 / 60;
      let before = await nextFrame();
      let dropped = 0;
      for (let frame = 0; frame < frames; frame++) {
        element.scrollTop += step;
        const now = await nextFrame();
        dropped += Math.max(0, Math.round((now - before) / usual) - 1);
        before = now;
      }
      return dropped / frames;
    },
    { selector: scroller, frames: FRAMES, step: STEP_PX },
  );
}
