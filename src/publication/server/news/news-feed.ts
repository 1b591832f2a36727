import { Feed } from 'feed';
import type { Language } from '#kernel/problem.ts';
import {
  NEWS_FEED_PATH,
  NEWS_PATH,
  newsAddress,
  newsPictureAddress,
} from '#publication/model/news-address.ts';
import { NEWS_TEXTS } from '#publication/model/news-texts.ts';
import type { NewsPlace, PublishedArticle } from '#publication/model/published-article.ts';
import { html, type Html } from './html.ts';

interface NewsFeed {
  readonly articles: readonly PublishedArticle[];
  readonly language: Language;
  /** The identity by which the feed is known for good. */
  readonly id: string;
  readonly changedAt: Date;
}

/**
 * The newest articles as an Atom feed (RFC 4287). What identifies feed and entries is no address, so that it
 * stays where the server is called otherwise (4.2.6: an atom:id never changes).
 */
export function newsFeed(
  { articles, language, id, changedAt }: NewsFeed,
  { origin, organisation }: NewsPlace,
): string {
  const feed = new Feed({
    id: `urn:uuid:${id}`,
    title: NEWS_TEXTS[language].newsOf(organisation),
    link: origin + NEWS_PATH,
    feedLinks: { atom: origin + NEWS_FEED_PATH },
    updated: changedAt,
    generator: 'Midyear',
    author: { name: organisation },
    copyright: organisation,
  });
  for (const article of articles) {
    const { title, lead, paragraphs, slug, office, writers } = article;
    const makers = [...writers, ...(office === '' ? [] : [office])];
    const content = html`<div lang="${article.language}">
      ${pictures(article, origin)}${[lead, ...paragraphs].map((text) => html`<p dir="auto">${text}</p>`)}
    </div>`;
    feed.addItem({
      id: `urn:uuid:${article.id}`,
      // Both are taken for HTML.
      ...{ title: html`${title}`.html, description: html`${lead}`.html },
      link: origin + newsAddress(slug),
      content: content.html,
      published: new Date(article.publishedAt),
      date: new Date(article.changedAt),
      ...(makers.length > 0 && { author: makers.map((name) => ({ name })) }),
    });
  }
  return feed.atom1();
}

function pictures({ photographs }: PublishedArticle, origin: string): readonly Html[] {
  return photographs.map(
    ({ file, altText, caption }) =>
      html`<figure>
        <img src="${origin + newsPictureAddress(file)}" alt="${altText}" />
        <figcaption dir="auto">${caption}</figcaption>
      </figure>`,
  );
}
