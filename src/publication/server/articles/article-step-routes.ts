import { z } from 'zod';
import type { Asker } from '#platform/server/http/asker.ts';
import { changeRoute } from '#platform/server/http/route.ts';
import { mayWithThisArticle } from './article-access.ts';
import { articleTextBody, changedArticleAnswer, toldProse } from './article-contract.ts';
import { ofArticle } from './article-routes.ts';
import { correctArticle } from './correct-article.ts';
import { CHANGED_VERSION, presentChanged } from './present-article.ts';
import {
  approveArticle,
  publishArticle,
  returnArticle,
  submitArticle,
  withdrawArticle,
} from './step-article.ts';

const LONGEST_NOTICE = 1000;

interface Stepping {
  readonly asker: Asker;
  readonly params: { readonly article: string };
  readonly seen: string;
}

function step({ asker: { account, today }, params, seen }: Stepping) {
  return { id: params.article, seen, actor: account, today, now: new Date() };
}

const inSteps = { params: ofArticle, answer: changedArticleAnswer };

const SUBMIT_ROUTE = changeRoute('PUT /api/v1/articles/:article/submission', {
  summary: 'Hands a draft to whoever approves it',
  access: mayWithThisArticle('write-article'),
  ...inSteps,
})
  .command((tx, input) => submitArticle(tx, step(input)))
  .present(presentChanged, CHANGED_VERSION);

const RETURN_ROUTE = changeRoute('PUT /api/v1/articles/:article/return', {
  summary: 'Gives an article back to those who write it',
  access: mayWithThisArticle('approve-article'),
  ...inSteps,
})
  .command((tx, input) => returnArticle(tx, step(input)))
  .present(presentChanged, CHANGED_VERSION);

const APPROVE_ROUTE = changeRoute('PUT /api/v1/articles/:article/approval', {
  summary: 'Lets an article pass; by somebody who did not write it',
  access: mayWithThisArticle('approve-article'),
  ...inSteps,
})
  .command((tx, input) => approveArticle(tx, step(input)))
  .present(presentChanged, CHANGED_VERSION);

const PUBLISH_ROUTE = changeRoute('PUT /api/v1/articles/:article/publication', {
  summary: 'Brings an article before everybody; its figures stay as they are then',
  access: mayWithThisArticle('publish-article'),
  ...inSteps,
})
  .command((tx, input) => publishArticle(tx, step(input)))
  .present(presentChanged, CHANGED_VERSION);

const CORRECT_ROUTE = changeRoute('PUT /api/v1/articles/:article/correction', {
  summary: 'Corrects a published article; the day and what was wrong stand on its page',
  description: 'By somebody who did not write it, unless the approval rule lets writers approve.',
  access: mayWithThisArticle('approve-article'),
  ...inSteps,
  body: articleTextBody.extend({
    what: toldProse(LONGEST_NOTICE).min(1).meta({ description: 'What was wrong, for the reader.' }),
    figures: z.enum(['published', 'now']).meta({
      description: '`now`: all figures of the text become those that are known now.',
    }),
  }),
})
  .command((tx, { body: { what, figures, ...text }, ...input }) =>
    correctArticle(tx, { ...step(input), sight: input.asker, text, what, figures }),
  )
  .present(presentChanged, CHANGED_VERSION);

const WITHDRAW_ROUTE = changeRoute('PUT /api/v1/articles/:article/withdrawal', {
  summary: 'Takes an article off the public pages; in its place stands why',
  access: mayWithThisArticle('publish-article'),
  ...inSteps,
  body: z.strictObject({ notice: toldProse(LONGEST_NOTICE).min(1) }),
})
  .command((tx, { body: { notice }, ...input }) => withdrawArticle(tx, { ...step(input), notice }))
  .present(presentChanged, CHANGED_VERSION);

/** What leads an article from one state to the next. */
export const ARTICLE_STEP_ROUTES = [
  SUBMIT_ROUTE,
  RETURN_ROUTE,
  APPROVE_ROUTE,
  PUBLISH_ROUTE,
  CORRECT_ROUTE,
  WITHDRAW_ROUTE,
];
