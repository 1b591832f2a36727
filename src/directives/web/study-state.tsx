import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import type { ListedStudy } from './directive-queries.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';

type State = ListedStudy['state'];

const SIGNS: Readonly<Record<State, Pick<SignProps, 'name' | 'tone'>>> = {
  sent: { name: 'open', tone: 'warn' },
  acknowledged: { name: 'half', tone: 'warn' },
  studied: { name: 'done', tone: 'ok' },
};

/** How far a unit has come: a sign and its word. */
export function StudyState({ state }: { readonly state: State }): ReactNode {
  const { states } = useTexts(DIRECTIVE_TEXTS);
  return (
    <span className="study-state">
      <Sign {...SIGNS[state]} /> {states[state]}
    </span>
  );
}
