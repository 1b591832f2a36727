import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { Person } from './people-queries.ts';
import { HeldSection, JoinedSection } from './person-places.tsx';
import { PERSON_TEXTS } from './person-texts.ts';

/** What stays of a person whose data were erased: the posts held and the bodies joined. */
export function ErasedPerson({ person }: { readonly person: Person }): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  return (
    <>
      <h1>{texts.erased}</h1>
      <p>{texts.erasedText}</p>
      <p>{texts.eraseStays}</p>
      {person.holdings.length > 0 && <HeldSection person={person} />}
      <JoinedSection person={person} />
    </>
  );
}
