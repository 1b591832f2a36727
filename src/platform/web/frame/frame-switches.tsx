import type { ReactNode } from 'react';
import { useLanguageChoice, useTexts } from '#platform/web/language/language-choice.tsx';
import { THEMES, useThemeChoice } from '#platform/web/style/theme-choice.ts';
import { FRAME_TEXTS } from './frame-texts.ts';
import './frame.css';

/** Turns this browser to the other language. */
export function LanguageSwitch(): ReactNode {
  const { language, choose } = useLanguageChoice();
  const texts = useTexts(FRAME_TEXTS);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="top-switch" lang={other} onClick={() => choose(other)}>
      {texts.otherLanguage}
    </button>
  );
}

/** Light, dark, or as the system is, in this browser. */
export function ThemeSwitch(): ReactNode {
  const [theme, choose] = useThemeChoice();
  const texts = useTexts(FRAME_TEXTS);
  return (
    <label className="top-theme">
      <span className="heard">{texts.theme}</span>
      <select
        value={theme}
        onChange={({ target }) => choose(THEMES.find((each) => each === target.value) ?? 'system')}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {texts.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
