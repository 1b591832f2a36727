import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { isWritten } from '#reports/model/outline/outline.ts';
import { reportAddress, REPORTS_PATH, reportsAddress } from '#reports/model/report-address.ts';
import { reportQuery, type Report } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import { MissingBelow } from './missing-below.tsx';
import { ReportOutline } from './report-outline.tsx';
import { ReportPaper } from './report-paper.tsx';
import { ReportTools } from './report-tools.tsx';
import type { InsertText } from './section-editor.tsx';
import { SourcePanel } from './source-panel.tsx';
import './report-page.css';

/** A link that was cut short, and what is not there or out of sight. */
const NOWHERE: ReadonlySet<number> = new Set([400, 404]);

/** One report: its outline, the paper with live figures, and what can be put into it. */
export function ReportPage({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery(reportQuery(id, useLanguage()));
  if (isAnswered(error) && NOWHERE.has(error.status)) return <NoReport />;
  if (data === undefined && error) {
    return (
      <div className="reports-page">
        <RefusalNote error={error} onTryAgain={() => void refetch()} />
      </div>
    );
  }
  return data === undefined ? <LoadingBars lines={14} /> : <Desk report={data} />;
}

function NoReport(): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  usePageTitle(texts.unknown);
  return (
    <EmptyState title={texts.unknown}>
      <p>{texts.unknownText}</p>
      <p>
        <Link href={REPORTS_PATH}>{texts.toReports}</Link>
      </p>
    </EmptyState>
  );
}

function Desk({ report }: { readonly report: Report }): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const [asked] = useSearchParams();
  const [, go] = useLocation();
  const insert = useRef<InsertText>(undefined);
  const current = asked.get('section') ?? undefined;
  const section = report.sections.find(({ key }) => key === current);
  const isOpen = section !== undefined && isWritten(section) && report.allowed.includes('write');
  const title = texts.reportOf(name(report.unit));
  usePageTitle(title);
  return (
    <div className="report-desk">
      <ReportOutline {...{ report, current }} />
      <div className="report-middle">
        <p className="report-place small">
          <Link href={reportsAddress({ request: report.request.id })}>{texts.reports}</Link>,{' '}
          {periodName(report.request.period, language)}: <bdi>{title}</bdi>
        </p>
        <ReportTools report={report} />
        <ReportPaper {...{ report, current, insert }} onDone={() => go(reportAddress(report.id))} />
      </div>
      <div className="report-side">
        {report.allowed.includes('write') && (
          <SourcePanel
            report={report}
            section={isOpen ? section.key : undefined}
            onInsert={(text) => insert.current?.(text)}
          />
        )}
        <MissingBelow report={report} />
      </div>
    </div>
  );
}
