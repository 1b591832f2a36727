import type { Language } from '#kernel/problem.ts';
import { NEWS_PATH } from '#publication/model/news-address.ts';
import { NEWS_TEXTS } from '#publication/model/news-texts.ts';
import type { NewsPlace } from '#publication/model/published-article.ts';
import { html } from './html.ts';
import { written } from './news-article-page.ts';
import { newsPage } from './news-page.ts';

/** Where no article was ever. */
export function newsNotFoundPage(language: Language, place: NewsPlace): string {
  const texts = NEWS_TEXTS[language];
  const content = html`<h1>${texts.notFound}</h1>
    <p>${texts.notFoundText}</p>
    <p><a href="${NEWS_PATH}">${texts.allNews}</a></p>`;
  return newsPage({ title: texts.notFound, language, content }, place);
}

interface Withdrawn {
  readonly title: string;
  readonly notice: string;
  /** `2026-06-30`. */
  readonly day: string;
}

/** Where an article was that is no more to be read: why, in the place of it. */
export function newsWithdrawnPage(
  { title, notice, day }: Withdrawn,
  language: Language,
  place: NewsPlace,
): string {
  const texts = NEWS_TEXTS[language];
  const content = html`<h1>${texts.withdrawn}</h1>
    <p class="news-meta"><span dir="auto">${title}</span>. ${texts.withdrawnOn} ${written(day)}</p>
    <p class="news-lead" dir="auto">${notice}</p>
    <p><a href="${NEWS_PATH}">${texts.allNews}</a></p>`;
  return newsPage({ title: texts.withdrawn, language, content }, place);
}
