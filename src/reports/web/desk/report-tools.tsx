import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { ReportStateMark } from '#reports/web/report-state.tsx';
import type { Report } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import { ReportEditions } from './report-editions.tsx';
import { ReportSteps } from './report-steps.tsx';

/** Above the paper: where the report stands, what has changed, how it prints, and what can be done. */
export function ReportTools({ report }: { readonly report: Report }): ReactNode {
  return (
    <div className="report-tools">
      <div className="report-standing">
        <Standing report={report} />
        {report.state !== 'published' && <PrintLinks report={report} />}
      </div>
      <Remarks report={report} />
      <ReportEditions report={report} />
      <ReportSteps report={report} />
    </div>
  );
}

function Standing({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { day, count } = useWrittenValues();
  const { state, dueDay, submitter, sections } = report;
  const changed = sections.flatMap(({ old }) => old).length;
  return (
    <>
      <ReportStateMark state={state} />
      {submitter !== null && state !== 'draft' && state !== 'returned' && (
        <bdi className="quiet">{texts.submittedBy(submitter.name)}</bdi>
      )}
      {dueDay !== null && (state === 'draft' || state === 'returned') && (
        <span className="quiet">{texts.due(day(dueDay))}</span>
      )}
      {changed > 0 && state !== 'published' && (
        <span className="reports-late">
          <Sign name="missing" tone="warn" /> {texts.changedSince(count(changed))}
        </span>
      )}
    </>
  );
}

function PrintLinks({ report: { id } }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const address = `/api/v1/reports/${encodeURIComponent(id)}/draft`;
  return (
    <span className="report-print unprinted">
      {texts.print}{' '}
      <a href={`${address}.pdf`} download>
        {texts.draftPdf}
      </a>{' '}
      <a href={`${address}.docx`} download>
        {texts.draftWord}
      </a>
    </span>
  );
}

function Remarks({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { account } = useSignedIn();
  const { state, reason, submitter, rule, allowed } = report;
  // Who could return it and may not accept it wrote in it.
  const isWriter = allowed.includes('return') && !allowed.includes('accept');
  const isOwn = state === 'submitted' && rule.isSeparate && (submitter?.id === account || isWriter);
  return (
    <>
      {state === 'returned' && reason !== null && (
        <Note tone="warn">
          <p>
            <b>{texts.returned}</b> <bdi>{reason}</bdi>
          </p>
        </Note>
      )}
      {isOwn && <p className="small quiet">{texts.ownWork}</p>}
    </>
  );
}
