import { useState, type ReactNode } from 'react';
import { GivePostForm } from '#people/web/posts/give-post-form.tsx';
import { endHolding, endMembership } from '#people/web/posts/post-changes.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import type { Person } from './people-queries.ts';
import { PERSON_TEXTS } from './person-texts.ts';
import { PlaceLine } from './place-line.tsx';

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

interface Stretch {
  readonly from?: string;
}

function latestFirst<Each extends Stretch>(places: readonly Each[]): readonly Each[] {
  return places.toSorted(({ from: one = '' }, { from: other = '' }) =>
    one < other ? 1 : Number(one !== other) * -1,
  );
}
