import type { Day } from '#kernel/day.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import { calledUnit } from '#people/server/posts/place-names.ts';
import type { Database } from '#platform/server/database/database.ts';
import { keptFiles } from '#platform/server/files/kept-files.ts';
import { paragraphsOf, personsNamedIn, type Article } from '#publication/model/article.ts';
import { conferenceReference, writtenRuns } from '#publication/model/article-references.ts';
import { shownValues, type ArticleValues } from '#publication/model/article-value.ts';
import type {
  PublishedArticle,
  PublishedEvent,
  PublishedPhotograph,
} from '#publication/model/published-article.ts';
import type { KeptArticle } from '#publication/server/articles/article-table.ts';

/** Articles as everybody reads them; names and units are looked up together. */
export async function presentPublished(
  database: Database,
  articles: readonly KeptArticle[],
  today: Day,
): Promise<readonly PublishedArticle[]> {
  const kept = await organisationSeenBy(database);
  const names = await namesOf(database, articles.flatMap(personsNamedIn));
  const files = await keptFiles(
    database,
    articles.flatMap(({ photographs }) => photographs.map(({ file }) => file)),
  );
  const fileById = new Map(files.map((file) => [file.id, file]));
  return articles.map((article) => {
    const { id, unit, language, title, credit: makers } = article;
    const nameOf = (person: string) => {
      const name = names.get(person);
      return name && writtenName(name, language);
    };
    const named = (persons: readonly string[]) => persons.flatMap((person) => nameOf(person) ?? []);
    const values = shownValues(article.figures ?? {}, language, nameOf);
    const called = calledUnit(kept, unit, today);
    return {
      ...{ id, language, title, office: makers.office },
      slug: article.slug ?? '',
      lead: writtenRuns(article.lead, values),
      paragraphs: paragraphsOf(article.body).map((text) => writtenRuns(text, values)),
      photographs: article.photographs.map((photograph): PublishedPhotograph => {
        const { width = null, height = null } = fileById.get(photograph.file) ?? {};
        const { file, caption, altText, photographer } = photograph;
        const credit = (photographer !== null && nameOf(photographer)) || photograph.credit;
        return { file, caption, altText, credit, width, height };
      }),
      writers: named(makers.text),
      photographers: named(makers.photographs),
      unitName: (language === 'en' && called?.nameEn) || (called?.name ?? ''),
      event: eventOf(values, article),
      corrections: article.corrections,
      publishedAt: article.publishedAt ?? '',
      changedAt: article.changedAt ?? '',
    };
  });
}

/** The conference, as far as the article tells of it. */
function eventOf(values: ArticleValues, { conference, title }: Article): PublishedEvent | null {
  const day = values.get(conferenceReference('day'))?.raw;
  const place = values.get(conferenceReference('place'))?.written;
  if (conference === null || !day || place === undefined) return null;
  return { title: values.get(conferenceReference('title'))?.written ?? title, day, place };
}
