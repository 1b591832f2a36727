import type { ReactNode } from 'react';
import { REPORT_STATE_TEXTS } from '#reports/model/report-state-texts.ts';
import type { ReportState } from '#reports/model/report-life-cycle.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';

interface ReportStateProps {
  /** null: nobody has begun. */
  readonly state: ReportState | null;
}

/** Where a report stands: a sign and its word. */
export function ReportStateMark({ state }: ReportStateProps): ReactNode {
  const language = useLanguage();
  const words = state === null ? NOT_BEGUN[language] : REPORT_STATE_TEXTS[language][state];
  return (
    <span className="report-state" data-state={state ?? 'none'}>
      <Sign {...SIGNS[state ?? 'none']} />
      {words}
    </span>
  );
}

const NOT_BEGUN = { vi: 'chưa soạn', en: 'not begun' } as const;

const SIGNS: Readonly<Record<ReportState | 'none', Pick<SignProps, 'name' | 'tone'>>> = {
  none: { name: 'open', tone: 'faint' },
  draft: { name: 'half', tone: 'faint' },
  submitted: { name: 'half', tone: 'accent' },
  returned: { name: 'missing', tone: 'warn' },
  accepted: { name: 'done', tone: 'ok' },
  published: { name: 'lock', tone: 'ok' },
};
