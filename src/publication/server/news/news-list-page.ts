import type { Language } from '#kernel/problem.ts';
import {
  newsAddress,
  newsListAddress,
  newsPictureAddress,
} from '#publication/model/news-address.ts';
import { NEWS_TEXTS } from '#publication/model/news-texts.ts';
import type { NewsPlace } from '#publication/model/published-article.ts';
import { html, NO_HTML, type Html } from './html.ts';
import { written, type DatedArticle } from './news-article-page.ts';
import { newsPage } from './news-page.ts';

interface NewsList {
  readonly articles: readonly DatedArticle[];
  /** Of the reader: the articles have their own. */
  readonly language: Language;
  /** After which article the page goes on; left out: the first page. */
  readonly before: string | undefined;
  readonly hasMore: boolean;
}

/** The public list of articles, the newest first. */
export function newsListPage(list: NewsList, place: NewsPlace): string {
  const { articles, language, before, hasMore } = list;
  const texts = NEWS_TEXTS[language];
  const title = texts.newsOf(place.organisation);
  const last = articles.at(-1);
  const older =
    hasMore && last !== undefined
      ? html`<a rel="next" href="${newsListAddress(last.article.slug)}">${texts.older}</a>`
      : NO_HTML;
  const newest =
    before === undefined ? NO_HTML : html`<a href="${newsListAddress()}">${texts.newest}</a>`;
  const ways =
    older === NO_HTML && newest === NO_HTML
      ? NO_HTML
      : html`<nav class="news-ways" aria-label="${texts.news}">${newest}${older}</nav>`;
  return newsPage(
    {
      ...{ title: texts.news, language },
      listed: { address: newsListAddress(before), description: title },
      content: html`<h1>${title}</h1>
        ${
          articles.length === 0
            ? html`<p>${texts.none}</p>`
            : html`<ol class="news-list">
                ${articles.map(entry)}
              </ol>`
        }
        ${ways}`,
    },
    place,
  );
}

function entry({ article, publishedOn }: DatedArticle): Html {
  const { slug, title, lead, language, photographs } = article;
  const [first] = photographs;
  const picture =
    first === undefined
      ? NO_HTML
      : html`<img
          src="${newsPictureAddress(first.file)}"
          alt=""
          loading="lazy"
          decoding="async"
        />`;
  return html`<li lang="${language}">
    ${picture}
    <div>
      <h2 dir="auto"><a href="${newsAddress(slug)}">${title}</a></h2>
      <p class="news-meta">${written(publishedOn)}</p>
      <p dir="auto">${lead}</p>
    </div>
  </li>`;
}
