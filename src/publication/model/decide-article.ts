import { stateAfter } from '#kernel/life-cycle.ts';
import { isOwnApproval, type ApprovalRule } from '#cycle/model/approval-rule.ts';
import type { Article, ArticleText } from './article.ts';
import { ARTICLE_LIFE, isPublic, type ArticleAction } from './article-life-cycle.ts';
import type { ArticleLack, ArticleProblem } from './article-problems.ts';
import { referencesOf } from './article-references.ts';
import { frozenValues, type ArticleValues } from './article-value.ts';

export type DecidedArticle =
  | { readonly kind: 'done'; readonly after: Article }
  | { readonly kind: 'refused'; readonly problem: ArticleProblem };

/** The draft with another text. @param writer the account that writes */
export function writtenArticle(
  before: Article,
  { text, writer }: { readonly text: ArticleText; readonly writer: string },
): DecidedArticle {
  return stepped(before, 'write', { ...text, writers: withWriter(before.writers, writer) });
}

/** Handed to whoever approves it: whole, as far as a program can tell. */
export function submittedArticle(before: Article, submitter: string): DecidedArticle {
  const lack = lackOf(before);
  if (lack !== undefined) return refused({ code: 'article-lacks', facts: { lack } });
  return stepped(before, 'submit', { writers: withWriter(before.writers, submitter) });
}

/** Given back to those who write it. */
export function returnedArticle(before: Article): DecidedArticle {
  return stepped(before, 'return', {});
}

interface Approving {
  readonly approver: string;
  readonly rule: ApprovalRule;
}

/** Let pass by somebody who did not write it, unless the organisation's rule lets writers approve. */
export function approvedArticle(before: Article, { approver, rule }: Approving): DecidedArticle {
  return byAnother(before, { rule, asker: approver }, stepped(before, 'approve', {}));
}

interface Judging {
  readonly rule: ApprovalRule;
  readonly asker: string;
}

/** Whether the rule keeps somebody from approving or correcting an article because of own words in it. */
export function isOwnArticle({ writers }: Article, { rule, asker }: Judging): boolean {
  return isOwnApproval(rule, { authors: writers, asker });
}

interface Publishing {
  readonly values: ArticleValues;
  readonly slug: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Brought before everybody, with its figures as they are known now, for good. */
export function publishedArticle(before: Article, publishing: Publishing): DecidedArticle {
  const { values, slug, at } = publishing;
  if (isPublic(before.state)) return refused({ code: 'article-published-already', facts: {} });
  const unknown = unknownReference(before, values);
  const decided = stepped(before, 'publish', {
    figures: frozenValues(referencesOf(before), values, null),
    ...{ slug, publishedAt: at, changedAt: at },
  });
  return decided.kind === 'refused' || unknown === undefined ? decided : refused(unknown);
}

interface Correcting {
  readonly text: ArticleText;
  /** What was wrong, for the reader. */
  readonly what: string;
  /** `now`: the figures are taken as they are known now. */
  readonly figures: 'published' | 'now';
  readonly values: ArticleValues;
  readonly day: string;
  readonly at: string;
  readonly corrector: string;
  readonly rule: ApprovalRule;
}

/**
 * Another text on the public page, which says since when and why; by somebody who did not write the article,
 * like its approval: else what was approved would be replaced by what nobody else has read.
 */
export function correctedArticle(before: Article, correcting: Correcting): DecidedArticle {
  const { text, what, figures, values, day, at, corrector: asker, rule } = correcting;
  const lack = lackOf(text);
  if (lack !== undefined) return refused({ code: 'article-lacks', facts: { lack } });
  const kept = figures === 'published' ? before.figures : null;
  const unknown = unknownReference(text, values, kept);
  const corrected = stepped(before, 'correct', {
    ...text,
    figures: frozenValues(referencesOf(text), values, kept),
    corrections: [...before.corrections, { day, what }],
    changedAt: at,
  });
  const decided = byAnother(before, { rule, asker }, corrected);
  return decided.kind === 'refused' || unknown === undefined ? decided : refused(unknown);
}

/** Off the public pages; in its place stands why. */
export function withdrawnArticle(
  before: Article,
  { notice, at }: { readonly notice: string; readonly at: string },
): DecidedArticle {
  return stepped(before, 'withdraw', { notice, changedAt: at });
}

function stepped(
  before: Article,
  action: ArticleAction,
  changed: Partial<Article>,
): DecidedArticle {
  const state = stateAfter(ARTICLE_LIFE, before.state, action);
  if (state !== undefined) return { kind: 'done', after: { ...before, ...changed, state } };
  return refused({ code: 'article-in-other-state', facts: { state: before.state, action } });
}

function byAnother(before: Article, judging: Judging, decided: DecidedArticle): DecidedArticle {
  if (decided.kind === 'refused' || !isOwnArticle(before, judging)) return decided;
  return refused({ code: 'own-article', facts: {} });
}

function refused(problem: ArticleProblem): DecidedArticle {
  return { kind: 'refused', problem };
}

function withWriter(writers: readonly string[], writer: string): readonly string[] {
  return writers.includes(writer) ? writers : [...writers, writer];
}

function lackOf({ title, lead, photographs }: ArticleText): ArticleLack | undefined {
  if (title === '') return 'title';
  if (lead === '') return 'lead';
  return photographs.some(({ altText }) => altText === '') ? 'alt-text' : undefined;
}

/** What a text asks for and nobody knows: it would stand on the page in braces. */
function unknownReference(
  text: ArticleText,
  values: ArticleValues,
  kept: Article['figures'] = null,
): ArticleProblem | undefined {
  const reference = referencesOf(text).find(
    (each) =>
      !(kept !== null && Object.hasOwn(kept, each)) && (values.get(each)?.raw ?? null) === null,
  );
  if (reference === undefined) return undefined;
  return { code: 'article-figure-unknown', facts: { reference } };
}
