import type { ReactNode } from 'react';
import type { ReadConference } from '#conference/web/conference-queries.ts';
import { itemsToCome } from '#conference/model/agenda/items-to-come.ts';
import { useCalled } from '#conference/web/parts/names-apart.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { HALL_TEXTS } from './hall-texts.ts';

/** More seats than that are no picture any more: the count says it. */
const MOST_SEATS = 200;
const NEXT_SHOWN = 2;

/** Who is there, whether that is enough, and who and what comes next. */
export function HallPresence({ conference }: { readonly conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const { count } = useWrittenValues();
  const { present, summoned, needed, isQuorate, guests } = conference.presence;
  return (
    <aside className="hall-side">
      <p className="hall-small">{texts.present}</p>
      <p className="hall-present">
        {count(present)} <small>/ {count(summoned)}</small>
      </p>
      <p className="hall-quorum" data-quorate={isQuorate}>
        <Sign name={isQuorate ? 'done' : 'missing'} />
        {isQuorate
          ? texts.quorate(count(needed))
          : summoned === 0
            ? texts.nobodySummoned
            : texts.notQuorate(count(needed))}
      </p>
      {guests > 0 && <p className="hall-small">{texts.guests(count(guests))}</p>}
      {summoned <= MOST_SEATS && <Seats present={present} summoned={summoned} />}
      <Next conference={conference} />
    </aside>
  );
}

function Seats({ present, summoned }: { present: number; summoned: number }): ReactNode {
  return (
    <div className="hall-seats" data-many={summoned > MOST_SEATS / 2} aria-hidden="true">
      {Array.from({ length: summoned }, (_, seat) => (
        <i key={seat} data-taken={seat < present} />
      ))}
    </div>
  );
}

interface NextLine {
  readonly id: string;
  readonly place: number;
  readonly text: string;
  readonly note: string;
}

function Next({ conference }: { readonly conference: ReadConference }): ReactNode {
  const texts = useTexts(HALL_TEXTS);
  const lines = useNextLines(conference).slice(0, NEXT_SHOWN);
  if (lines.length === 0) return null;
  return (
    <div className="hall-next">
      <p className="hall-small">{texts.next}</p>
      <ol>
        {lines.map(({ id, place, text, note }) => (
          <li key={id}>
            <span className="figures">{place}</span>
            <bdi>{text}</bdi>
            <span dir="auto">{note}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Who waits to speak to the item; then the items that follow. */
function useNextLines({
  agenda,
  contributions,
  state: stands,
}: ReadConference): readonly NextLine[] {
  const { name } = useWrittenValues();
  const called = useCalled();
  const current = agenda.find(({ state }) => state === 'current');
  const own = contributions.filter(({ item }) => item === current?.id);
  const speakers = own.flatMap(({ id, state, person, unit }, index) => {
    const title = name({ name: person.title, nameEn: person.titleEn });
    const isAlike = called(person) !== person.name;
    const seat = isAlike || unit === null ? [title] : [];
    const note = [...seat, ...(unit === null ? [] : [name(unit)])].join(', ');
    return state === 'waiting' ? { id, place: index + 1, text: person.name, note } : [];
  });
  const isOver = stands === 'closed' || stands === 'cancelled';
  const items = (isOver ? [] : itemsToCome(agenda)).map((item) => {
    const { id, title, time } = item;
    return { id, place: agenda.indexOf(item) + 1, text: title, note: time };
  });
  return speakers.length > 0 ? speakers : items;
}
