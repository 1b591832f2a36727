import type { ReactNode } from 'react';
import { speechClock, writtenClock } from '#conference/model/floor/speech-clock.ts';
import type { ReadConference, ReadItem } from '#conference/web/conference-queries.ts';
import { useCalled } from '#conference/web/parts/names-apart.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { HALL_TEXTS } from './hall-texts.ts';

/** In letters: what takes more than two lines of the wall. */
const LONG_TITLE = 80;

interface FloorProps {
  readonly conference: ReadConference;
  /** Of the server's clock. */
  readonly now: number;
}

/** The item, who speaks to it, and how long still. */
export function HallFloor({ conference, now }: FloorProps): ReactNode {
  const { agenda, state } = conference;
  const chair = conference.actingChair ?? conference.chair;
  const texts = useTexts(HALL_TEXTS);
  const { count } = useWrittenValues();
  const called = useCalled();
  const place = agenda.findIndex((item) => item.state === 'current');
  const item = agenda[place];
  if (item === undefined || state !== 'opened') return <NothingNow conference={conference} />;
  const of = { place: count(place + 1), all: count(agenda.length) };
  return (
    <section className="hall-floor">
      <p className="hall-small">
        {texts.item(of)}, <bdi>{texts.chair(called(chair))}</bdi>
      </p>
      <h1 dir="auto" data-long={item.title.length > LONG_TITLE}>
        {item.title}
      </h1>
      <Speaker conference={conference} item={item} />
      <Clock {...clockOf(conference, item)} now={now} />
    </section>
  );
}

/** Of whoever speaks; of the item itself where nobody does. */
function clockOf({ contributions }: ReadConference, item: ReadItem) {
  const speaking = contributions.find(({ state }) => state === 'speaking');
  const { beganAt, minutes } = speaking ?? item;
  return { began: Date.parse(beganAt ?? ''), minutes };
}

function Speaker({ conference, item }: { conference: ReadConference; item: ReadItem }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const { count, name } = useWrittenValues();
  const own = conference.contributions.filter((each) => each.item === item.id);
  const place = own.findIndex(({ state }) => state === 'speaking');
  const speaking = own[place];
  const who = speaking?.person ?? item.presenter;
  if (who === null) return null;
  const label =
    speaking === undefined
      ? texts.presenting
      : texts.speaking({ place: count(place + 1), all: count(own.length) });
  const title = name({ name: who.title, nameEn: who.titleEn });
  const unit = speaking?.unit ? name(speaking.unit) : '';
  return (
    <div className="hall-speaker" role="status">
      <p className="hall-small">{label}</p>
      <p className="hall-name" dir="auto">
        {who.name}
      </p>
      <p className="hall-post" dir="auto">
        {[title, unit].filter((part) => part !== '').join(', ')}
      </p>
    </div>
  );
}

interface ClockProps {
  readonly began: number;
  readonly minutes: number;
  readonly now: number;
}

function Clock({ began, minutes, now }: ClockProps): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const { count } = useWrittenValues();
  const { left, passed, isNearEnd, isOver } = speechClock({ began, minutes }, now);
  const reminded = Math.max(0, (minutes - 1) / minutes);
  return (
    <>
      <div className="hall-clock" data-state={isOver ? 'over' : isNearEnd ? 'near' : undefined}>
        <span className="hall-left" role="timer">
          {writtenClock(left)}
        </span>
        <p>
          <b>{isOver ? texts.over : texts.left}</b>
          <span>{texts.within(count(minutes))}</span>
        </p>
      </div>
      <div className="hall-bar" aria-hidden="true">
        <b style={{ width: `${passed * 100}%` }} />
        <u style={{ left: `${reminded * 100}%` }} />
      </div>
    </>
  );
}

/** Before it is opened, between two items, and after its end. */
function NothingNow({ conference }: { readonly conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const { day } = useWrittenValues();
  const called = useCalled();
  const { state, starts, place } = conference;
  const chair = conference.actingChair ?? conference.chair;
  const told = {
    prepared: texts.notOpen,
    summoned: texts.notOpen,
    opened: texts.betweenItems,
    closed: texts.closed,
    cancelled: texts.cancelled,
  }[state];
  const isAhead = state === 'prepared' || state === 'summoned';
  return (
    <section className="hall-floor">
      <p className="hall-small">
        <bdi>{texts.chaired(called(chair))}</bdi>
      </p>
      <h1>{told}</h1>
      {isAhead && (
        <p className="hall-post" dir="auto">
          {texts.begins({ day: day(conference.day), time: starts })}. {place}
        </p>
      )}
    </section>
  );
}
