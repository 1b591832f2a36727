import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { peopleAddress } from '#people/model/people-address.ts';
import { GivePostForm } from '#people/web/posts/give-post-form.tsx';
import { endHolding, endMembership } from '#people/web/posts/post-changes.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DaysText } from './days-text.tsx';
import { DeedPlace } from './deed-place.tsx';
import { EndForm } from './end-form.tsx';
import type { Person } from './people-queries.ts';
import { PERSON_TEXTS } from './person-texts.ts';
import { useMayInUnit } from './unit-verbs.ts';

interface PersonProps {
  readonly person: Person;
}

/** Which form of a section is open: `give`, or the identity of what is ended. */
type OpenForm = string | undefined;

/** Every post the person holds, has held or will hold, the latest first. */
export function HeldSection({ person }: PersonProps): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { name } = useWrittenValues();
  const [open, setOpen] = useState<OpenForm>();
  const mayGive = useMay('manage-posts') && !person.isErased;
  return (
    <section className="people-section">
      <h2>{texts.posts}</h2>
      {person.holdings.length === 0 && <p className="quiet">{texts.noPosts}</p>}
      <ul className="people-lined">
        {latestFirst(person.holdings).map((held) => (
          <PlaceLine
            key={held.holding}
            {...held}
            id={held.holding}
            title={name({ name: held.title, nameEn: held.titleEn })}
            note={held.isActing ? texts.acting : undefined}
            end={texts.endPost}
            send={endHolding}
            isOpen={open === held.holding}
            onOpen={(isOpen) => setOpen(isOpen ? held.holding : undefined)}
          />
        ))}
      </ul>
      {mayGive && (
        <DeedPlace
          label={texts.givePost}
          rank="plain"
          isOpen={open === 'give'}
          onOpen={(isOpen) => setOpen(isOpen ? 'give' : undefined)}
          form={(onClose) => <GivePostForm person={person.id} onClose={onClose} />}
        />
      )}
    </section>
  );
}

/** The committees and other bodies the person is in, or was. */
export function JoinedSection({ person }: PersonProps): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { name } = useWrittenValues();
  const [open, setOpen] = useState<OpenForm>();
  if (person.memberships.length === 0) return null;
  return (
    <section className="people-section">
      <h2>{texts.memberships}</h2>
      <ul className="people-lined">
        {latestFirst(person.memberships).map((joined) => (
          <PlaceLine
            key={joined.membership}
            {...joined}
            id={joined.membership}
            title={name(joined)}
            note={texts.seats[joined.seat]}
            end={texts.endMembership}
            send={endMembership}
            isOpen={open === joined.membership}
            onOpen={(isOpen) => setOpen(isOpen ? joined.membership : undefined)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PlaceLineProps extends Pick<Parameters<typeof EndForm>[0], 'id' | 'version' | 'send'> {
  readonly title: string;
  readonly note: string | undefined;
  readonly unit: Person['holdings'][number]['unit'];
  readonly from?: string;
  readonly until?: string;
  /** What the button says that ends it. */
  readonly end: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function PlaceLine(props: PlaceLineProps): ReactNode {
  const { id, version, send, title, note, unit, from, until, end, isOpen, onOpen } = props;
  const texts = useTexts(PERSON_TEXTS);
  const { name } = useWrittenValues();
  const mayEnd = useMayInUnit('manage-posts', unit?.id);
  const today = todayHere();
  const isOver = until !== undefined && until <= today;
  const isLater = from !== undefined && from > today;
  return (
    <li data-over={isOver}>
      <div className="people-line">
        <p>
          <b>
            <bdi>{title}</bdi>
          </b>
          {note !== undefined && ` (${note})`}
          {', '}
          {unit === null ? (
            <span className="quiet">{texts.unitGone}</span>
          ) : (
            <Link href={peopleAddress({ unit: unit.id })}>
              <bdi>{name(unit)}</bdi>
            </Link>
          )}
        </p>
        <p className="quiet">
          <DaysText {...{ from, until }} />
          {isOver && ` (${texts.past})`}
          {isLater && ` (${texts.later})`}
        </p>
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

interface Stretch {
  readonly from?: string;
}

function latestFirst<Each extends Stretch>(places: readonly Each[]): readonly Each[] {
  return places.toSorted(({ from: one = '' }, { from: other = '' }) =>
    one < other ? 1 : Number(one !== other) * -1,
  );
}
