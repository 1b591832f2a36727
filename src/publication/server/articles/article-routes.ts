import { z } from 'zod';
import { permitted } from '#platform/server/http/access.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { articleAddress } from '#publication/model/article-address.ts';
import { ARTICLE_RULES } from '#publication/model/article-policy.ts';
import { mayWithArticle, mayWithThisArticle } from './article-access.ts';
import {
  articleAnswer,
  articleTextBody,
  changedArticleAnswer,
  listedArticleAnswer,
} from './article-contract.ts';
import { draftArticle } from './draft-article.ts';
import {
  CHANGED_VERSION,
  presentArticle,
  presentChanged,
  presentListed,
} from './present-article.ts';
import { listArticles, readArticle } from './read-article.ts';
import { writeArticle } from './write-article.ts';

const LONGEST_PERIOD = 10;

/** Reading is asked for anywhere; what is out of sight is left out of the list. */
const READ_ANYWHERE = {
  'read-articles': { ...ARTICLE_RULES['read-articles'], where: 'anywhere' },
} as const;

export const ARTICLES_ROUTE = readRoute('/api/v1/articles', {
  summary: 'Lists the articles of the units that you may look into, those not published first',
  access: permitted(READ_ANYWHERE, 'read-articles'),
  query: z.strictObject({
    period: writtenText(LONGEST_PERIOD).optional().meta({ description: 'Left out: on any.' }),
  }),
  answer: z.object({ articles: z.array(listedArticleAnswer) }),
})
  .command((database, { asker, query }) => listArticles(database, asker, query))
  .present(({ articles }) => ({ articles: articles.map(presentListed) }));

export const DRAFT_ARTICLE_ROUTE = createRoute('/api/v1/articles', {
  summary: 'Drafts an article of a unit on a period from the record',
  description:
    'Title, lead, figures of the plan, who chaired and who presented, photographs of events. Its figures are live until it is published.',
  access: mayWithArticle('write-article', ({ body }: { body: { unit: string } }) => {
    return { unit: body.unit };
  }),
  body: z.strictObject({
    unit: writtenId,
    period: writtenText(LONGEST_PERIOD),
    language: z.enum(['vi', 'en']),
  }),
  answer: changedArticleAnswer,
})
  .command((tx, { asker, body }) =>
    draftArticle(tx, { ...body, today: asker.today, actor: asker.account, sight: asker }),
  )
  .present(presentChanged, {
    ...CHANGED_VERSION,
    location: ({ record }) => `/api/v1${articleAddress(record.id)}`,
  });

/** One article, by its address. */
export const ofArticle = z.strictObject({ article: writtenId });

export const ARTICLE_ROUTE = readRoute('/api/v1/articles/:article', {
  summary: 'One article with what stands in its text, and what can be done with it',
  access: mayWithThisArticle('read-articles'),
  params: ofArticle,
  answer: articleAnswer,
})
  .command((database, { asker, params }) => readArticle(database, asker, params.article))
  .present(presentArticle, { version: ({ read }) => read.article.version });

export const WRITE_ARTICLE_ROUTE = changeRoute('PUT /api/v1/articles/:article', {
  summary: 'Gives a draft another text',
  access: mayWithThisArticle('write-article'),
  params: ofArticle,
  body: articleTextBody,
  answer: changedArticleAnswer,
})
  .command((tx, { asker, params, seen, body: text }) =>
    writeArticle(tx, {
      ...{ id: params.article, seen, text },
      ...{ actor: asker.account, today: asker.today, sight: asker },
    }),
  )
  .present(presentChanged, CHANGED_VERSION);
