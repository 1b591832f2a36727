import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { currentPeriod } from '#cycle/model/current-period.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useTypedWork } from '#platform/web/leave/typed-work.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { pickedUnitQuery } from '#platform/web/lent/picked-unit-query.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { halfYearOutline } from '#reports/model/outline/half-year-outline.ts';
import { usualTitle } from '#reports/model/outline/usual-title.ts';
import { REPORTS_PATH, requestAddress } from '#reports/model/report-address.ts';
import { PageHead } from '#reports/web/page-head.tsx';
import { reportPeriodsQuery, type ReportingPeriod } from '#reports/web/place-queries.ts';
import { askForReports } from '#reports/web/report-changes.ts';
import { requestsQuery, type ReportRequest, type ReportUnit } from '#reports/web/report-queries.ts';
import { faultsOf, wishOf, type RequestDraft } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import { REQUEST_TEXTS } from './request-texts.ts';
import './requests.css';

interface NewRequestPageProps {
  /** The unit that one's roles reach first. */
  readonly firstUnit: string | undefined;
}

/** Reports of a period asked for: of which office, with which outline, and until when. */
export function NewRequestPage({ firstUnit }: NewRequestPageProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const requests = useQuery(requestsQuery);
  const periods = useQuery(reportPeriodsQuery);
  const office = useQuery({
    ...pickedUnitQuery(firstUnit ?? ''),
    enabled: firstUnit !== undefined,
  });
  const error = requests.error ?? periods.error;
  const isOfficeKnown = firstUnit === undefined || !office.isPending;
  return (
    <article className="reports-page">
      <PageHead title={texts.ask} back={{ text: texts.toReports, address: REPORTS_PATH }} />
      {error && <RefusalNote error={error} onTryAgain={() => void periods.refetch()} />}
      {periods.data?.length === 0 && (
        <EmptyState title={texts.noPeriods}>
          <p>{texts.noPeriodsText}</p>
        </EmptyState>
      )}
      {!error && (!requests.data || !periods.data || !isOfficeKnown) && <LoadingBars lines={10} />}
      {requests.data && periods.data && periods.data.length > 0 && isOfficeKnown && (
        <NewRequest
          requests={requests.data}
          periods={periods.data}
          office={office.data ?? undefined}
        />
      )}
    </article>
  );
}

interface NewRequestProps {
  readonly requests: readonly ReportRequest[];
  readonly periods: readonly ReportingPeriod[];
  readonly office: ReportUnit | undefined;
}

function NewRequest({ requests, periods, office }: NewRequestProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const language = useLanguage();
  const { UnitPicker } = useLentParts();
  const today = useMemo(todayHere, []);
  const askedBy = (code: string, of: ReportUnit | undefined): ReportRequest | undefined =>
    requests.find((each) => !each.isWithdrawn && each.period === code && each.unit.id === of?.id);
  const [unit, setUnit] = useState(office);
  const [period, setPeriod] = useState(() =>
    firstPeriod(periods, today, (code) => askedBy(code, office) !== undefined),
  );
  const [draft, setDraft] = useState<RequestDraft>(() => ({
    title: usualTitle(period, language),
    place: requests[0]?.place ?? '',
    outline: halfYearOutline(language),
    dueDays: {},
    recipients: requests[0]?.recipients.join('\n') ?? '',
  }));
  const asked = askedBy(period, unit);
  const choosePeriod = (chosen: string): void => {
    const isUsual = draft.title === usualTitle(period, language);
    if (isUsual) setDraft({ ...draft, title: usualTitle(chosen, language) });
    setPeriod(chosen);
  };
  return (
    <SentDraft {...{ unit, period, draft, setDraft }}>
      <p className="quiet">{texts.askText}</p>
      <UnitPicker
        label={texts.office}
        hint={texts.officeHint}
        day={today}
        value={unit}
        onPick={(picked) => {
          if (picked !== undefined) setUnit(picked);
        }}
      />
      <Choice
        label={texts.period}
        value={period}
        options={periods.map(({ code }) => ({ value: code, text: periodName(code, language) }))}
        onChoose={choosePeriod}
      />
      {asked && (
        <Note tone="warn">
          <p>{texts.askedAlready}</p>
          <p>
            <Link href={requestAddress(asked.id)}>{texts.toAsked}</Link>
          </p>
        </Note>
      )}
    </SentDraft>
  );
}

interface SentDraftProps {
  readonly unit: ReportUnit | undefined;
  readonly period: string;
  readonly draft: RequestDraft;
  readonly setDraft: (draft: RequestDraft) => void;
  /** Of which office and period it is. */
  readonly children: ReactNode;
}

function SentDraft({ unit, period, draft, setDraft, children }: SentDraftProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const [, go] = useLocation();
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('reports', askForReports);
  const faults = isTried ? faultsOf(draft) : undefined;
  const isBusy = isUnderWay(change.state);
  const follow = (outcome: typeof change.state): void => {
    if (outcome.kind === 'done') go(requestAddress(outcome.result.id));
  };
  const send = (): void => {
    setTried(true);
    if (unit === undefined || isBusy || faultsOf(draft).count > 0) return;
    void change.confirm({ unit: unit.id, period, ...wishOf(draft) }).then(follow);
  };
  const noticeTyping = useTypedWork(change.state.kind === 'done');
  return (
    <form
      className="reports-form request-form"
      aria-label={texts.ask}
      noValidate
      onInput={noticeTyping}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <RequestFields unit={unit?.id} {...{ draft, faults }} onDraft={setDraft} />
      <div className="reports-actions">
        <Button type="submit" rank="main" disabled={isBusy || unit === undefined}>
          {faults && faults.count > 0 ? texts.sendWithFaults(faults.count) : texts.send}
        </Button>
        {unit === undefined && <span className="quiet">{texts.noOffice}</span>}
      </div>
      <ChangeNote state={change.state} onAskAgain={() => void change.askAgain().then(follow)} />
    </form>
  );
}

/** The one that the organisation is busy with, where it is not asked for yet; else the newest that is not. */
function firstPeriod(
  periods: readonly ReportingPeriod[],
  today: string,
  isAsked: (code: string) => boolean,
): string {
  const day = parseDay(today) ?? (0 as Day);
  const left = periods.filter(({ code }) => !isAsked(code));
  const usual = currentPeriod(left.length > 0 ? left : periods, day, () => false);
  return usual?.code ?? '';
}
