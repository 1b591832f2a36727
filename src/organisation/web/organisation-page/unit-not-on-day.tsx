import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { lastDayOf, nearestDayOf } from '#organisation/model/told-life.ts';
import type { UnitHistory } from '#organisation/web/organisation-queries.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Note } from '#platform/web/parts/note.tsx';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';
import { unitAddress, type ShownPlace } from './shown-place.ts';

interface UnitNotOnDayProps {
  readonly place: ShownPlace;
  readonly history: UnitHistory;
}

/** A unit that does not live on the day that is shown: when it does, and the way to the nearest day. */
export function UnitNotOnDay({ place, history }: UnitNotOnDayProps): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const written = useWrittenValues();
  const { id, versions } = history;
  const life = { from: versions[0]?.validFrom, until: versions.at(-1)?.validUntil };
  const nearest = nearestDayOf(life, place.on);
  const named = life.from !== undefined && place.on < life.from ? versions[0] : versions.at(-1);
  const name = named === undefined ? '' : written.name(named);
  const last = lastDayOf(life);
  usePageTitle(name);
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <Note tone="warn">
        <p>
          <b>{texts.notOnDay(written.day(place.on))}</b>{' '}
          {texts.lived(life.from && written.day(life.from), last && written.day(last))}
        </p>
        <p>
          <Link href={unitAddress(place, id, nearest)}>{texts.toDay(written.day(nearest))}</Link>
        </p>
      </Note>
    </>
  );
}
