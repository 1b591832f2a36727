import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { REPORTS_PATH, reportsAddress } from '#reports/model/report-address.ts';
import { PageHead } from '#reports/web/page-head.tsx';
import { requestQuery, type ReadRequest } from '#reports/web/report-queries.ts';
import { ChangeRequestForm, WithdrawForm } from './request-changes.tsx';
import { RequestFacts } from './request-facts.tsx';
import { REQUEST_TEXTS } from './request-texts.ts';
import './requests.css';

/** What is asked of reports, and the way to change or withdraw it. */
export function RequestPage({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const { data, error, refetch } = useQuery(requestQuery(id));
  const isGone = isAnswered(error) && error.status < 500;
  return (
    <article className="reports-page">
      <PageHead
        title={data?.title ?? texts.ask}
        back={{ text: texts.toReports, address: REPORTS_PATH }}
      >
        {data && (
          <Link className="button" data-rank="plain" href={reportsAddress({ request: id })}>
            {texts.whoSent}
          </Link>
        )}
      </PageHead>
      {isGone && (
        <EmptyState title={texts.unknown}>
          <p>{texts.unknownText}</p>
          <p>
            <Link href={REPORTS_PATH}>{texts.toReports}</Link>
          </p>
        </EmptyState>
      )}
      {error && !isGone && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {!data && !error && <LoadingBars lines={10} />}
      {data && <Request request={data} />}
    </article>
  );
}

function Request({ request }: { readonly request: ReadRequest }): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const [isChanging, setChanging] = useState(false);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const mayChange = request.mayChange && !request.isWithdrawn;
  if (isChanging) return <ChangeRequestForm request={request} onClose={() => setChanging(false)} />;
  return (
    <>
      {request.isWithdrawn && <Note>{texts.withdrawn}</Note>}
      <RequestFacts request={request} />
      {mayChange && (
        <div className="reports-actions unprinted">
          <Button onClick={() => setChanging(true)}>{texts.change}</Button>
          <DeedPlace
            label={texts.withdraw}
            isOpen={isWithdrawing}
            onOpen={setWithdrawing}
            form={(onClose) => <WithdrawForm request={request} onClose={onClose} />}
          />
        </div>
      )}
    </>
  );
}
