import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { organisationAddress } from '#organisation/model/organisation-address.ts';
import { eveOf } from '#organisation/model/told-life.ts';
import { changesQuery, type TreeChanges } from '#organisation/web/organisation-queries.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ChangesOfDay } from './changes-of-day.tsx';
import { CHANGES_TEXTS } from './changes-texts.ts';
import { changesByDay } from './changes-by-day.ts';
import type { ShownPlace } from './shown-place.ts';

/** So many changes are listed at first, and at most. */
const FIRST = 100;
const MOST = 1000;

/** What changed in the organisation since a day, up to the day that is shown. */
export function OrganisationChanges({ place }: { readonly place: ShownPlace }): ReactNode {
  const { on, unit, overview } = place;
  const texts = useTexts(CHANGES_TEXTS);
  const [, navigate] = useLocation();
  const { day } = useWrittenValues();
  const since = place.since ?? overview.days.findLast((change) => change.day <= on)?.day;
  const isWrongWay = since !== undefined && since > on;
  return (
    <section className="organisation-changes" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <div className="organisation-changes-since">
        <div className="unprinted">
          <DayField
            label={texts.since}
            value={since ?? ''}
            message={isWrongWay ? { tone: 'bad', text: texts.wrongWay } : undefined}
            mayBeEmpty
            onDay={(from) => navigate(organisationAddress({ on, unit, since: from }))}
          />
        </div>
        {since !== undefined && <p className="printed">{`${texts.since} ${day(since)}`}</p>}
        <p className="tiny quiet">{texts.until(day(on))}</p>
      </div>
      {since === undefined && <p className="quiet">{texts.noneBefore}</p>}
      {since !== undefined && !isWrongWay && (
        <Changes key={`${since} ${on}`} {...{ place, since }} />
      )}
    </section>
  );
}

interface ChangesProps {
  readonly place: ShownPlace;
  readonly since: string;
}

function Changes({ place, since }: ChangesProps): ReactNode {
  const [limit, setLimit] = useState(FIRST);
  const texts = useTexts(CHANGES_TEXTS);
  const asked = { from: eveOf(since), until: place.on, limit };
  const { data, error, refetch } = useQuery({
    ...changesQuery(asked),
    placeholderData: keepPreviousData,
  });
  if (error) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={8} />;
  if (data.changes.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <>
      <ChangeCounts changes={data} />
      {changesByDay(data.changes).map((group) => (
        <ChangesOfDay key={group.key} {...{ place, group }} />
      ))}
      <RestOfChanges changes={data} onMore={limit < MOST ? () => setLimit(MOST) : undefined} />
    </>
  );
}

function ChangeCounts({ changes }: { readonly changes: TreeChanges }): ReactNode {
  const texts = useTexts(CHANGES_TEXTS);
  const { count } = useWrittenValues();
  const { opened, ended, changed } = changes;
  return (
    <p role="status">
      {texts.counts({ opened: count(opened), ended: count(ended), changed: count(changed) })}
    </p>
  );
}

interface RestProps {
  readonly changes: TreeChanges;
  readonly onMore: (() => void) | undefined;
}

function RestOfChanges({
  changes: { changes, opened, ended, changed },
  onMore,
}: RestProps): ReactNode {
  const texts = useTexts(CHANGES_TEXTS);
  const { count } = useWrittenValues();
  const all = opened + ended + changed;
  if (changes.length >= all) return null;
  return (
    <div className="organisation-changes-rest">
      <p className="quiet">{texts.shown(count(changes.length), count(all))}</p>
      {onMore !== undefined && <Button onClick={onMore}>{texts.showMore}</Button>}
    </div>
  );
}
