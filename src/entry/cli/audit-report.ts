import type { Language } from '#kernel/problem.ts';
import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import type { AuditResult } from '#platform/server/audit/audit-log.ts';
import type { AuditTail } from '#platform/server/audit/unlinked-tail.ts';
import { AUDIT_TEXTS } from './audit-texts.ts';

/** What is said of an audit. @param keptAt the place of the head that was kept elsewhere. */
export function auditReport(
  { fault, head, lateCount, tail, keptHead }: AuditResult,
  language: Language,
  keptAt: number | undefined,
): string {
  const texts = AUDIT_TEXTS[language];
  const shown = new Intl.NumberFormat(language);
  const count = shown.format(head.position);
  const isEmpty = head.position === 0;
  const whole = isEmpty ? texts.nothingLinked : texts.whole(count);
  return [
    fault === undefined ? whole : texts.notWhole(faultText(fault, language)),
    fault === undefined || isEmpty ? '' : texts.wholeUpTo(count),
    isEmpty ? '' : texts.head(count, head.head),
    lateCount === 0 ? '' : texts.late(shown.format(lateCount)),
    tailText(tail, language),
    keptHead === undefined ? '' : texts.keptHead[keptHead](shown.format(keptAt ?? 0)),
  ].join('');
}

function faultText(fault: AuditFault, language: Language): string {
  const texts = AUDIT_TEXTS[language];
  const { format } = new Intl.NumberFormat(language);
  switch (fault.what) {
    case 'link':
      return fault.how === 'exchanged'
        ? texts.link.exchanged(format(fault.position), format(fault.other))
        : texts.link[fault.how](format(fault.position));
    case 'event':
      return fault.how === 'exchanged'
        ? texts.event.exchanged(format(fault.event), format(fault.other))
        : texts.event[fault.how](format(fault.event));
    case 'file':
      return texts.file[fault.how](format(fault.event));
    default:
      return fault satisfies never;
  }
}

function tailText({ count, first }: AuditTail, language: Language): string {
  if (first === undefined) return '';
  const { format } = new Intl.NumberFormat(language);
  const recordedAt = shownInstant(first.recordedAt);
  return AUDIT_TEXTS[language].tail(format(count), format(first.event), recordedAt);
}

/** ISO 8601; of what is no time of this calendar, as it is kept. @param text seconds since 1970. */
export function shownInstant(text: string): string {
  const date = new Date(Number(text) * 1000);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
