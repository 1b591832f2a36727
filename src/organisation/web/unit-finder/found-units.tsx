import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { FoundUnit, FoundUnits as Found } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { FoundUnitLine } from './found-unit-line.tsx';
import { UNIT_FINDER_TEXTS } from './unit-finder-texts.ts';

interface FoundUnitsProps {
  /** Of the field; the list and its lines have it before their own. */
  readonly id: string;
  readonly text: string;
  readonly query: UseQueryResult<Found>;
  /** The line that is marked; -1: none. */
  readonly active: number;
  readonly addressOf: (found: FoundUnit) => string;
  readonly onGo: () => void;
}

/** What was found, that nothing was, or that it is not known yet. */
export function FoundUnits(props: FoundUnitsProps): ReactNode {
  const { id, text, query, active, addressOf, onGo } = props;
  const { data, error } = query;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className="found-units">
      {error !== null && <RefusalNote error={error} onTryAgain={() => void query.refetch()} />}
      {error === null && data === undefined && <LoadingBars lines={3} />}
      {error === null && data !== undefined && <FoundCount {...{ data, text }} />}
      <div id={`${id}-list`} role="listbox" aria-label={useTexts(UNIT_FINDER_TEXTS).title}>
        {data?.found.map((found, place) => (
          <FoundUnitLine
            key={found.id}
            id={`${id}-${place}`}
            found={found}
            address={addressOf(found)}
            isActive={place === active}
            onGo={onGo}
          />
        ))}
      </div>
    </div>
  );
}

function FoundCount({ data, text }: { readonly data: Found; readonly text: string }): ReactNode {
  const texts = useTexts(UNIT_FINDER_TEXTS);
  const { count } = useWrittenValues();
  const { found, foundCount } = data;
  return (
    <p className="found-units-count" role="status">
      {foundCount === 0
        ? texts.none(text.trim())
        : texts.found(count(foundCount), foundCount === 1)}
      {foundCount > found.length && `. ${texts.more(count(found.length))}`}
    </p>
  );
}
