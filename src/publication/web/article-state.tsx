import type { ReactNode } from 'react';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import type { ArticleState as State } from '#publication/model/article-life-cycle.ts';
import { ARTICLE_STATE_TEXTS } from '#publication/model/article-state-texts.ts';

const SIGNS: Readonly<Record<State, Pick<SignProps, 'name' | 'tone'>>> = {
  draft: { name: 'open', tone: 'faint' },
  submitted: { name: 'half', tone: 'accent' },
  approved: { name: 'half', tone: 'ok' },
  published: { name: 'done', tone: 'ok' },
  corrected: { name: 'done', tone: 'warn' },
  withdrawn: { name: 'close', tone: 'bad' },
};

/** Where an article stands: sign and word. */
export function ArticleState({ state }: { readonly state: State }): ReactNode {
  const language = useLanguage();
  return (
    <span className="article-state">
      <Sign {...SIGNS[state]} /> {ARTICLE_STATE_TEXTS[language][state]}
    </span>
  );
}
