import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { activitiesAddress } from '#activities/model/activity-address.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import { activityQuery, type WholeOutreach } from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { useOutreachChange } from '#activities/web/outreach-change.tsx';
import { draftOf } from './outreach-draft.ts';
import { OutreachForm } from './outreach-form.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { Photographs } from '#activities/web/photograph/photographs.tsx';
import { WithdrawOutreach } from './withdraw-outreach.tsx';
import { useFieldChoices } from './use-field-choices.ts';
import type { OutreachSent } from './use-outreach-form.ts';
import '#activities/web/activities.css';

/** There is no such event, or what the address names can be none. */
const NOT_THERE: ReadonlySet<number> = new Set([400, 404]);

interface ActivityPageProps {
  readonly id: string;
}

/** One event: what it was, what it came to, its photographs, and what may be done to it. */
export function ActivityPage({ id }: ActivityPageProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const { toList } = useTexts(ACTIVITY_TEXTS);
  const { data, error, refetch } = useQuery(activityQuery(id));
  usePageTitle(data?.title ?? '');
  if (error !== null) {
    if (!isAnswered(error) || !NOT_THERE.has(error.status)) {
      return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
    }
    return (
      <EmptyState title={texts.noSuch}>
        <p>{texts.noSuchText}</p>
        <p>
          <Link href={activitiesAddress({})}>{toList}</Link>
        </p>
      </EmptyState>
    );
  }
  if (data === undefined) return <LoadingBars lines={8} />;
  return (
    <div className="activities">
      <Link className="small unprinted" href={activitiesAddress({ unit: data.unit.id })}>
        {toList}
      </Link>
      <h1 tabIndex={-1} dir="auto">
        {data.title}
      </h1>
      <EventItself event={data} />
      <Photographs event={data} />
    </div>
  );
}

interface EventItselfProps {
  readonly event: WholeOutreach;
}

function EventItself({ event }: EventItselfProps): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { choices, error, tryAgain } = useFieldChoices(isOpen);
  const change = useOutreachChange((sent: OutreachSent, key) => changeEvent(event, sent, key));
  const { allowed } = event;
  if (isOpen && choices !== undefined) {
    return (
      <section className="activity-section">
        <h2>{texts.changeTitle}</h2>
        <OutreachForm
          first={draftOf(event, language)}
          unitDay={event.day}
          deeds={allowed.includes('tell') ? ['tell', 'change'] : ['change']}
          change={{
            ...change,
            confirm: async (sent) => {
              const outcome = await change.confirm(sent);
              if (outcome.kind === 'done') setOpen(false);
              return outcome;
            },
          }}
          {...choices}
          onClose={() => {
            change.forget();
            setOpen(false);
          }}
        />
      </section>
    );
  }
  return (
    <>
      <ActivityFacts event={event} />
      {isOpen && error === null && <LoadingBars lines={2} />}
      {isOpen && error !== null && <RefusalNote error={error} onTryAgain={tryAgain} />}
      <div className="outreach-deeds unprinted">
        {allowed.includes('change') && (
          <Button rank={allowed.includes('tell') ? 'main' : 'plain'} onClick={() => setOpen(true)}>
            {allowed.includes('tell') ? texts.tell : texts.change}
          </Button>
        )}
        {allowed.includes('withdraw') && <WithdrawOutreach event={event} />}
      </div>
    </>
  );
}

async function changeEvent(
  { id, version }: WholeOutreach,
  { body, deed, isAnother, replaces }: OutreachSent,
  key: string,
) {
  const params = { path: { activity: id }, header: changeHeader(version, key) };
  const wish = { params, body: { ...body, isAnother, replaces } };
  return deed === 'tell'
    ? bodyOf(api.PUT('/api/v1/activities/{activity}/telling', wish))
    : bodyOf(api.PUT('/api/v1/activities/{activity}', wish));
}
