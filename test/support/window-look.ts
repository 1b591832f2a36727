import type { BrowserContextOptions } from 'playwright-core';
import type { Language } from '#kernel/problem.ts';

/** How somebody looks at the screens: in which language, in light or dark, on how wide a screen. */
export interface WindowLook {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  /** Where the browser believes to be, an IANA name; left out: where the organisation is. */
  readonly timeZone?: string;
}

export const USUAL_LOOK: WindowLook = { language: 'vi', theme: 'light', width: 1280 };

const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

/** All looks on screens of some widths. */
export function looksOf(widths: readonly number[]): readonly WindowLook[] {
  return LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => widths.map((width) => ({ language, theme, width }))),
  );
}

/** Each language, theme and width with each other at least once. */
export const MIXED_LOOKS: readonly WindowLook[] = [
  { language: 'vi', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 360 },
  { language: 'vi', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
];

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Narrower screens are touched with a finger. */
const TOUCHED_BELOW = 720;
const HEIGHTS: ReadonlyMap<number, number> = new Map([
  [360, 780],
  [1280, 800],
  [1920, 1080],
]);

export function lookOptions({
  language,
  theme,
  width,
  timeZone,
}: WindowLook): BrowserContextOptions {
  const isTouched = width < TOUCHED_BELOW;
  return {
    locale: LOCALES[language],
    timezoneId: timeZone ?? 'Asia/Ho_Chi_Minh',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: HEIGHTS.get(width) ?? 800 },
    hasTouch: isTouched,
    isMobile: isTouched,
  };
}
