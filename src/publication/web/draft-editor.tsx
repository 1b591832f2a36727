import { useEffect, type ReactNode } from 'react';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLeaveGuard } from '#platform/web/leave/leave-guard.ts';
import { LEAVE_TEXTS } from '#platform/web/leave/leave-texts.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ArticleFields } from './article-fields.tsx';
import { ArticlePreview } from './article-preview.tsx';
import type { Article } from './article-queries.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';
import { useDraft } from './use-draft.ts';

interface DraftEditorProps {
  readonly article: Article;
  readonly onUnsaved: (hasUnsaved: boolean) => void;
}

/** A draft while it is written, with its page beside it. */
export function DraftEditor({ article, onUnsaved }: DraftEditorProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { discard } = useTexts(LEAVE_TEXTS);
  const { edited, setEdited, hasUnsaved, seen, change, save, takeTheirs } = useDraft(article);
  useLeaveGuard(hasUnsaved ? discard : undefined);
  useEffect(() => onUnsaved(hasUnsaved), [hasUnsaved, onUnsaved]);
  const isBusy = isUnderWay(change.state);
  const meanwhile = {
    theirs: <p dir="auto">{article.title}</p>,
    onKeepMine: article.version === seen ? undefined : () => void save(article.version),
    onTakeTheirs: takeTheirs,
  };
  return (
    <div className="article-writing">
      <form
        className="article-form unprinted"
        aria-label={texts.editor}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save(seen);
        }}
      >
        <ArticleFields {...{ article, edited }} onEdit={setEdited} />
        <div className="article-save">
          <Button type="submit" rank="main" disabled={isBusy || !hasUnsaved}>
            {texts.save}
          </Button>
          <span className="quiet small" role="status">
            {hasUnsaved && texts.unsaved}
          </span>
          {!(hasUnsaved && change.state.kind === 'done') && (
            <ChangeNote
              state={change.state}
              onAskAgain={() => void change.askAgain()}
              done={texts.saved}
              {...{ meanwhile }}
            />
          )}
        </div>
      </form>
      <ArticlePreview {...{ article, edited }} />
    </div>
  );
}
