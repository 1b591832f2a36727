import { unitSubjects } from '#organisation/server/unit-subject.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import { ARTICLE_RULES } from '#publication/model/article-policy.ts';

/** What a request is about: articles of a unit, or one of them. */
export type ArticleAsked = { readonly unit: string } | { readonly article: string };

type ArticleVerb = keyof typeof ARTICLE_RULES;

/** The access of whoever may do something to the articles of the unit that a request is about, or of its heir. */
export function mayWithArticle<Taken>(
  verb: ArticleVerb,
  askedOf: (taken: Taken) => ArticleAsked,
): Access<Taken> {
  return permittedFor(ARTICLE_RULES, verb, async ({ database, revision, taken, today }) => {
    const asked = askedOf(taken);
    const unit = 'unit' in asked ? asked.unit : await unitOf(database, asked.article);
    const seen = { database, revision };
    const [subject] = unit === undefined ? [] : await unitSubjects(seen, [unit], [today]);
    const id = 'unit' in asked ? asked.unit : asked.article;
    return [{ subject, unseen: { code: 'no-such-resource', facts: { id } } }];
  });
}

/** The access to one article, by the address. */
export function mayWithThisArticle(
  verb: ArticleVerb,
): Access<{ readonly params: { readonly article: string } }> {
  return mayWithArticle(verb, ({ params }) => ({ article: params.article }));
}

async function unitOf(queries: Queries, article: string): Promise<string | undefined> {
  const [row] = await queries.query<{ unit: string }>('select unit from article where id = $1', [
    article,
  ]);
  return row?.unit;
}
