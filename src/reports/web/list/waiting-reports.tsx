import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { reportAddress, reportsAddress } from '#reports/model/report-address.ts';
import { askedReportsQuery, type ReportRequest } from '#reports/web/report-queries.ts';
import { REPORTS_TEXTS } from './reports-texts.ts';

const MOST_SHOWN = 8;

/** Reports that wait for whoever is signed in to accept them; the own ones, where a rule forbids it, do not. */
export function WaitingReports({ request }: { readonly request: ReportRequest }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const { name, day, count } = useWrittenValues();
  const mayAccept = useMay('accept-report');
  const place = { request: request.id, unit: undefined, state: 'to-accept' } as const;
  const { data: waiting } = useQuery({ ...askedReportsQuery(place), enabled: mayAccept });
  if (!mayAccept || waiting === undefined) return null;
  const left = waiting.length - MOST_SHOWN;
  return (
    <section className="reports-section" aria-label={texts.waiting}>
      <h2>
        {texts.waiting} <span className="figures quiet">({count(waiting.length)})</span>
      </h2>
      {waiting.length === 0 && <p className="quiet">{texts.noneWaiting}</p>}
      <ul className="report-lines">
        {waiting.slice(0, MOST_SHOWN).map(({ unit, report, submittedDay, isLate }) => (
          <li key={unit.id}>
            <p className="report-line-name">
              <Link href={report === null ? '' : reportAddress(report)}>
                <bdi>{name(unit)}</bdi>
              </Link>
              {submittedDay !== null && (
                <span className="small quiet">
                  {texts.submittedOn(day(submittedDay))}
                  {isLate && <span className="reports-late"> {texts.sentLate}</span>}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="small">
          <Link href={reportsAddress({ request: request.id, state: 'to-accept' })}>
            {texts.more(count(left))}
          </Link>
        </p>
      )}
    </section>
  );
}
