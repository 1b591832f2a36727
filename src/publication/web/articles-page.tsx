import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { articleAddress } from '#publication/model/article-address.ts';
import { NEWS_PATH } from '#publication/model/news-address.ts';
import { articlesQuery, type ListedArticle } from './article-queries.ts';
import { ArticleState } from './article-state.tsx';
import { ARTICLE_TEXTS } from './article-texts.ts';
import { DraftForm } from './draft-form.tsx';
import './articles.css';

/** All articles that one may look into, and the way to draft one. */
export function ArticlesPage(): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const mayWrite = useMay('write-article');
  const [isDrafting, setDrafting] = useState(false);
  usePageTitle(texts.title);
  return (
    <div className="articles-screen">
      <div className="articles-head">
        <h1 tabIndex={-1}>{texts.title}</h1>
        <a className="small" href={NEWS_PATH}>
          {texts.publicPages}
        </a>
      </div>
      {/* The form that opens here has a heading of the third rank. */}
      <h2 className="heard">{texts.all}</h2>
      {mayWrite && (
        <DeedPlace
          label={texts.draft}
          rank="plain"
          isOpen={isDrafting}
          onOpen={setDrafting}
          form={(onClose) => <DraftForm onClose={onClose} />}
        />
      )}
      <ArticleList />
    </div>
  );
}

function ArticleList(): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const { data, error, refetch } = useQuery(articlesQuery);
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={6} />;
  if (data.length === 0) {
    return (
      <EmptyState title={texts.none}>
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="articles-list">
      {data.map((article) => (
        <ArticleLine key={article.id} article={article} />
      ))}
    </ul>
  );
}

function ArticleLine({ article }: { readonly article: ListedArticle }): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const language = useLanguage();
  const { name, instant } = useWrittenValues();
  const { id, title, unit, period, state, publishedAt } = article;
  return (
    <li>
      <p className="articles-title">
        <Link href={articleAddress(id)} dir="auto" lang={article.language}>
          {title === '' ? texts.untitled : title}
        </Link>
      </p>
      <p className="articles-facts quiet small">
        <ArticleState state={state} />
        <bdi>{name(unit)}</bdi>
        <span>{periodName(period, language)}</span>
        {publishedAt !== null && <span>{texts.publishedOn(instant(publishedAt))}</span>}
      </p>
    </li>
  );
}
