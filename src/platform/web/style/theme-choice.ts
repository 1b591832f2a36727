import { useEffect, useState } from 'react';
import { keepChoice, keptChoice } from '#platform/web/language/kept-choice.ts';

/** Light, dark, or as the system is. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT_AS = 'midyear.theme';

function keptTheme(): Theme {
  return THEMES.find((theme) => theme === keptChoice(KEPT_AS)) ?? 'system';
}

/** Puts on the page what was chosen before, so that its first picture is right. */
export function wearKeptTheme(): void {
  wear(keptTheme());
}

/** The theme of the page, and the way to change it. */
export function useThemeChoice(): readonly [Theme, (theme: Theme) => void] {
  const [theme, choose] = useState(keptTheme);
  useEffect(() => {
    wear(theme);
    keepChoice(KEPT_AS, theme === 'system' ? undefined : theme);
  }, [theme]);
  return [theme, choose];
}

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
