import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import {
  difficultiesAddress,
  NEW_REQUEST_PATH,
  REPORTS_PATH,
  reportsAddress,
  requestAddress,
} from '#reports/model/report-address.ts';
import { PageHead } from '#reports/web/page-head.tsx';
import {
  ASKED_STATES,
  requestsQuery,
  type AskedState,
  type ReportRequest,
} from '#reports/web/report-queries.ts';
import { ApprovalRuleNote } from './approval-rule-note.tsx';
import { AskedReports } from './asked-reports.tsx';
import { REPORTS_TEXTS } from './reports-texts.ts';

/** Who has sent reports: by period, down the tree or by where they stand. */
export function ReportsPage(): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const [asked] = useSearchParams();
  const { data, error, refetch } = useQuery(requestsQuery);
  const chosen = asked.get('request');
  const request = chosen === null ? usual(data ?? []) : data?.find(({ id }) => id === chosen);
  return (
    <article className="reports-page">
      <PageHead title={texts.title}>
        <HeadActions request={request} />
      </PageHead>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && !error && <LoadingBars lines={8} />}
      {data?.length === 0 && <NoRequests />}
      {data !== undefined && data.length > 0 && request === undefined && <UnknownRequest />}
      {request && <Sent request={request} requests={data ?? []} />}
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

function UnknownRequest(): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  return (
    <EmptyState title={texts.unknownRequest}>
      <p>{texts.unknownRequestText}</p>
      <p>
        <Link href={REPORTS_PATH}>{texts.toReports}</Link>
      </p>
    </EmptyState>
  );
}

interface SentProps {
  readonly request: ReportRequest;
  readonly requests: readonly ReportRequest[];
}

function Sent({ request, requests }: SentProps): ReactNode {
  const texts = useTexts(REPORTS_TEXTS);
  const language = useLanguage();
  const [asked] = useSearchParams();
  const [, go] = useLocation();
  const unit = asked.get('unit') ?? undefined;
  const state = ASKED_STATES.find((each) => each === asked.get('state'));
  const show = (wish: { readonly request?: string; readonly state?: AskedState | undefined }) =>
    go(
      reportsAddress({
        request: request.id,
        unit: wish.request === undefined ? unit : undefined,
        state,
        ...wish,
      }),
    );
  return (
    <>
      <div className="reports-choices">
        <Choice
          label={texts.request}
          value={request.id}
          options={requests.map(({ id, period, isWithdrawn }) => {
            const name = periodName(period, language);
            return { value: id, text: isWithdrawn ? `${name} (${texts.withdrawn})` : name };
          })}
          onChoose={(id) => show({ request: id })}
        />
        <Choice<AskedState | 'tree'>
          label={texts.show}
          value={state ?? 'tree'}
          options={[
            { value: 'tree', text: texts.all },
            ...ASKED_STATES.map((value) => ({ value, text: texts.states[value] })),
          ]}
          onChoose={(value) => show({ state: value === 'tree' ? undefined : value })}
        />
      </div>
      <AskedReports {...{ request, unit, state }} />
    </>
  );
}
