import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { reportAddress } from '#reports/model/report-address.ts';
import {
  askedReportsQuery,
  type AskedReport,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { ReportStateMark } from '#reports/web/report-state.tsx';
import { BeginReport } from './begin-report.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { topReports } from './top-reports.ts';

/** Who has roles in many branches finds the others in the table. */
const MOST_SHOWN = 5;

/** The reports that one writes or answers for: of the highest units in sight, each with its next step. */
export function OwnReports({ request }: { readonly request: ReportRequest }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const place = { request: request.id, unit: undefined, state: undefined };
  const { data } = useQuery(askedReportsQuery(place));
  const own = topReports(data ?? []);
  const written = own.filter(({ allowed }) => allowed.includes('write'));
  const shown = (written.length > 0 ? written : own).slice(0, MOST_SHOWN);
  if (shown.length === 0) return null;
  return (
    <section className="reports-section" aria-label={texts.own}>
      <h2>{texts.own}</h2>
      <ul className="report-lines">
        {shown.map((row, index) => (
          <OwnReport key={row.unit.id} {...{ row, request }} isFirst={index === 0} />
        ))}
      </ul>
    </section>
  );
}

interface OwnReportProps {
  readonly row: AskedReport;
  readonly request: ReportRequest;
  readonly isFirst: boolean;
}

function OwnReport({ row, request, isFirst }: OwnReportProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name, day } = useWrittenValues();
  const { unit, report, state, dueDay, isLate, allowed } = row;
  const mayWrite = allowed.includes('write');
  const rank = isFirst && mayWrite ? 'main' : 'plain';
  return (
    <li>
      <p className="report-line-name">
        <b>
          <bdi>{name(unit)}</bdi>
        </b>
        <span className="small">
          <ReportStateMark state={state} />
          {dueDay !== null && (
            <span className={isLate ? 'reports-late' : 'quiet'}>
              {' · '}
              {isLate ? texts.wasDue(day(dueDay)) : texts.isDue(day(dueDay))}
            </span>
          )}
        </span>
      </p>
      {report !== null && (
        <Link
          className="button"
          data-rank={rank}
          href={reportAddress(report)}
          aria-label={mayWrite ? texts.goOnOf(name(unit)) : texts.lookOf(name(unit))}
        >
          {mayWrite ? texts.goOn : texts.look}
        </Link>
      )}
      {report === null && mayWrite && <BeginReport request={request.id} unit={unit} rank={rank} />}
    </li>
  );
}
