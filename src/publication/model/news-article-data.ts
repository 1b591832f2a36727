import { newsAddress, newsPictureAddress } from './news-address.ts';
import type { NewsPlace, PublishedArticle, PublishedPhotograph } from './published-article.ts';

/** What search engines show at most. */
const LONGEST_HEADLINE = 110;

/** An article as data for machines: `NewsArticle` of schema.org, about the `Event` where there was one. */
export function newsArticleData(article: PublishedArticle, place: NewsPlace): object {
  const { title, lead, language, event, corrections, publishedAt, changedAt } = article;
  const url = place.origin + newsAddress(article.slug);
  const publisher = { '@type': 'Organization', name: place.organisation, url: place.origin };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: shortened(title),
    description: lead,
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: changedAt,
    author: authors(article, publisher),
    publisher,
    ...(article.photographs.length > 0 && {
      image: article.photographs.map((photograph) => imageOf(photograph, article, place)),
    }),
    ...(event !== null && {
      about: {
        '@type': 'Event',
        '@id': `${url}#event`,
        name: event.title,
        startDate: event.day,
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: { '@type': 'Place', name: event.place, address: event.place },
        organizer: { '@type': 'Organization', name: article.unitName, url: place.origin },
      },
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ day, what }) => ({
        '@type': 'CorrectionComment',
        text: what,
        datePublished: day,
      })),
    }),
  };
}

function authors({ writers, office }: PublishedArticle, publisher: object): readonly object[] {
  const persons = writers.map((name) => ({ '@type': 'Person', name }));
  const offices = office === '' ? [] : [{ '@type': 'Organization', name: office }];
  const named = [...persons, ...offices];
  return named.length === 0 ? [publisher] : named;
}

function imageOf(
  { file, caption, credit, altText, width, height }: PublishedPhotograph,
  { photographers, office }: PublishedArticle,
  { origin, organisation }: NewsPlace,
): object {
  const creditText = credit || photographers.join(', ') || office || organisation;
  return {
    '@type': 'ImageObject',
    contentUrl: origin + newsPictureAddress(file),
    url: origin + newsPictureAddress(file),
    caption: caption || altText,
    creditText,
    ...(width !== null && { width }),
    ...(height !== null && { height }),
  };
}

function shortened(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= LONGEST_HEADLINE) return title;
  return `${characters
    .slice(0, LONGEST_HEADLINE - 1)
    .join('')
    .trimEnd()}…`;
}
