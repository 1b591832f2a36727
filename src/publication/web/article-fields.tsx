import { useRef, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { ProseField, TextField } from '#platform/web/parts/field.tsx';
import type { Article } from './article-queries.ts';
import { CreditFields } from './credit-fields.tsx';
import type { EditedArticle } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';
import { FigureField } from './figure-field.tsx';
import { PastePlace } from './paste-place.tsx';
import { PhotographFields } from './photograph-fields.tsx';

interface ArticleFieldsProps {
  readonly article: Article;
  readonly edited: EditedArticle;
  readonly onEdit: (edited: EditedArticle) => void;
}

/** Title, lead, text, photographs and credit of an article. */
export function ArticleFields({ article, edited, onEdit }: ArticleFieldsProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const body = useRef<HTMLTextAreaElement>(null);
  const insert = (reference: string): void => {
    const at = body.current?.selectionStart ?? edited.body.length;
    const [before, after] = [edited.body.slice(0, at), edited.body.slice(at)];
    onEdit({ ...edited, body: `${before}{${reference}}${after}` });
    body.current?.focus();
  };
  return (
    <div className="article-fields" lang={article.language}>
      <PastePlace edited={edited} onEdit={onEdit} />
      <TextField
        label={texts.title}
        dir="auto"
        maxLength={200}
        value={edited.title}
        onChange={({ target }) => onEdit({ ...edited, title: target.value })}
      />
      <ProseField
        label={texts.lead}
        dir="auto"
        rows={4}
        maxLength={2000}
        value={edited.lead}
        onChange={({ target }) => onEdit({ ...edited, lead: target.value })}
      />
      <ProseField
        ref={body}
        label={texts.body}
        hint={texts.bodyHint}
        dir="auto"
        rows={14}
        maxLength={50_000}
        value={edited.body}
        onChange={({ target }) => onEdit({ ...edited, body: target.value })}
      />
      <FigureField onInsert={insert} />
      <PhotographFields
        article={article.id}
        photographs={edited.photographs}
        onChange={(photographs) => onEdit({ ...edited, photographs })}
      />
      <CreditFields edited={edited} onEdit={onEdit} />
    </div>
  );
}
