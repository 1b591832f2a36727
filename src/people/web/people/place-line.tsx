import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { peopleAddress } from '#people/model/people-address.ts';
import { lastDayOf } from '#people/web/access/permission-sentence.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DaysText } from './days-text.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { EndForm } from './end-form.tsx';
import type { Person } from './people-queries.ts';
import { PERSON_TEXTS } from './person-texts.ts';
import { useMayInUnit } from './unit-verbs.ts';

type Held = Person['holdings'][number];

interface PlaceLineProps extends Pick<Parameters<typeof EndForm>[0], 'id' | 'version' | 'send'> {
  readonly title: string;
  readonly note: string | undefined;
  readonly unit: Held['unit'];
  readonly places: Held['places'];
  readonly from?: string;
  readonly until?: string;
  /** What the button says that ends it. */
  readonly end: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A post or a seat: in which units it lay on which days, by their names of then, and the way to end it. */
export function PlaceLine(props: PlaceLineProps): ReactNode {
  const { id, version, send, title, note, unit, places, until, end, isOpen, onOpen } = props;
  const mayEnd = useMayInUnit('manage-posts', unit?.id);
  const last = places.at(-1);
  const endedWithUnit = last?.until === until ? undefined : last?.until;
  const isOver = isPast(endedWithUnit) || isPast(until);
  return (
    <li data-over={isOver}>
      <div className="people-line">
        <div>
          <p>
            <b>
              <bdi>{title}</bdi>
            </b>
            {note !== undefined && ` (${note})`}
            {places.length === 1 && last !== undefined && (
              <>
                , <PlaceLink {...last} />
              </>
            )}
          </p>
          {places.length > 1 && <PlacesInTurn places={places} />}
        </div>
        <PlaceDays {...props} endedWithUnit={endedWithUnit} isOver={isOver} />
        {mayEnd && !isOver && (
          <DeedPlace
            {...{ isOpen, onOpen }}
            label={end}
            about={title}
            form={(onClose) => <EndForm title={end} {...{ id, version, send, onClose }} />}
          />
        )}
      </div>
    </li>
  );
}

interface PlaceDaysProps extends Pick<PlaceLineProps, 'places' | 'from' | 'until'> {
  /** The first day after the unit that nobody took over; `undefined` where it ended otherwise. */
  readonly endedWithUnit: string | undefined;
  readonly isOver: boolean;
}

/** A line for each unit, the latest first, as the posts are. */
function PlacesInTurn({ places }: Pick<PlaceLineProps, 'places'>): ReactNode {
  return places.toReversed().map((place) => (
    <p key={place.from ?? ''} className="small">
      <PlaceLink {...place} />,{' '}
      <span className="quiet">
        <DaysText from={place.from} until={place.until} />
      </span>
    </p>
  ));
}

/** On which days it was held, and why no longer. */
function PlaceDays({ places, from, until, endedWithUnit, isOver }: PlaceDaysProps): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { day } = useWrittenValues();
  const isLater = from !== undefined && from > todayHere();
  return (
    <p className="quiet">
      <DaysText from={from} until={endedWithUnit ?? until} />
      {isOver && ` (${texts.past})`}
      {isLater && ` (${texts.later})`}
      {endedWithUnit !== undefined && ` (${texts.unitEnded(day(lastDayOf(endedWithUnit)))})`}
      {places.length === 0 && ` (${texts.unitGone})`}
    </p>
  );
}

/** Leads to the unit, on its last day where it is not there any more. */
function PlaceLink({ unit, until }: Held['places'][number]): ReactNode {
  const { name } = useWrittenValues();
  const on = until !== undefined && isPast(until) ? lastDayOf(until) : undefined;
  return (
    <Link href={peopleAddress({ unit: unit.id, on })}>
      <bdi>{name(unit)}</bdi>
    </Link>
  );
}

function isPast(until: string | undefined): boolean {
  return until !== undefined && until <= todayHere();
}
