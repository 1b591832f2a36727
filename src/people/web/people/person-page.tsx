import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { PEOPLE_PATH } from '#people/model/people-address.ts';
import { AccountSection } from '#people/web/roles/account-section.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { ErasedPerson } from './erased-person.tsx';
import { EraseSection } from './erase-section.tsx';
import { personQuery, type Person } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';
import { PersonForm, type SavedPerson } from './person-form.tsx';
import { HeldSection, JoinedSection } from './person-places.tsx';
import { PERSON_TEXTS } from './person-texts.ts';
import { SavedNote } from './saved-note.tsx';
import '#platform/web/change/change.css';
import './people-fields.css';
import './people.css';

/** A person: posts over time, bodies, and for whoever may see it the account with all it can do. */
export function PersonPage({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { data, error, refetch } = useQuery(personQuery(id));
  const isGone = error !== null && isUnknown(error);
  usePageTitle(titleOf(data, isGone, texts));
  return (
    <div className="people-alone">
      <p className="small unprinted">
        <Link href={PEOPLE_PATH}>{texts.toList}</Link>
      </p>
      {data?.isErased === true && <ErasedPerson person={data} />}
      {data?.isErased === false && <KnownPerson person={data} />}
      {data === undefined && error === null && <LoadingBars lines={10} />}
      {isGone && (
        <>
          <h1>{texts.unknown}</h1>
          <p>{texts.unknownText}</p>
        </>
      )}
      {error !== null && !isGone && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
    </div>
  );
}

function titleOf(
  person: Person | undefined,
  isGone: boolean,
  { unknown, erased }: { readonly unknown: string; readonly erased: string },
): string {
  if (isGone) return unknown;
  return person?.isErased === true ? erased : (person?.name ?? '');
}

function isUnknown(error: unknown): boolean {
  return isAnswered(error) && (error.status === 404 || error.status === 400);
}

function KnownPerson({ person }: { readonly person: Person }): ReactNode {
  const texts = useTexts(PERSON_TEXTS);
  const { correct } = useTexts(PEOPLE_TEXTS);
  const { day } = useWrittenValues();
  const [isCorrecting, setCorrecting] = useState(false);
  const [saved, setSaved] = useState<SavedPerson>();
  const maySeeAccounts = useMay('read-accounts');
  const mayErase = useMay('erase-person');
  return (
    <>
      <div className="people-head">
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        {person.birthDate !== null && (
          <p className="small quiet">
            {texts.bornOn} {day(person.birthDate)}
          </p>
        )}
      </div>
      {person.mayCorrect && (
        <DeedPlace
          label={correct}
          isOpen={isCorrecting}
          onOpen={(isOpen) => {
            setCorrecting(isOpen);
            if (isOpen) setSaved(undefined);
          }}
          form={(onClose) => <PersonForm {...{ person, onClose }} onSaved={setSaved} />}
        />
      )}
      <SavedNote saved={saved} />
      <HeldSection person={person} />
      <JoinedSection person={person} />
      {maySeeAccounts && <AccountSection person={person} />}
      {mayErase && <EraseSection person={person} />}
    </>
  );
}
