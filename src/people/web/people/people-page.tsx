import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { parseDay } from '#kernel/day.ts';
import { peopleAddress } from '#people/model/people-address.ts';
import { UnitPosts } from '#people/web/posts/unit-posts.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { PeopleList } from './people-list.tsx';
import { PeopleParts } from './people-parts.tsx';
import { namedUnitQuery } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';
import { PersonForm, type SavedPerson } from './person-form.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSearch } from './use-search.ts';
import './people.css';

/** People by name; with a unit chosen in the tree beside them, its posts and those who hold them. */
export function PeoplePage(): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { UnitSide } = useLentParts();
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  usePageTitle(texts.title);
  const told = asked.get('on') ?? undefined;
  const isDay = told === undefined || parseDay(told) !== undefined;
  const on = isDay ? (told ?? todayHere()) : todayHere();
  const unit = asked.get('unit') ?? undefined;
  return (
    <div className="people-screen">
      <UnitSide
        {...{ on, unit }}
        withoutUnit="none"
        addressOf={(to, day) => peopleAddress({ unit: to, on: day ?? (isDay ? told : undefined) })}
        onDay={(day) => navigate(peopleAddress({ unit, on: day }))}
      />
      <div className="people-main">
        <PeopleParts />
        {!isDay && (
          <Note tone="warn">
            <p dir="auto">{texts.noDay(told)}</p>
          </Note>
        )}
        {unit === undefined ? <Everybody /> : <PeopleOfUnit key={unit} {...{ unit, on }} />}
      </div>
    </div>
  );
}

function Everybody(): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  return (
    <>
      <h1>{texts.title}</h1>
      <FoundByName unit={undefined} />
    </>
  );
}

interface PeopleOfUnitProps {
  readonly unit: string;
  readonly on: string;
}

function PeopleOfUnit({ unit, on }: PeopleOfUnitProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { name, day } = useWrittenValues();
  const { data, error, refetch } = useQuery(namedUnitQuery(unit, on));
  if (error !== null && isAnswered(error) && NO_SUCH_UNIT.includes(error.status)) {
    return (
      <>
        <h1>{texts.notThen}</h1>
        <p>{texts.notThenText(day(on))}</p>
        <Link href={peopleAddress({})}>{texts.everybody}</Link>
      </>
    );
  }
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={10} />;
  return (
    <>
      <div className="people-head">
        <h1>
          <bdi>{name(data)}</bdi>
        </h1>
        <Link className="small" href={peopleAddress({})}>
          {texts.everybody}
        </Link>
      </div>
      <UnitPosts {...{ unit, on }} unitName={name(data)} />
      <section className="people-section">
        <h2>{texts.peopleOfUnit}</h2>
        <FoundByName unit={unit} />
      </section>
    </>
  );
}

/** Not one of that day, or no identity at all. */
const NO_SUCH_UNIT: readonly number[] = [400, 404];

/** People found by words of their names; all of them while nothing is typed. */
function FoundByName({ unit }: { readonly unit: string | undefined }): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const [typed, type] = useSearch();
  const [saved, setSaved] = useState<SavedPerson>();
  const [isEntering, setEntering] = useState(false);
  const mayEnter = useMay('manage-people');
  const search = useDeferredValue(typed.trim());
  return (
    <>
      <div className="people-bar unprinted">
        <TextField
          label={texts.search}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        {mayEnter && unit === undefined && (
          <DeedPlace
            label={texts.enter}
            rank="plain"
            isOpen={isEntering}
            onOpen={(isOpen) => {
              setEntering(isOpen);
              if (isOpen) setSaved(undefined);
            }}
            form={(onClose) => <PersonForm onSaved={setSaved} onClose={onClose} />}
          />
        )}
      </div>
      <SavedNote saved={saved} />
      <PeopleList {...{ search, unit }} empty={<Nobody {...{ search, unit }} />} />
    </>
  );
}

interface NobodyProps {
  readonly search: string;
  readonly unit: string | undefined;
}

function Nobody({ search, unit }: NobodyProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  if (search !== '') return <p role="status">{texts.noneFound(search)}</p>;
  if (unit !== undefined) {
    return (
      <p className="quiet">
        {texts.noneOfUnit}. {texts.noneOfUnitText}
      </p>
    );
  }
  return (
    <EmptyState title={texts.none}>
      <p>{texts.noneText}</p>
    </EmptyState>
  );
}
