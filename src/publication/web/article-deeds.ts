import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import { changeHeader, makeHeader } from '#platform/web/change/topic-change.ts';
import type { ArticleText } from '#publication/model/article.ts';

type Changed = Described['ArticleChanged'];

export interface DraftWish {
  readonly unit: string;
  readonly period: string;
  readonly language: 'vi' | 'en';
}

export async function sendDraft(body: DraftWish, key: string): Promise<Changed> {
  return bodyOf(api.POST('/api/v1/articles', { params: { header: makeHeader(key) }, body }));
}

/** Which article, as it was read. */
export interface SeenArticle {
  readonly id: string;
  readonly version: number;
}

interface Written extends SeenArticle {
  readonly text: ArticleText;
}

export async function sendText({ text, ...seen }: Written, key: string): Promise<Changed> {
  const wish = { params: paramsOf(seen, key), body: bodyText(text) };
  return bodyOf(api.PUT('/api/v1/articles/{article}', wish));
}

interface Corrected extends Written {
  readonly what: string;
  readonly figures: 'published' | 'now';
}

export async function sendCorrection(
  { text, what, figures, ...seen }: Corrected,
  key: string,
): Promise<Changed> {
  const wish = { params: paramsOf(seen, key), body: { ...bodyText(text), what, figures } };
  return bodyOf(api.PUT('/api/v1/articles/{article}/correction', wish));
}

interface Withdrawn extends SeenArticle {
  readonly notice: string;
}

export async function sendWithdrawal(
  { notice, ...seen }: Withdrawn,
  key: string,
): Promise<Changed> {
  const wish = { params: paramsOf(seen, key), body: { notice } };
  return bodyOf(api.PUT('/api/v1/articles/{article}/withdrawal', wish));
}

/** Steps that need nothing said. */
export const PLAIN_STEPS = ['submit', 'approve', 'publish', 'return'] as const;
export type PlainStep = (typeof PLAIN_STEPS)[number];

const ADDRESSES = {
  submit: '/api/v1/articles/{article}/submission',
  approve: '/api/v1/articles/{article}/approval',
  publish: '/api/v1/articles/{article}/publication',
  return: '/api/v1/articles/{article}/return',
} as const;

interface Stepped extends SeenArticle {
  readonly step: PlainStep;
}

export async function sendStep({ step, ...seen }: Stepped, key: string): Promise<Changed> {
  return bodyOf(api.PUT(ADDRESSES[step], { params: paramsOf(seen, key) }));
}

function paramsOf({ id, version }: SeenArticle, key: string) {
  return { path: { article: id }, header: changeHeader(version, key) };
}

/** The same, as the API's types have it. */
function bodyText({ photographs, credit, ...text }: ArticleText) {
  return {
    ...text,
    photographs: [...photographs],
    credit: { ...credit, text: [...credit.text], photographs: [...credit.photographs] },
  };
}
