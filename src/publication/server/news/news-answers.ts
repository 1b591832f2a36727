import type { FastifyRequest } from 'fastify';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import { rootOn } from '#organisation/server/unit-queries.ts';
import type { Database } from '#platform/server/database/database.ts';
import { visitorOf, type VisitedServer } from '#platform/server/http/asker.ts';
import { dayIn } from '#platform/server/organisation-day.ts';
import type { NewsPlace } from '#publication/model/published-article.ts';
import type { KeptArticle } from '#publication/server/articles/article-table.ts';
import { newsArticlePage, type DatedArticle } from './news-article-page.ts';
import { newsFeed } from './news-feed.ts';
import { newsListPage } from './news-list-page.ts';
import { newsNotFoundPage, newsWithdrawnPage } from './news-notice-pages.ts';
import { presentPublished } from './present-published.ts';
import { articleAt, newsState, publishedArticles } from './published-articles.ts';

/** A public page or the feed, before it is sent. */
export interface NewsAnswer {
  readonly status: 200 | 404 | 410;
  readonly kind: 'page' | 'feed';
  readonly language: Language;
  readonly body: string;
  /** Left out: it is not known, or does not matter. */
  readonly changedAt?: Date;
}

export interface NewsParts extends VisitedServer {
  readonly database: Database;
}

interface NewsAnswers {
  readonly list: (request: FastifyRequest, before: string | undefined) => Promise<NewsAnswer>;
  readonly article: (request: FastifyRequest, slug: string) => Promise<NewsAnswer>;
  readonly feed: (request: FastifyRequest) => Promise<NewsAnswer>;
  readonly missing: (request: FastifyRequest) => Promise<NewsAnswer>;
}

const PAGE = 20;
const IN_FEED = 30;

/** What the public addresses answer. */
export function newsAnswers({ database, ...server }: NewsParts): NewsAnswers {
  const { timeZone } = server;
  const dated = async (articles: readonly KeptArticle[], today: Day) =>
    (await presentPublished(database, articles, today)).map((article): DatedArticle => {
      const dayOf = (at: string) => formatDay(dayIn(timeZone, new Date(at)));
      const [publishedOn, changedOn] = [dayOf(article.publishedAt), dayOf(article.changedAt)];
      return { article, publishedOn, changedOn };
    });
  const missing: NewsAnswers['missing'] = async (request) => {
    const { language, today, origin } = visitorOf(request, server);
    const place = await placeOf(database, { language, today, origin });
    return { status: 404, kind: 'page', language, body: newsNotFoundPage(language, place) };
  };
  return {
    missing,
    async list(request, before) {
      const { language, today, origin } = visitorOf(request, server);
      const place = await placeOf(database, { language, today, origin });
      const found = await publishedArticles(database, { before, limit: PAGE + 1 });
      const articles = await dated(found.slice(0, PAGE), today);
      const list = { articles, language, before, hasMore: found.length > PAGE };
      return { status: 200, kind: 'page', language, body: newsListPage(list, place) };
    },
    async article(request, slug) {
      const { language, today, origin } = visitorOf(request, server);
      const article = await articleAt(database, slug);
      if (article === undefined) return missing(request);
      const changedAt = new Date(article.changedAt ?? 0);
      if (article.state === 'withdrawn') {
        const place = await placeOf(database, { language, today, origin });
        const day = formatDay(dayIn(timeZone, changedAt));
        const told = { title: article.title, notice: article.notice ?? '', day };
        const body = newsWithdrawnPage(told, language, place);
        return { status: 410, kind: 'page', language, body };
      }
      const place = await placeOf(database, { language: article.language, today, origin });
      const [shown] = await dated([article], today);
      if (shown === undefined) return missing(request);
      const body = newsArticlePage(shown, place);
      return { status: 200, kind: 'page', language: article.language, body, changedAt };
    },
    async feed(request) {
      const { language, today, origin } = visitorOf(request, server);
      const place = await placeOf(database, { language, today, origin });
      const found = await publishedArticles(database, { before: undefined, limit: IN_FEED });
      const articles = await presentPublished(database, found, today);
      const { feed: id, changedAt } = await newsState(database);
      const body = newsFeed({ articles, language, id, changedAt }, place);
      return { status: 200, kind: 'feed', language, body, changedAt };
    },
  };
}

interface Reader {
  readonly language: Language;
  readonly today: Day;
  readonly origin: string;
}

/** Whose pages they are: the unit above all others today. */
async function placeOf(
  database: Database,
  { language, today, origin }: Reader,
): Promise<NewsPlace> {
  const root = await rootOn(database, today);
  const name = root?.version.name ?? 'Midyear';
  return { origin, organisation: (language === 'en' && root?.version.nameEn) || name };
}
