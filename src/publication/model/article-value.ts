import type { Language } from '#kernel/problem.ts';

/** Somebody who stands in a text, in the post by which it was. */
export interface NamedByPost {
  readonly id: string;
  /** May be empty. */
  readonly post: string;
}

/** What stands for a reference of an article when it is read. */
export interface ArticleValue {
  readonly written: string;
  /** As the API writes it, to be compared; null where nothing is known. */
  readonly raw: string | null;
  /** Where it can be seen what it is made of; null: nowhere. */
  readonly address: string | null;
  /** Who stands there; null: it is no person. */
  readonly person: NamedByPost | null;
}

/** Values by the names of their references. */
export type ArticleValues = ReadonlyMap<string, ArticleValue>;

/** A value as it was published. Of a person it has no name: that is looked up, and may be erased. */
export interface FrozenValue {
  readonly written: string;
  readonly raw: string | null;
  readonly person: NamedByPost | null;
}

export type FrozenValues = Readonly<Record<string, FrozenValue>>;

/** What was published otherwise than it is known now. */
export interface ValueDifference {
  readonly reference: string;
  readonly published: string;
  readonly now: string;
}

/**
 * The values of some references as they are published. What was published before stays as it was, unless
 * whoever publishes takes what is known now.
 */
export function frozenValues(
  references: readonly string[],
  now: ArticleValues,
  before: FrozenValues | null,
): FrozenValues {
  const frozen = references.flatMap((reference) => {
    const kept =
      before !== null && Object.hasOwn(before, reference) ? before[reference] : undefined;
    const value = kept ?? frozenValue(now.get(reference));
    return value === undefined ? [] : [[reference, value] as const];
  });
  return Object.fromEntries(frozen);
}

function frozenValue(value: ArticleValue | undefined): FrozenValue | undefined {
  if (value === undefined) return undefined;
  const { written, raw, person } = value;
  return { written: person === null ? written : '', raw, person };
}

/** Values as they were published, with the names that their persons have today. */
export function shownValues(
  published: FrozenValues,
  language: Language,
  nameOf: (person: string) => string | undefined,
): ArticleValues {
  return new Map(
    Object.entries(published).map(([reference, { written, raw, person }]) => {
      const name = person === null ? undefined : nameOf(person.id);
      const shown =
        person === null ? written : writtenPerson({ name, post: person.post }, language);
      return [reference, { written: shown, raw, address: null, person }];
    }),
  );
}

/** Somebody with the post, as the language has it; of somebody who was erased the post alone. */
export function writtenPerson(
  { name, post }: { readonly name: string | undefined; readonly post: string },
  language: Language,
): string {
  if (name === undefined) return post === '' ? ERASED[language] : post;
  if (post === '') return name;
  return language === 'vi' ? `${post} ${name}` : `${name} (${post})`;
}

const ERASED: Readonly<Record<Language, string>> = {
  vi: '[người đã xóa tên]',
  en: '[name erased]',
};

/** Where a value of now says something else than the one published. */
export function valueDifferences(
  published: ArticleValues,
  now: ArticleValues,
): readonly ValueDifference[] {
  return Array.from(published).flatMap(([reference, { written, raw }]) => {
    const current = now.get(reference);
    if (current === undefined || current.raw === raw) return [];
    return [{ reference, published: written, now: current.written }];
  });
}
