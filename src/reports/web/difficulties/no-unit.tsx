import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { difficultiesAddress } from '#reports/model/report-address.ts';
import { DIFFICULTY_TEXTS } from './difficulty-texts.ts';

/** Where the unit is not to be seen: the way to one that is. */
export function NoUnit(): ReactNode {
  const texts = useTexts(DIFFICULTY_TEXTS);
  return (
    <EmptyState title={texts.noUnit}>
      <p>{texts.noUnitText}</p>
      <p>
        <Link href={difficultiesAddress({})}>{texts.here}</Link>
      </p>
    </EmptyState>
  );
}
