import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import type { ListedDirective } from './directive-queries.ts';

type Named = Pick<ListedDirective, 'kind' | 'number' | 'symbol'>;

/** What a directive is called: `Nghị quyết 05/2026/NQ-LHM`. */
export function DirectiveName({ kind, number, symbol }: Named): ReactNode {
  const { kinds } = useTexts(DIRECTIVE_TEXTS);
  return (
    <>
      {kinds[kind]}{' '}
      <bdi className="directive-number">
        {number}/{symbol}
      </bdi>
    </>
  );
}
