import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { reportAddress } from '#reports/model/report-address.ts';
import type { Report, ReportSection } from '#reports/web/report-queries.ts';
import { STEP_TEXTS } from './step-texts.ts';
import './submission-question.css';

interface SubmissionQuestionProps {
  readonly report: Report;
  /** What nobody has written yet. */
  readonly empty: readonly ReportSection[];
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** Asks, before a report goes, whether its empty sections shall stay so; each leads to where it is written. */
export function SubmissionQuestion(props: SubmissionQuestionProps): ReactNode {
  const { report, empty, isBusy, onSubmit, onCancel } = props;
  const texts = useTexts(STEP_TEXTS);
  const { count } = useWrittenValues();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      className="report-step-form submission-question"
      role="group"
      aria-labelledby={id}
      // It is heard as soon as it is there, before its buttons.
      tabIndex={-1}
    >
      <p id={id}>
        <b>{texts.emptyTitle(count(empty.length))}</b>
      </p>
      <ul>
        {empty.map(({ key, heading }) => (
          <li key={key}>
            <Link href={reportAddress(report.id, key)} onClick={onCancel} dir="auto">
              {heading}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small quiet">{texts.emptyText}</p>
      <div className="reports-actions">
        <Button rank="main" disabled={isBusy} onClick={onSubmit}>
          {texts.submitAnyway}
        </Button>
        <Button rank="quiet" onClick={onCancel}>
          {texts.writeOn}
        </Button>
      </div>
    </div>
  );
}
