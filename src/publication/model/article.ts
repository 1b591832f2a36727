import type { Language } from '#kernel/problem.ts';
import type { ArticleState } from './article-life-cycle.ts';
import type { FrozenValues } from './article-value.ts';

/** A photograph of an article, in its place among the others. */
export interface ArticlePhotograph {
  /** The kept file. */
  readonly file: string;
  /** What a reader learns beside what is to be seen. */
  readonly caption: string;
  /** What is to be seen, for whoever cannot see it. */
  readonly altText: string;
  /** Who took it, by identity; null: an office did, or whoever the article names. */
  readonly photographer: string | null;
  /** The office that took it; may be empty. */
  readonly credit: string;
}

/** Who made an article: persons by their identities, or an office by its name. */
export interface ArticleCredit {
  readonly text: readonly string[];
  readonly photographs: readonly string[];
  readonly office: string;
}

export const NO_CREDIT: ArticleCredit = { text: [], photographs: [], office: '' };

/** What was wrong on the public page and is not any more. */
export interface ArticleCorrection {
  /** `2026-07-10`. */
  readonly day: string;
  readonly what: string;
}

/** What whoever writes an article writes. Lead and body are texts with live figures. */
export interface ArticleText {
  readonly title: string;
  readonly lead: string;
  /** Paragraphs with an empty line between. */
  readonly body: string;
  readonly photographs: readonly ArticlePhotograph[];
  readonly credit: ArticleCredit;
}

/** An article of a unit on its work in a period, as it stands. */
export interface Article extends ArticleText {
  readonly unit: string;
  readonly period: string;
  /** The conference that it is about; null: about none. */
  readonly conference: string | null;
  readonly language: Language;
  readonly state: ArticleState;
  /** Its place on the public pages, given when it is published and kept for good. */
  readonly slug: string | null;
  /** Its figures as they were published; null before. */
  readonly figures: FrozenValues | null;
  readonly corrections: readonly ArticleCorrection[];
  /** Why it is no more to be read. */
  readonly notice: string | null;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string | null;
  /** When what everybody reads changed last. */
  readonly changedAt: string | null;
  /** The accounts that wrote it: none of them approves it. */
  readonly writers: readonly string[];
}

/** Everybody whom an article names, by identity. */
export function personsNamedIn({
  credit,
  figures,
  photographs,
}: Pick<Article, 'credit' | 'figures' | 'photographs'>): readonly string[] {
  return [
    ...credit.text,
    ...credit.photographs,
    ...photographs.flatMap(({ photographer }) => photographer ?? []),
    ...Object.values(figures ?? {}).flatMap(({ person }) => person?.id ?? []),
  ];
}

/** The paragraphs of a body. */
export function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
