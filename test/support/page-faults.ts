import type { ConsoleMessage, Page } from 'playwright-core';

/** What went wrong in a page, as sentences. */
export interface PageFaults {
  /** Since the last time; the journey may say which it expects. */
  take(expected?: readonly RegExp[]): readonly string[];
}

/** A browser calls every refusal of the API an error; a screen has to show it, and that is tested. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Gathers what the console calls an error: exceptions, broken policies, React's complaints. */
export function gatherFaults(page: Page): PageFaults {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`Exception: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message)) {
      faults.push(`Console: ${message.text()} (${message.location().url})`);
    }
  });
  return {
    take: (expected = []) =>
      faults.splice(0).filter((fault) => !expected.some((each) => each.test(fault))),
  };
}

function isRefusal(message: ConsoleMessage): boolean {
  return REFUSED.test(message.text()) && message.location().url.includes('/api/');
}
