import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CONFERENCES_PATH } from '#conference/model/conference-address.ts';
import { ConclusionSection } from '#conference/web/conclusions/conclusion-section.tsx';
import { conferenceQuery, type ReadConference } from '#conference/web/conference-queries.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { NamesApart } from '#conference/web/parts/names-apart.tsx';
import { AgendaSection } from './agenda-section.tsx';
import { ConferenceHead } from './conference-head.tsx';
import { DelegateSection } from './delegate-section.tsx';
import { MinutesSection } from './minutes-section.tsx';
import { STEERING_TEXTS } from './steering-texts.ts';
import './conference.css';

const NOT_THERE = [400, 404];

/** One conference: by it the secretary prepares and keeps it, and everybody else reads. */
export function ConferencePage({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery(conferenceQuery(id));
  usePageTitle(data?.title ?? '');
  if (data !== undefined) return <Conference conference={data} />;
  if (error === null) {
    return (
      <div className="conference-page">
        <LoadingBars lines={12} />
      </div>
    );
  }
  if (isAnswered(error) && NOT_THERE.includes(error.status)) return <NotThere />;
  return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
}

function NotThere(): ReactNode {
  const texts = useTexts(STEERING_TEXTS);
  return (
    <EmptyState title={texts.notThere}>
      <p>{texts.notThereText}</p>
      <p>
        <Link href={CONFERENCES_PATH}>{texts.toList}</Link>
      </p>
    </EmptyState>
  );
}

function Conference({ conference }: { readonly conference: ReadConference }): ReactNode {
  return (
    <NamesApart conference={conference}>
      <div className="conference-page">
        <ConferenceHead conference={conference} />
        <div className="conference-parts">
          <div>
            <AgendaSection conference={conference} />
            <ConclusionSection conference={conference} />
            <MinutesSection conference={conference} />
          </div>
          <DelegateSection conference={conference} />
        </div>
      </div>
    </NamesApart>
  );
}
