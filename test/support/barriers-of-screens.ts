import { describe, it } from 'vitest';
import { expectSoundPage, journeyIn } from './journey.ts';
import type { PicturedScreen } from './pictured-screen.ts';
import { becomeWhole, prepareScreens, type PreparedScreen } from './prepared-screen.ts';
import type { WindowLook } from './window-look.ts';

interface WalkedScreens {
  /** What the screens are, as the tests are named. */
  readonly called: string;
  readonly screens: readonly PicturedScreen[];
  readonly looks: readonly WindowLook[];
  /** Faults that the screens are shown with, so that they are none. */
  readonly expected?: readonly RegExp[];
}

/** The very large organisation is left out: its screens are the same, and come more slowly. */
const GROUPS = [
  { store: 'sample', isSignedOut: true },
  { store: 'sample', isSignedOut: false },
  { store: 'empty', isSignedOut: true },
  { store: 'empty', isSignedOut: false },
] as const;

/** Many screens, one after the other. */
const WITHIN = { timeout: 240_000 };

/** Describes that no screen has a barrier or is wider than its window, in any of the looks. */
export function describeNoBarriers({ called, screens, looks, expected = [] }: WalkedScreens): void {
  const groups = GROUPS.map((group) => ({ ...group, here: screens.filter(isOf(group)) }));
  const filled = groups.filter(({ here }) => here.length > 0);
  describe.each(filled)('without barriers, $store, signed out: $isSignedOut', (group) => {
    const { store, isSignedOut, here } = group;
    const journey = journeyIn(store);
    let prepared: Promise<readonly PreparedScreen[]> | undefined;

    it.each(looks)(`are ${called}: $language, $theme, $width px`, WITHIN, async (look) => {
      prepared ??= prepareScreens(here, journey);
      const as = isSignedOut ? { as: 'nobody' as const } : {};
      const page = await journey.open('/', { ...look, ...as, expected });
      for (const screen of await prepared) {
        // Elsewhere first: a link with another token alone would not load the page again.
        await page.goto('about:blank');
        await page.goto(journey.url + screen.address);
        await becomeWhole(page, screen);
        await expectSoundPage(page);
      }
    });
  });
}

function isOf(group: (typeof GROUPS)[number]) {
  return ({ store, isSignedOut = false }: PicturedScreen): boolean =>
    store === group.store && isSignedOut === group.isSignedOut;
}
