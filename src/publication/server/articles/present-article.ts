import type { z } from 'zod';
import { writtenName } from '#people/model/names/person-name.ts';
import type { NamedPeople } from '#people/server/names/names-of.ts';
import type { ArticlePhotograph } from '#publication/model/article.ts';
import type {
  articleAnswer,
  changedArticleAnswer,
  listedArticleAnswer,
  photographAnswer,
} from './article-contract.ts';
import type { KeptArticle } from './article-table.ts';
import type { ListedArticle, ReadArticle } from './read-article.ts';

export function presentListed({
  article,
  unit,
}: ListedArticle): z.output<typeof listedArticleAnswer> {
  const { id, period, language, state, slug, title, publishedAt, changedAt } = article;
  const { code = '', name = '', nameEn = '' } = unit ?? {};
  return {
    ...{ id, period, language, state, slug, title, publishedAt, changedAt },
    unit: { id: article.unit, code, name, nameEn },
  };
}

export function presentArticle({
  read,
}: {
  readonly read: ReadArticle;
}): z.output<typeof articleAnswer> {
  const { article, names, values, differences, allowed } = read;
  const { version, conference, lead, body, credit, corrections, notice } = article;
  return {
    ...presentListed(read),
    ...{ version, conference, lead, body, notice },
    photographs: presentPhotographs(article.photographs, names),
    credit: {
      text: namedPersons(credit.text, names),
      photographs: namedPersons(credit.photographs, names),
      office: credit.office,
    },
    corrections: [...corrections],
    values: Array.from(values, ([reference, { written, raw, address }]) => {
      return { reference, written, isKnown: raw !== null, address };
    }),
    differences: [...differences],
    allowed: [...allowed],
  };
}

export function presentPhotographs(
  photographs: readonly ArticlePhotograph[],
  names: NamedPeople,
): z.output<typeof photographAnswer>[] {
  return photographs.map(({ photographer, ...photograph }) => {
    const [person = null] = photographer === null ? [] : namedPersons([photographer], names);
    return { ...photograph, photographer: person };
  });
}

/** Whoever was erased stands there without a name. */
function namedPersons(ids: readonly string[], names: NamedPeople) {
  return ids.map((id) => {
    const name = names.get(id);
    return { id, name: name === undefined ? '' : writtenName(name) };
  });
}

interface Changed {
  readonly record: KeptArticle;
}

export function presentChanged({ record }: Changed): z.output<typeof changedArticleAnswer> {
  const { id, version, state, slug } = record;
  return { id, version, state, slug };
}

export const CHANGED_VERSION = { version: ({ record }: Changed): number => record.version };
