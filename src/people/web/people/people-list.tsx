import { useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { PersonRow } from './person-row.tsx';
import { peopleQuery, type ListedPerson } from './people-queries.ts';
import { PEOPLE_TEXTS } from './people-texts.ts';
import './people-list.css';

interface PeopleListProps {
  readonly search: string;
  readonly unit: string | undefined;
  /** In the place of a list of nobody. */
  readonly empty: ReactNode;
}

type PeopleQuery = ReturnType<typeof usePeople>;

function usePeople(search: string, unit: string | undefined) {
  return useInfiniteQuery(peopleQuery({ search, unit }));
}

/** People by name with their posts; of any number only those in sight are drawn. */
export function PeopleList({ search, unit, empty }: PeopleListProps): ReactNode {
  const people = usePeople(search, unit);
  const { data, error } = people;
  if (data === undefined) {
    if (error === null) return <LoadingBars lines={10} />;
    return <RefusalNote error={error} onTryAgain={() => void people.refetch()} />;
  }
  const rows = data.pages.flat();
  return rows.length === 0 ? empty : <PeopleTable {...{ people, rows }} />;
}

interface PeopleTableProps {
  readonly people: PeopleQuery;
  readonly rows: readonly ListedPerson[];
}

const NEAR_END = 40;
const LINE_PX = 34;

function PeopleTable({ people, rows }: PeopleTableProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  const margin = useRef(0);
  useEffect(() => {
    margin.current = (place.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
  });
  const lines = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: () => LINE_PX,
    overscan: 15,
    scrollMargin: margin.current,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const drawn = lines.getVirtualItems();
  const { hasNextPage, isFetching, isError, fetchNextPage } = people;
  const isNearEnd = (drawn.at(-1)?.index ?? 0) >= rows.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, isError, fetchNextPage]);
  return (
    <>
      <div
        className="people-table"
        role="table"
        aria-label={texts.title}
        aria-rowcount={hasNextPage ? -1 : rows.length + 1}
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className="person-row person-row-head">
            <span role="columnheader">{texts.name}</span>
            <span role="columnheader">{texts.posts}</span>
          </div>
        </div>
        <div
          ref={place}
          role="rowgroup"
          className="people-lines"
          style={{ height: lines.getTotalSize() }}
        >
          {drawn.map(({ index, key, start }) => {
            const person = rows[index];
            const top = start - lines.options.scrollMargin;
            return (
              person !== undefined && (
                <PersonRow
                  key={key}
                  ref={lines.measureElement}
                  {...{ person, index, top }}
                  isNamesake={isNamesake(rows, index)}
                />
              )
            );
          })}
        </div>
      </div>
      <ListEnd {...{ people, rows }} />
    </>
  );
}

/** People of one name stand one behind the other. */
function isNamesake(rows: readonly ListedPerson[], index: number): boolean {
  const name = rows[index]?.name;
  return rows[index - 1]?.name === name || rows[index + 1]?.name === name;
}

function ListEnd({ people, rows }: PeopleTableProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const { count } = useWrittenValues();
  const { hasNextPage, isFetching, error, fetchNextPage } = people;
  return (
    <div className="change-actions unprinted">
      {error !== null && <RefusalNote error={error} onTryAgain={() => void fetchNextPage()} />}
      <p className="quiet small" role="status">
        {(hasNextPage ? texts.shown : texts.all)(count(rows.length))}
      </p>
      {hasNextPage && (
        <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </div>
  );
}
