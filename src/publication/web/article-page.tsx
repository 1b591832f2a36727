import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { articlesAddress } from '#publication/model/article-address.ts';
import { ArticleDifferences } from './article-differences.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticlePreview } from './article-preview.tsx';
import { articleQuery, type Article } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';
import { CorrectionEditor } from './correction-editor.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { editedArticle } from './edited-article.ts';
import './article.css';

/** Not one that is in sight, or no identity at all. */
const NOT_THERE: readonly number[] = [400, 404];

/** One article: written while it is a draft, else shown, with the steps that are open. */
export function ArticlePage({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const { data, error, refetch } = useQuery(articleQuery(id));
  usePageTitle(data?.title || texts.title);
  return (
    <div className="article-screen">
      <p className="small">
        <Link href={articlesAddress()}>{texts.allArticles}</Link>
      </p>
      {error !== null && isAnswered(error) && NOT_THERE.includes(error.status) ? (
        <>
          <h1 tabIndex={-1}>{texts.missing}</h1>
          <p>{texts.missingText}</p>
        </>
      ) : (
        <>
          {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
          {data === undefined ? (
            error === null && <LoadingBars lines={12} />
          ) : (
            <OneArticle article={data} />
          )}
        </>
      )}
    </div>
  );
}

function OneArticle({ article }: { readonly article: Article }): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const [isCorrecting, setCorrecting] = useState(false);
  const [hasUnsaved, setUnsaved] = useState(false);
  const mayWrite = article.allowed.includes('write');
  const mayCorrect = article.allowed.includes('correct');
  return (
    <>
      <ArticleHead
        {...{ article, hasUnsaved: mayWrite && hasUnsaved }}
        onCorrect={isCorrecting || !mayCorrect ? undefined : () => setCorrecting(true)}
      />
      {article.state === 'withdrawn' && (
        <Note tone="warn">
          <p>
            <b>{texts.withdrawn}</b>
          </p>
          <p dir="auto">{article.notice}</p>
        </Note>
      )}
      <ArticleDifferences article={article} />
      {mayWrite && <DraftEditor {...{ article }} onUnsaved={setUnsaved} />}
      {isCorrecting && mayCorrect && (
        <CorrectionEditor {...{ article }} onClose={() => setCorrecting(false)} />
      )}
      {!mayWrite && !isCorrecting && (
        <div className="article-alone">
          <ArticlePreview {...{ article }} edited={editedArticle(article)} />
        </div>
      )}
    </>
  );
}
