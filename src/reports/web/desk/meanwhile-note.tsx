import type { ReactNode } from 'react';
import type { Refusal } from '#platform/web/api/refusal.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { REPORT_STATE_TEXTS } from '#reports/model/report-state-texts.ts';
import type { StepWish } from '#reports/web/report-changes.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { STEP_TEXTS } from './step-texts.ts';

const OVERTAKEN = new Set(['stale-version', 'report-step-closed']);

/** Whether a step came too late: the report was taken further before it. */
export function isOvertaken({ problem }: Refusal): boolean {
  return problem !== undefined && OVERTAKEN.has(problem.code);
}

interface MeanwhileNoteProps {
  readonly report: Report;
  /** What came too late. */
  readonly step: StepWish['step'] | undefined;
}

/** What was done before a step that came too late, by whoever it was. */
export function MeanwhileNote({ report, step }: MeanwhileNoteProps): ReactNode {
  const texts = useTexts(STEP_TEXTS);
  const states = REPORT_STATE_TEXTS[useLanguage()];
  return (
    <Note tone="warn" isUrgent>
      <p>{sentence()}</p>
    </Note>
  );

  function sentence(): string {
    if (step === 'amendment') return texts.amendedMeanwhile;
    if (report.state === 'published') return texts.publishedMeanwhile;
    return texts.changedMeanwhile(states[report.state]);
  }
}
