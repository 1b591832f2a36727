import { createContext, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import { keepChoice, keptChoice } from './kept-choice.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

const KEPT_AS = 'midyear.language';

/** The language somebody chose here before, or else the first of the browser's that is spoken here. */
export function firstLanguage(): Language {
  const kept = keptChoice(KEPT_AS);
  if (kept === 'vi' || kept === 'en') return kept;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is Language => tag === 'vi' || tag === 'en') ?? 'vi';
}

/** Holds the language of the whole page, and says it to the browser and to readers of screens. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, choose] = useState(firstLanguage);
  // Before the effects of the screens, which ask the server in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    keepChoice(KEPT_AS, language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language of the page, and the way to change it. */
export function useLanguageChoice(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === undefined) throw new Error('LanguageProvider: expected around every screen');
  return choice;
}

export function useLanguage(): Language {
  return useLanguageChoice().language;
}

/** The texts of a feature in every language; a key that one of them lacks does not compile. */
export type Texts<Text> = Readonly<Record<Language, Text>>;

/** The texts of a feature in the language of the page. */
export function useTexts<Text>(texts: Texts<Text>): Text {
  return texts[useLanguage()];
}
