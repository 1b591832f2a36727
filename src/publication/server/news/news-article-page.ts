import { formatDayText } from '#platform/model/language/day-text.ts';
import { newsAddress, newsPictureAddress } from '#publication/model/news-address.ts';
import { newsArticleData } from '#publication/model/news-article-data.ts';
import { NEWS_TEXTS } from '#publication/model/news-texts.ts';
import {
  creditLine,
  type NewsPlace,
  type PublishedArticle,
  type PublishedPhotograph,
} from '#publication/model/published-article.ts';
import { dataBlock, html, NO_HTML, type Html } from './html.ts';
import { newsPage } from './news-page.ts';

/** An article and the days on which it came and changed, `2026-06-30`, in the organisation's time zone. */
export interface DatedArticle {
  readonly article: PublishedArticle;
  readonly publishedOn: string;
  readonly changedOn: string;
}

/** The public page of one article. */
export function newsArticlePage(dated: DatedArticle, place: NewsPlace): string {
  const { article } = dated;
  const { title, lead, language, slug } = article;
  const [first, ...others] = article.photographs;
  const credit = creditLine(article);
  return newsPage(
    {
      ...{ title, language, listed: { address: newsAddress(slug), description: lead } },
      head: dataBlock('application/ld+json', newsArticleData(article, place)),
      content: html`<article class="news-article">
        <h1 dir="auto">${title}</h1>
        <p class="news-meta">${daysLine(dated)}</p>
        <p class="news-lead" dir="auto">${lead}</p>
        ${first === undefined ? NO_HTML : figure(first, article)}
        ${article.paragraphs.map((text) => html`<p dir="auto">${text}</p>`)}
        ${others.map((photograph) => figure(photograph, article))}
        ${credit === '' ? NO_HTML : html`<p class="news-credit" dir="auto">${credit}</p>`}
        ${corrections(article)}
      </article>`,
    },
    place,
  );
}

function daysLine({ article: { language }, publishedOn, changedOn }: DatedArticle): Html {
  const texts = NEWS_TEXTS[language];
  const came = html`${texts.published} ${written(publishedOn)}`;
  return changedOn === publishedOn ? came : html`${came}, ${texts.changed} ${written(changedOn)}`;
}

export function written(day: string): Html {
  return html`<time datetime="${day}">${formatDayText(day)}</time>`;
}

function figure(
  { file, caption, altText, credit, width, height }: PublishedPhotograph,
  { language }: PublishedArticle,
): Html {
  const size =
    width === null || height === null ? NO_HTML : html` width="${width}" height="${height}"`;
  const by =
    credit === ''
      ? NO_HTML
      : html` <small dir="auto">${NEWS_TEXTS[language].photograph}: ${credit}</small>`;
  const below =
    caption === '' && credit === ''
      ? NO_HTML
      : html`<figcaption dir="auto">${caption}${by}</figcaption>`;
  return html`<figure class="news-figure">
    <img src="${newsPictureAddress(file)}" alt="${altText}" ${size} decoding="async" />${below}
  </figure>`;
}

function corrections({ corrections: made, language }: PublishedArticle): Html {
  if (made.length === 0) return NO_HTML;
  return html`<section class="news-corrections" aria-labelledby="corrections">
    <h2 id="corrections">${NEWS_TEXTS[language].corrections}</h2>
    <ul>
      ${made.map(({ day, what }) => html`<li>${written(day)}: <span dir="auto">${what}</span></li>`)}
    </ul>
  </section>`;
}
