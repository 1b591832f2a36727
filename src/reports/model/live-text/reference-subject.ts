import type { Language } from '#kernel/problem.ts';
import type { CountName, IndicatorPart, LiveReference } from './live-reference.ts';

/** What a reference asks for, in words. @param nameOf how an indicator is called by its code. */
export function referenceSubject(
  reference: LiveReference,
  nameOf: (code: string) => string,
  language: Language,
): string {
  if (reference.kind === 'count') return COUNT_SUBJECTS[language][reference.name];
  const { code, part } = reference;
  return `${nameOf(code)}${PART_SUBJECTS[language][part]}`;
}

const PART_SUBJECTS: Readonly<Record<Language, Readonly<Record<IndicatorPart, string>>>> = {
  vi: {
    value: '',
    plan: ', kế hoạch năm',
    progress: ', so với kế hoạch năm',
    before: ', cùng kỳ năm trước',
    change: ', so với cùng kỳ năm trước',
  },
  en: {
    value: '',
    plan: ', plan of the year',
    progress: ', of the plan of the year',
    before: ', same period last year',
    change: ', against the same period last year',
  },
};

const COUNT_SUBJECTS: Readonly<Record<Language, Readonly<Record<CountName, string>>>> = {
  vi: {
    'plan.progress': 'Kế hoạch năm đã đạt',
    'directives.studied': 'Số nghị quyết, chỉ thị đã học tập',
    'directives.total': 'Số nghị quyết, chỉ thị phải học tập',
    'directives.units': 'Số đơn vị đã học tập đủ',
    'directives.allUnits': 'Số đơn vị phải học tập',
    'reports.received': 'Số đơn vị đã gửi báo cáo',
    'reports.asked': 'Số đơn vị phải gửi báo cáo',
  },
  en: {
    'plan.progress': 'Plan of the year reached',
    'directives.studied': 'Directives studied',
    'directives.total': 'Directives to be studied',
    'directives.units': 'Units that have studied all of theirs',
    'directives.allUnits': 'Units that have directives to study',
    'reports.received': 'Units that have sent their report',
    'reports.asked': 'Units that were asked for it',
  },
};
