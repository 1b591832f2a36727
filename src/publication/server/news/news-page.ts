import type { Language } from '#kernel/problem.ts';
import {
  NEWS_FEED_PATH,
  NEWS_PATH,
  NEWS_LOOK_PATH,
  NEWS_STYLE,
} from '#publication/model/news-address.ts';
import { NEWS_TEXTS } from '#publication/model/news-texts.ts';
import type { NewsPlace } from '#publication/model/published-article.ts';
import { html, NO_HTML, type Html } from './html.ts';

interface NewsPage {
  readonly title: string;
  readonly language: Language;
  /** For those who list pages; left out: they are asked not to list it. */
  readonly listed?: { readonly address: string; readonly description: string };
  /** Beside what every page has. */
  readonly head?: Html;
  readonly content: Html;
}

/** A public page: plain HTML that needs no script. */
export function newsPage(
  { title, language, listed, head = NO_HTML, content }: NewsPage,
  { origin, organisation }: NewsPlace,
): string {
  const texts = NEWS_TEXTS[language];
  const listing =
    listed === undefined
      ? html`<meta name="robots" content="noindex" />`
      : html`<link rel="canonical" href="${origin + listed.address}" />
          <meta name="description" content="${listed.description}" />`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${organisation}</title>
        ${listing}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="${texts.newsOf(organisation)}"
          href="${NEWS_FEED_PATH}"
        />
        <link rel="icon" href="${NEWS_LOOK_PATH}/midyear.svg" />
        <link rel="stylesheet" href="${NEWS_LOOK_PATH}/${NEWS_STYLE}" />
        ${head}
      </head>
      <body>
        <a class="news-skip" href="#content">${texts.toContent}</a>
        <header class="news-head">
          <a href="${NEWS_PATH}"><span dir="auto">${organisation}</span> <b>${texts.news}</b></a>
        </header>
        <main id="content" class="news-main" tabindex="-1">${content}</main>
        <footer class="news-foot"><a href="${NEWS_FEED_PATH}">${texts.feed}</a></footer>
      </body>
    </html> `;
  return page.html;
}
