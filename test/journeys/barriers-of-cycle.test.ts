import { describe, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { PICTURED_CYCLE } from '#test/support/pictured-cycle.ts';
import { becomeWhole, prepareScreens, type PreparedScreen } from '#test/support/prepared-screen.ts';
import type { WindowLook } from '#test/support/window-look.ts';

/** Many screens, one after the other. */
const WITHIN = { timeout: 240_000 };

/** Each language, theme and width with each other at least once. */
const LOOKS: readonly WindowLook[] = [
  { language: 'vi', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 360 },
  { language: 'vi', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
];

const GROUPS = [
  { store: 'sample', isSignedOut: true },
  { store: 'sample', isSignedOut: false },
  { store: 'empty', isSignedOut: false },
] as const;

describe.each(GROUPS)('without barriers, $store, signed out: $isSignedOut', (group) => {
  const journey = journeyIn(group.store);
  const here = PICTURED_CYCLE.filter(
    ({ store, isSignedOut = false }) => store === group.store && isSignedOut === group.isSignedOut,
  );
  let prepared: Promise<readonly PreparedScreen[]> | undefined;

  it.each(LOOKS)(
    'are the first page, directives, activities, conferences and news: $language, $theme, $width px',
    WITHIN,
    async (look) => {
      prepared ??= prepareScreens(here, journey);
      const as = group.isSignedOut ? { as: 'nobody' as const } : {};
      const page = await journey.open('/', { ...look, ...as });
      for (const screen of await prepared) {
        await page.goto(journey.url + screen.address);
        await becomeWhole(page, screen);
        await expectSoundPage(page);
      }
    },
  );
});
