import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DIRECTIVE_PAGE_TEXTS } from '#directives/web/directive-page-texts.ts';
import { receiversQuery, type UnitsChosen } from '#directives/web/directive-queries.ts';

interface ReceiversNoteProps {
  readonly directive: string;
  readonly to: UnitsChosen | undefined;
}

/** To how many units it goes, before it does, with their names folded. */
export function ReceiversNote({ directive, to }: ReceiversNoteProps): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { count, name } = useWrittenValues();
  const { data, error, refetch } = useQuery(receiversQuery(directive, to));
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return null;
  const { units, alreadyCount } = data;
  const left = data.count - units.length;
  return (
    <>
      <p role="status">{texts.willSend(count(data.count), count(alreadyCount))}</p>
      {units.length > 0 && (
        <details className="receivers">
          <summary>{texts.receivers}</summary>
          <ul>
            {units.map((unit) => (
              <li key={unit.id}>
                <bdi>{name(unit)}</bdi> <span className="faint figures">{unit.code}</span>
              </li>
            ))}
          </ul>
          {left > 0 && <p className="quiet">{texts.moreReceivers(count(left))}</p>}
        </details>
      )}
    </>
  );
}

/** How many units it goes to; `undefined`: nobody is chosen, or they are not counted yet. */
export function useReceiverCount({ directive, to }: ReceiversNoteProps): number | undefined {
  const { data } = useQuery(receiversQuery(directive, to));
  return to?.kind === 'units' ? to.units.length : data?.count;
}
