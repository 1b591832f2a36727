import type { ReactNode, RefCallback } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { ListedPerson } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';

interface PersonRowProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly person: ListedPerson;
  readonly index: number;
  /** Whether somebody else bears the same name. */
  readonly isNamesake: boolean;
  /** In pixels from the first line. */
  readonly top: number;
}

/** One person: the name leads to the own page; beside it the posts of today. */
export function PersonRow({ ref, person, index, isNamesake, top }: PersonRowProps): ReactNode {
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className="person-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader">
        <Link href={personAddress(person.id)}>
          <bdi>{person.name}</bdi>
        </Link>
        {isNamesake && <BornOn person={person} />}
      </span>
      <span role="cell">
        <HeldPosts posts={person.posts} />
      </span>
    </div>
  );
}

/** Beside people of one name: when each was born, for those who are told. */
export function BornOn({ person }: Pick<PersonRowProps, 'person'>): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { day } = useWrittenValues();
  if (person.birthDate === null) return null;
  return (
    <span className="quiet tiny">
      {' '}
      ({texts.bornOn} {day(person.birthDate)})
    </span>
  );
}

/** Posts with their units, in a line; acting is said. */
export function HeldPosts({ posts }: Pick<ListedPerson, 'posts'>): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { name } = useWrittenValues();
  if (posts.length === 0) return <span className="faint">{texts.noPosts}</span>;
  return posts.map(({ post, title, titleEn, isActing, unit }, place) => (
    <span key={post}>
      {place > 0 && '; '}
      <bdi>{name({ name: title, nameEn: titleEn })}</bdi>
      {isActing && ` (${texts.acting})`}
      {unit !== null && (
        <>
          , <bdi className="quiet">{name(unit)}</bdi>
        </>
      )}
    </span>
  ));
}
