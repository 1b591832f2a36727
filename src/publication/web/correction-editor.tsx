import { useState, type ReactNode } from 'react';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLeaveGuard } from '#platform/web/leave/leave-guard.ts';
import { LEAVE_TEXTS } from '#platform/web/leave/leave-texts.ts';
import { Choice, ProseField } from '#platform/web/parts/field.tsx';
import { sendCorrection } from './article-deeds.ts';
import { ArticleFields } from './article-fields.tsx';
import { ArticlePreview } from './article-preview.tsx';
import type { Article } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';
import { articleText, editedArticle, typedText } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

interface CorrectionEditorProps {
  readonly article: Article;
  readonly onClose: () => void;
}

/** Corrects a published article: another text, what was wrong, and which figures. */
export function CorrectionEditor({ article, onClose }: CorrectionEditorProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { correct } = useTexts(ARTICLE_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [edited, setEdited] = useState(() => editedArticle(article));
  const [what, setWhat] = useState('');
  const [isTried, setTried] = useState(false);
  const [figures, setFigures] = useState<'published' | 'now'>(
    article.differences.length > 0 ? 'now' : 'published',
  );
  const change = useTopicChange('articles', sendCorrection);
  const { discard } = useTexts(LEAVE_TEXTS);
  const isEdited = typedText(edited) !== typedText(editedArticle(article));
  useLeaveGuard(isEdited && change.state.kind !== 'done' ? discard : undefined);
  const { id, version } = article;
  const isLacking = isTried && what.trim() === '';
  return (
    <div className="article-writing">
      <ChangeForm
        title={correct}
        submit={texts.sendCorrection}
        {...{ change, onClose }}
        onSubmit={() => {
          setTried(true);
          if (what.trim() === '') return;
          void change.confirm({ id, version, text: articleText(edited), what, figures });
        }}
      >
        <ProseField
          label={texts.what}
          hint={texts.whatHint}
          message={isLacking ? { tone: 'bad', text: needed } : undefined}
          rows={2}
          maxLength={1000}
          value={what}
          onChange={({ target }) => setWhat(target.value)}
        />
        <Choice
          label={texts.figures}
          value={figures}
          options={(['published', 'now'] as const).map((value) => ({
            value,
            text: texts.figureChoices[value],
          }))}
          onChoose={setFigures}
        />
        <ArticleFields {...{ article, edited }} onEdit={setEdited} />
      </ChangeForm>
      <ArticlePreview {...{ article, edited }} takesNow={figures === 'now'} />
    </div>
  );
}
