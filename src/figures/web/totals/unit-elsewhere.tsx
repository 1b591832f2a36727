import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { totalsAddress, type TotalsPlace } from '#figures/model/totals-address.ts';
import { unitLifeQuery, type UnitLife } from '#figures/web/unit-queries.ts';
import { dayBefore, formatDay, parseDay } from '#kernel/day.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { withoutTrail } from './totals-place.ts';
import { WRONG_PLACE_TEXTS } from './wrong-place-texts.ts';

interface UnitElsewhereProps {
  readonly place: TotalsPlace;
  readonly unit: string;
  readonly day: string;
  /** The first day on whose tree there are totals of the period. */
  readonly firstDay: string;
}

/** The address names a unit that does not live on the day: since when it does, and the ways on. */
export function UnitElsewhere({ place, unit, day, firstDay }: UnitElsewhereProps): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  const written = useWrittenValues();
  const life = useQuery(unitLifeQuery(unit));
  if (life.isPending) return <LoadingBars lines={3} />;
  const toRoot = (
    <p>
      <Link href={totalsAddress({ ...withoutTrail(place), unit: undefined })}>{texts.toRoot}</Link>
    </p>
  );
  const last = life.data?.versions.at(-1);
  if (life.data === undefined || last === undefined) {
    return <EmptyState title={texts.noUnit}>{toRoot}</EmptyState>;
  }
  const nearest = nearestDay(life.data, day);
  return (
    <EmptyState title={texts.notThen(written.name(last), written.day(day))}>
      <LifeEnds life={life.data} />
      {nearest !== undefined && nearest >= firstDay && (
        <p>
          <Link href={totalsAddress({ ...place, on: nearest })}>
            {texts.onNearest(written.day(nearest))}
          </Link>
        </p>
      )}
      <Related place={place} title={texts.cameFrom} related={life.data.cameFrom} />
      <Related place={place} title={texts.became} related={life.data.became} />
      {toRoot}
    </EmptyState>
  );
}

function LifeEnds({ life: { versions } }: { readonly life: UnitLife }): ReactNode {
  const texts = useTexts(WRONG_PLACE_TEXTS);
  const { day } = useWrittenValues();
  const from = versions[0]?.validFrom;
  const until = versions.at(-1)?.validUntil;
  return (
    <p>
      {from !== undefined && texts.livesFrom(day(from))}{' '}
      {until !== undefined && texts.livesUntil(day(eve(until)))}
    </p>
  );
}

interface RelatedProps {
  readonly place: TotalsPlace;
  readonly title: string;
  readonly related: UnitLife['became'];
}

function Related({ place, title, related }: RelatedProps): ReactNode {
  if (related.length === 0) return null;
  return (
    <p>
      {title}:{' '}
      {related.map(({ unit, name }, index) => (
        <span key={unit}>
          {index > 0 && ', '}
          <Link href={totalsAddress({ ...withoutTrail(place), unit })}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
    </p>
  );
}

/** The day nearest to another on which a unit lives. */
function nearestDay({ versions }: UnitLife, day: string): string | undefined {
  const [from, until] = [versions[0]?.validFrom, versions.at(-1)?.validUntil];
  if (from !== undefined && day < from) return from;
  return until === undefined ? undefined : eve(until);
}

function eve(day: string): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : formatDay(dayBefore(parsed));
}
