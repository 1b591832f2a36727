import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import {
  difficultiesAddress,
  NEW_REQUEST_PATH,
  REPORTS_PATH,
  requestAddress,
} from '#reports/model/report-address.ts';
import { PageHead } from '#reports/web/page-head.tsx';
import {
  askedReportsQuery,
  ASKED_STATES,
  requestsQuery,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { ApprovalRuleNote } from './approval-rule-note.tsx';
import { AskedReports } from './asked-reports.tsx';
import { BranchHead } from './branch-head.tsx';
import { MissingUnits } from './missing-units.tsx';
import { OwnReports } from './own-reports.tsx';
import { ReportPickers } from './report-pickers.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';
import { WaitingReports } from './waiting-reports.tsx';
import './list.css';

/** Who has sent reports: by period, down the tree or by where they stand. */
export function ReportsPage(): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const [asked] = useSearchParams();
  const { data, error, refetch } = useQuery(requestsQuery);
  const chosen = asked.get('request');
  const period = asked.get('period');
  const ofPeriod = data?.filter((each) => period === null || each.period === period);
  const request = chosen === null ? usual(ofPeriod ?? []) : data?.find(({ id }) => id === chosen);
  return (
    <article className="reports-page">
      <PageHead title={texts.title}>
        <HeadActions request={request} />
      </PageHead>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && !error && <LoadingBars lines={8} />}
      {data?.length === 0 && <NoRequests />}
      {data !== undefined && data.length > 0 && request === undefined && (
        <UnknownRequest period={chosen === null ? period : null} />
      )}
      {request && <ReportsFor request={request} requests={data ?? []} />}
      <ApprovalRuleNote />
    </article>
  );
}

/** The newest that was not withdrawn. */
function usual(requests: readonly ReportRequest[]): ReportRequest | undefined {
  return requests.find(({ isWithdrawn }) => !isWithdrawn) ?? requests[0];
}

function HeadActions({ request }: { readonly request: ReportRequest | undefined }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const mayAsk = useMay('ask-for-report');
  const period = request?.period;
  return (
    <>
      {request && (
        <Link className="button" data-rank="plain" href={requestAddress(request.id)}>
          {texts.aboutRequest}
        </Link>
      )}
      {period !== undefined && (
        <Link className="button" data-rank="plain" href={difficultiesAddress({ period })}>
          {texts.difficulties}
        </Link>
      )}
      {mayAsk && (
        <Link className="button" data-rank="plain" href={NEW_REQUEST_PATH}>
          {texts.ask}
        </Link>
      )}
    </>
  );
}

function NoRequests(): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const mayAsk = useMay('ask-for-report');
  return (
    <EmptyState title={texts.none}>
      <p>{texts.noneText}</p>
      {mayAsk && (
        <p>
          <Link href={NEW_REQUEST_PATH}>{texts.ask}</Link>
        </p>
      )}
    </EmptyState>
  );
}

/** A link that leads to no request, or to a period for which no reports were asked. */
function UnknownRequest({ period }: { readonly period: string | null }): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const language = useLanguage();
  const title =
    period === null ? texts.unknownRequest : texts.noneForPeriod(periodName(period, language));
  return (
    <EmptyState title={title}>
      <p>{period === null ? texts.unknownRequestText : texts.noneForPeriodText}</p>
      <p>
        <Link href={REPORTS_PATH}>{texts.toReports}</Link>
      </p>
    </EmptyState>
  );
}

interface RequestPartProps {
  readonly request: ReportRequest;
  readonly requests: readonly ReportRequest[];
}

/** Reports for one request: those of one's own, those that wait, and who has sent. */
function ReportsFor({ request, requests }: RequestPartProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const [asked] = useSearchParams();
  const place = { request: request.id, unit: undefined, state: undefined };
  const { data } = useQuery(askedReportsQuery(place));
  const unit = asked.get('unit') ?? undefined;
  const state = ASKED_STATES.find((each) => each === asked.get('state'));
  return (
    <>
      <ReportPickers {...{ request, requests, unit, state }} />
      {request.isWithdrawn && <Note>{texts.isWithdrawn}</Note>}
      {data?.length === 0 ? (
        <EmptyState title={texts.notInSight}>
          <p>{texts.notInSightText}</p>
        </EmptyState>
      ) : (
        <>
          <OwnReports request={request} />
          <WaitingReports request={request} />
          <div className="reports-sent">
            <section className="reports-section" aria-label={texts.whoSent}>
              <BranchHead {...{ request, unit }} />
              <AskedReports key={`${unit} ${state}`} {...{ request, unit, state }} />
            </section>
            <MissingUnits {...{ request, unit }} />
          </div>
        </>
      )}
    </>
  );
}
