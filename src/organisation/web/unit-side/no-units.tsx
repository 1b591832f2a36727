import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { UNIT_SIDE_TEXTS } from './unit-side-texts.ts';

/** Where there is no organisation yet: how to bring one in. */
export function NoUnits(): ReactNode {
  const texts = useTexts(UNIT_SIDE_TEXTS);
  return (
    <EmptyState title={texts.nothing}>
      <p>{texts.nothingYet}</p>
      <p>
        <code>{texts.command}</code>
      </p>
    </EmptyState>
  );
}
