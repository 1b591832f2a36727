import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { activitiesAddress, activityAddress } from '#activities/model/activity-address.ts';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { pickedUnitQuery } from '#platform/web/lent/picked-unit-query.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';
import { useOutreachChange } from '#activities/web/outreach-change.tsx';
import { newDraft } from './outreach-draft.ts';
import { OutreachForm } from './outreach-form.tsx';
import { OUTREACH_TEXTS } from './outreach-texts.ts';
import { useFieldChoices } from './use-field-choices.ts';
import type { OutreachSent } from './use-outreach-form.ts';
import '#activities/web/activities.css';

/** An event recorded for the unit that the address names. */
export function NewActivityPage(): ReactNode {
  const texts = useTexts(OUTREACH_TEXTS);
  const { toList, noUnit, noUnitText } = useTexts(ACTIVITY_TEXTS);
  const { name } = useWrittenValues();
  const [asked] = useSearchParams();
  const [, go] = useLocation();
  const [id, period] = [asked.get('unit') ?? '', asked.get('period') ?? undefined];
  const unit = useQuery({ ...pickedUnitQuery(id), enabled: id !== '' });
  const { choices, error, tryAgain } = useFieldChoices();
  const change = useOutreachChange((sent: OutreachSent, key) => recordFor(id, sent, key));
  const title = texts.newTitle(
    unit.data === undefined || unit.data === null ? '' : name(unit.data),
  );
  usePageTitle(title);
  if (error !== null) return <RefusalNote error={error} onTryAgain={tryAgain} />;
  if (id === '' || unit.error !== null || unit.data === null) {
    return (
      <EmptyState title={noUnit}>
        <p>{noUnitText}</p>
      </EmptyState>
    );
  }
  if (choices === undefined || unit.data === undefined) return <LoadingBars lines={8} />;
  return (
    <div className="activities">
      <Link className="small" href={activitiesAddress({ unit: id, period })}>
        {toList}
      </Link>
      <h1 tabIndex={-1} dir="auto">
        {title}
      </h1>
      <OutreachForm
        first={newDraft(choices.indicators)}
        unitDay={todayHere()}
        deeds={['tell', 'note']}
        change={{
          ...change,
          confirm: async (sent) => {
            const outcome = await change.confirm(sent);
            if (outcome.kind === 'done') go(activityAddress(outcome.result.id));
            return outcome;
          },
        }}
        {...choices}
        onClose={() => go(activitiesAddress({ unit: id, period }))}
      />
    </div>
  );
}

async function recordFor(
  unit: string,
  { body, deed, isAnother, replaces }: OutreachSent,
  key: string,
) {
  const params = { header: { 'idempotency-key': key } };
  const wish = { unit, ...body, isTold: deed === 'tell', isAnother, replaces };
  return bodyOf(api.POST('/api/v1/activities', { params, body: wish }));
}
