import { partsOfPeriod } from '#cycle/model/period-parts.ts';
import { periodName } from '#cycle/model/period-name.ts';
import type { Language } from '#kernel/problem.ts';

/** What reports of a period are usually called: the first half of a year looks on to the second. */
export function usualTitle(period: string, language: Language): string {
  const parts = partsOfPeriod(period);
  if (parts?.kind === 'half' && parts.number === 1) {
    const next = inSentence(periodName(`${parts.year}-H2`, language));
    const now = inSentence(periodName(period, language));
    return language === 'vi'
      ? `Sơ kết công tác ${now};\nphương hướng, nhiệm vụ ${next}`
      : `Review of the ${now};\ndirections and tasks for the ${next}`;
  }
  const name = inSentence(periodName(period, language));
  return language === 'vi' ? `Kết quả công tác ${name}` : `Results of work: ${name}`;
}

/** `Quý I năm 2026` within a sentence. */
function inSentence(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
