import { useState } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { sendText } from './article-deeds.ts';
import type { Article } from './article-queries.ts';
import { articleText, editedArticle, typedText, type EditedArticle } from './edited-article.ts';

interface Draft {
  readonly edited: EditedArticle;
  readonly setEdited: (edited: EditedArticle) => void;
  readonly hasUnsaved: boolean;
  /** The version that was read, or saved last. */
  readonly seen: number;
  readonly change: Pick<ConfirmedChange<never, unknown>, 'state' | 'askAgain'>;
  readonly save: (version: number) => Promise<void>;
  readonly takeTheirs: () => void;
}

/**
 * What is typed into a draft, and whether it is saved. What somebody else saved meanwhile comes into the
 * fields where nothing is typed; else the server says so when it is saved.
 */
export function useDraft(article: Article): Draft {
  const [edited, setEdited] = useState(() => editedArticle(article));
  const [saved, setSaved] = useState(() => typedText(edited));
  const [seen, setSeen] = useState(article.version);
  const change = useTopicChange('articles', sendText);
  const hasUnsaved = typedText(edited) !== saved;
  const take = (): void => {
    const theirs = editedArticle(article);
    setEdited(theirs);
    setSaved(typedText(theirs));
    setSeen(article.version);
  };
  if (!hasUnsaved && article.version > seen) take();
  const save = async (version: number): Promise<void> => {
    const text = articleText(edited);
    const state = await change.confirm({ id: article.id, version, text });
    if (state.kind !== 'done') return;
    setSaved(JSON.stringify(text));
    setSeen(state.result.version);
  };
  const takeTheirs = (): void => {
    take();
    change.forget();
  };
  return { edited, setEdited, hasUnsaved, seen, change, save, takeTheirs };
}
