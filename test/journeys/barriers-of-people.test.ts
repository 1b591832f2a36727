import { describe, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { PICTURED_PEOPLE } from '#test/support/pictured-people.ts';
import { becomeWhole, prepareScreens, type PreparedScreen } from '#test/support/prepared-screen.ts';
import { looksOf } from '#test/support/window-look.ts';

/** Many screens, one after the other. */
const WITHIN = { timeout: 240_000 };

/** Where somebody is signed in there is an administrator, and no link for the first one. */
const GROUPS = [
  { store: 'sample', isSignedOut: true },
  { store: 'sample', isSignedOut: false },
  { store: 'empty', isSignedOut: true },
  { store: 'empty', isSignedOut: false },
] as const;

describe.each(GROUPS)('without barriers, $store, signed out: $isSignedOut', (group) => {
  const journey = journeyIn(group.store);
  const here = PICTURED_PEOPLE.filter(
    ({ store, isSignedOut = false }) => store === group.store && isSignedOut === group.isSignedOut,
  );
  let prepared: Promise<readonly PreparedScreen[]> | undefined;

  it.each(looksOf([360, 1280]))(
    'are coming in, people and the log: $language, $theme, $width px',
    WITHIN,
    async (look) => {
      prepared ??= prepareScreens(here, journey);
      const as = group.isSignedOut ? { as: 'nobody' as const } : {};
      const page = await journey.open('/', { ...look, ...as });
      for (const screen of await prepared) {
        // Elsewhere first: a link with another token alone would not load the page again.
        await page.goto('about:blank');
        await page.goto(journey.url + screen.address);
        await becomeWhole(page, screen);
        await expectSoundPage(page);
      }
    },
  );
});
