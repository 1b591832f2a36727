import { writeSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Journey } from '#test/support/journey.ts';

/** The accounts of the sample by which the whole cycle is gone through. */
export type GoldenLogin = 'thu-ky' | 'lanh-dao' | 'duyet' | 'bao-cao' | 'nguoi-xem';

/** What is seen of the cycle by several people, each in a window of their own. */
export interface GoldenOffice {
  readonly url: string;
  /** The window of somebody, who came in by the page where one signs in. */
  window(login: GoldenLogin): Promise<Page>;
  /** Another window of theirs, at an address. */
  beside(login: GoldenLogin, address: string): Promise<Page>;
  /** Somebody without an account. */
  reader(address: string): Promise<Page>;
  /** Goes through a step, and says in words what was seen. */
  step(words: string, work: () => Promise<string>): Promise<void>;
}

/** Opens the office of a journey: nobody is signed in yet. */
export function goldenOffice(journey: Journey): GoldenOffice {
  const windows = new Map<GoldenLogin, Page>();
  const office: GoldenOffice = {
    url: journey.url,
    async window(login) {
      const open = windows.get(login) ?? (await comeIn(journey, login));
      windows.set(login, open);
      return open;
    },
    async beside(login, address) {
      const page = await (await office.window(login)).context().newPage();
      await page.goto(journey.url + address);
      return page;
    },
    reader: (address) => journey.open(address, { as: 'nobody' }),
    async step(words, work) {
      try {
        say(`${words}: ${await work()}`);
      } catch (error) {
        throw new Error(`${words}: ${String(error)}`, { cause: error });
      }
    },
  };
  return office;
}

/** One press takes a sample account; whoever has a role then sees the cycle. */
async function comeIn(journey: Journey, login: GoldenLogin): Promise<Page> {
  const page = await journey.open('/', { as: 'nobody' });
  await page
    .getByRole('row', { name: new RegExp(`\\b${login}\\b`, 'u') })
    .getByRole('button')
    .click();
  await page.getByRole('list', { name: 'Chu trình của kỳ' }).waitFor();
  return page;
}

/** `npm run golden` prints each step; as one test among others it says nothing. */
function say(line: string): void {
  if (process.env['MIDYEAR_GOLDEN'] === '1') writeSync(1, `  ${line}\n`);
}

/** Where one goes in a window. */
export async function goTo(page: Page, office: GoldenOffice, address: string): Promise<Page> {
  await page.goto(office.url + address);
  return page;
}

/** The text of what is there, once it is. */
export async function textOf(page: Page, text: string | RegExp): Promise<string> {
  const found = page.getByText(text).first();
  await found.waitFor();
  return (await found.innerText()).replaceAll(/\s+/gu, ' ');
}
