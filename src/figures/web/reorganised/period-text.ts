import { periodName } from '#cycle/model/period-name.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';

/** A reporting period as it is read in the language of the page. */
export function usePeriodText(): (code: string) => string {
  const language = useLanguage();
  return (code) => periodName(code, language);
}
