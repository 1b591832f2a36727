import { z } from 'zod';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { writtenText } from './contract-values.ts';

const LONGEST_PAGE = 1000;
const LONGEST_KEY = 300;

/** Which part of a list is asked for; every list has an end that a reader can hold. */
export const pageContract = z.strictObject({
  after: writtenText(LONGEST_KEY)
    .optional()
    .meta({ description: 'What the page before ended with; left out: the first page.' }),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(LONGEST_PAGE),
});

export type PageWish = z.output<typeof pageContract>;

export type Page<Item> =
  | { readonly kind: 'done'; readonly items: readonly Item[] }
  | { readonly kind: 'refused'; readonly problem: HttpProblem };

/** A page of a list that is known as a whole. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { after, limit }: PageWish,
): Page<Item> {
  if (after === undefined) return { kind: 'done', items: items.slice(0, limit) };
  const last = items.findIndex((item) => keyOf(item) === after);
  if (last === -1) {
    return { kind: 'refused', problem: { code: 'no-such-resource', facts: { id: after } } };
  }
  return { kind: 'done', items: items.slice(last + 1, last + 1 + limit) };
}
