import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import {
  activitiesAddress,
  activityAddress,
  type AskedActivities,
} from '#activities/model/activity-address.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import {
  placesQuery,
  summedIndicatorsQuery,
  type ActivityList,
  type ListedOutreach,
  type SummedIndicator,
} from '#activities/web/activity-queries.ts';
import { placeNames } from '#activities/web/place-names.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';

interface ActivityTableProps {
  readonly place: AskedActivities;
  readonly data: ActivityList;
}

/** Event by event, the latest first; the results that the list has, each in a column. */
export function ActivityTable({ place, data }: ActivityTableProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const written = useWrittenValues();
  const language = useLanguage();
  const { data: indicators = [] } = useQuery(summedIndicatorsQuery);
  const { data: places = [] } = useQuery(placesQuery);
  const { unit, activities, sums } = data;
  const told = sums.map(({ indicator }) => indicator);
  const shown = indicators.filter(({ code }) =>
    place.indicator === undefined ? told.includes(code) : code === place.indicator,
  );
  const names = placeNames(places);
  const placeOf = ({ place: { id, name } }: ListedOutreach): string => names.get(id) ?? name;
  const only = places.find(({ id }) => id === place.place);
  return (
    <>
      {only !== undefined && (
        <p className="unprinted">
          <span dir="auto">{texts.onlyPlace(only.name)}</span>{' '}
          <Link href={activitiesAddress({ ...place, place: undefined })}>{texts.allPlaces}</Link>
        </p>
      )}
      <DataTable
        caption={texts.title}
        notes={[texts.ofUnit(written.name(unit), periodName(place.period, language))]}
        columns={columnsOf({ shown, texts, written, placeOf })}
        groups={[{ key: 'events', rows: activities }]}
        keyOf={({ id }) => id}
        stateOf={({ state }) => state}
        hasFiles={activities.length > 0}
      />
    </>
  );
}

interface Words {
  readonly shown: readonly SummedIndicator[];
  readonly texts: (typeof ACTIVITY_TEXTS)['vi'];
  readonly written: WrittenValues;
  /** Where an event was held, with the places around. */
  readonly placeOf: (event: ListedOutreach) => string;
}

function columnsOf({ shown, texts, written, placeOf }: Words): readonly Column<ListedOutreach>[] {
  const { day, name, number } = written;
  const resultOf = ({ results }: ListedOutreach, code: string): string | null =>
    results.find(({ indicator }) => indicator === code)?.value ?? null;
  return [
    {
      ...{ key: 'event', head: texts.event, kind: 'name' },
      cell: (event) => (
        <>
          <Link href={activityAddress(event.id)} dir="auto">
            {event.title}
          </Link>
          <span className="activity-place quiet small" dir="auto">
            {placeOf(event)}
          </span>
        </>
      ),
      value: ({ title }) => title,
    },
    {
      ...{ key: 'place', head: texts.place, kind: 'text', onlyIn: 'files' },
      cell: placeOf,
      value: placeOf,
    },
    {
      ...{ key: 'day', head: texts.day, kind: 'text' },
      cell: (event) => <time dateTime={event.day}>{day(event.day)}</time>,
      value: (event) => day(event.day),
    },
    {
      ...{ key: 'unit', head: texts.unit, kind: 'text', isSecondary: true },
      cell: ({ unit }) => <span dir="auto">{name(unit)}</span>,
      value: ({ unit }) => name(unit),
    },
    ...shown.map((indicator): Column<ListedOutreach> => ({
      ...{ key: indicator.code, head: name(indicator), kind: 'number' },
      cell: (event) => {
        const value = resultOf(event, indicator.code);
        return value === null ? '' : number(value);
      },
      value: (event) => resultOf(event, indicator.code),
      decimals: () => indicator.decimals,
    })),
    {
      ...{ key: 'photographs', head: texts.photographs, kind: 'number', isSecondary: true },
      cell: ({ photographCount }) => (photographCount === 0 ? '' : written.count(photographCount)),
      value: ({ photographCount }) => String(photographCount),
    },
    {
      ...{ key: 'state', head: texts.state, kind: 'text', isSecondary: true },
      cell: ({ state }) => <OutreachState {...{ state, text: texts.states[state] }} />,
      value: ({ state }) => texts.states[state],
    },
  ];
}

const SIGNS = { noted: 'half', told: 'done', withdrawn: 'open' } as const;

interface OutreachStateProps {
  readonly state: ListedOutreach['state'];
  readonly text: string;
}

/** Where an event stands, by a sign and a word. */
export function OutreachState({ state, text }: OutreachStateProps): ReactNode {
  return (
    <span className="outreach-state">
      <Sign name={SIGNS[state]} tone={state === 'noted' ? 'warn' : 'faint'} /> {text}
    </span>
  );
}
