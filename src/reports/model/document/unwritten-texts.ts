import type { Language } from '#kernel/problem.ts';
import type { OutlineSection } from '#reports/model/outline/outline.ts';

/** An indicator that a text can name. */
interface Nameable {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
}

/**
 * What stands in a report that nobody has begun to write: who has sent, how far directives were studied,
 * and the figures, in the first section of results.
 */
export function unwrittenTexts(
  outline: readonly OutlineSection[],
  indicators: readonly Nameable[],
  language: Language,
): ReadonlyMap<string, string> {
  const first = outline.find(({ kind }) => kind === 'results') ?? outline.find(isPlain);
  if (first === undefined) return new Map();
  const lines = indicators.map(({ code, name, nameEn, unitOfMeasure }) => {
    const called = language === 'en' && nameEn !== '' ? nameEn : name;
    return `- ${called}: {${code}} ${unitOfMeasure}.`;
  });
  return new Map([[first.key, [COVERAGE[language], ...lines].join('\n')]]);
}

function isPlain({ kind }: OutlineSection): boolean {
  return kind === 'text' || kind === 'opening';
}

const COVERAGE: Readonly<Record<Language, string>> = {
  vi: '{directives.studied} trên {directives.total} nghị quyết đã được học tập, quán triệt ở {directives.units} trên {directives.allUnits} đơn vị; {reports.received} trên {reports.asked} đơn vị đã gửi báo cáo.',
  en: '{directives.studied} of {directives.total} resolutions were studied in {directives.units} of {directives.allUnits} units; {reports.received} of {reports.asked} units have sent their reports.',
};
