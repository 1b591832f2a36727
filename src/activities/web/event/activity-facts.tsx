import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { activitiesAddress } from '#activities/model/activity-address.ts';
import { periodsTellingOf } from '#cycle/model/cut-off-days.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { parseDay } from '#kernel/day.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import {
  activityPeriodsQuery,
  placesQuery,
  summedIndicatorsQuery,
  type WholeOutreach,
} from '#activities/web/activity-queries.ts';
import { OutreachState } from '#activities/web/list/activity-table.tsx';
import { placeNames } from '#activities/web/place-names.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';

interface ActivityFactsProps {
  readonly event: WholeOutreach;
}

/** What an event was and what it came to; each number leads to the figure it is counted in. */
export function ActivityFacts({ event }: ActivityFactsProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { day, name } = useWrittenValues();
  const { data: places = [] } = useQuery(placesQuery);
  const { unit, place, partners, supportingUnits, state } = event;
  return (
    <dl className="activity-facts">
      <dt>{texts.state}</dt>
      <dd>
        <OutreachState {...{ state, text: texts.states[state] }} />
      </dd>
      <dt>{texts.day}</dt>
      <dd>
        <time dateTime={event.day}>{day(event.day)}</time>
      </dd>
      <dt>{texts.place}</dt>
      <dd dir="auto">{placeNames(places).get(place.id) ?? place.name}</dd>
      <dt>{texts.unit}</dt>
      <dd>
        <Link href={activitiesAddress({ unit: unit.id })} dir="auto">
          {name(unit)}
        </Link>
      </dd>
      {partners.length > 0 && (
        <>
          <dt>{texts.partners}</dt>
          <dd dir="auto">{partners.join('; ')}</dd>
        </>
      )}
      {supportingUnits.length > 0 && (
        <>
          <dt>{texts.supporting}</dt>
          <dd dir="auto">{supportingUnits.map(name).join('; ')}</dd>
        </>
      )}
      <dt>{texts.results}</dt>
      <dd>
        <Results event={event} />
      </dd>
    </dl>
  );
}

function Results({ event }: ActivityFactsProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { number, name } = useWrittenValues();
  const { data: indicators = [] } = useQuery(summedIndicatorsQuery);
  const period = usePeriodOf(event.day);
  if (event.results.length === 0) return <span className="quiet">{texts.noResults}</span>;
  return (
    <ul>
      {event.results.map(({ indicator, value }) => {
        const known = indicators.find(({ code }) => code === indicator);
        const address = totalsAddress({ unit: event.unit.id, period, trail: indicator });
        return (
          <li key={indicator} dir="auto">
            {known === undefined ? indicator : name(known)}:{' '}
            {event.state === 'told' && period !== undefined ? (
              <Link className="figures" href={address}>
                {number(value)}
              </Link>
            ) : (
              <span className="figures">{number(value)}</span>
            )}{' '}
            {known?.unitOfMeasure}
          </li>
        );
      })}
    </ul>
  );
}

/** The first period that tells of a day. */
function usePeriodOf(text: string): string | undefined {
  const { data = [] } = useQuery(activityPeriodsQuery);
  const day = parseDay(text);
  const closed = data.flatMap(({ code, structureDate }) => {
    const date = parseDay(structureDate);
    return date === undefined ? [] : { code, structureDate: date };
  });
  return day === undefined ? undefined : periodsTellingOf(closed, day)[0]?.code;
}
