import { conferenceOf, type ToldConference } from '#conference/server/conference-of.ts';
import type { Language } from '#kernel/problem.ts';
import { formatDayText } from '#platform/model/language/day-text.ts';
import { formatCount } from '#platform/model/language/number-text.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { conferenceReference, type ConferenceFact } from '#publication/model/article-references.ts';
import { writtenPerson, type ArticleValue } from '#publication/model/article-value.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';

/** Of which conference an article tells; null: of none yet, and the last one of the unit and period is meant. */
export interface ArticlePlace extends LivePlace {
  readonly conference: string | null;
}

/** What is known of the conference of an article, by the references of articles; empty: there is none. */
export async function conferenceValues(
  queries: Queries,
  place: ArticlePlace,
): Promise<ReadonlyMap<string, ArticleValue>> {
  const conference = await conferenceOf(queries, place);
  if (conference === undefined) return new Map();
  const { language } = place;
  const values = Object.entries(factsOf(conference, language)) as [ConferenceFact, ArticleValue][];
  return new Map(values.map(([fact, value]) => [conferenceReference(fact), value]));
}

type Facts = Readonly<Record<ConferenceFact, ArticleValue>>;

function factsOf(conference: ToldConference, language: Language): Facts {
  const { title, day, place, chair, presenter, present, summoned, conclusions } = conference;
  const hasBegun = conference.state === 'opened' || conference.state === 'closed';
  const counted = (count: number, isKnown: boolean) =>
    said(isKnown ? String(count) : null, formatCount(count, language));
  return {
    title: said(title, title),
    day: said(day, formatDayText(day)),
    place: said(place, place),
    chair: personValue(chair, language),
    presenter: presenter === null ? said(null, '') : personValue(presenter, language),
    // Before it is opened nobody has come, which is no news.
    present: counted(present, hasBegun),
    summoned: counted(summoned, summoned > 0),
    conclusions: counted(conclusions.length, conclusions.length > 0),
  };
}

function said(raw: string | null, written: string): ArticleValue {
  return { raw, written: raw === null ? UNKNOWN : written, address: null, person: null };
}

/** Stands where something is asked for that is not known yet. */
const UNKNOWN = '[…]';

function personValue(
  { id, name, title, titleEn }: ToldConference['chair'],
  language: Language,
): ArticleValue {
  const post = language === 'en' && titleEn !== '' ? titleEn : title;
  const written = writtenPerson({ name: name === '' ? undefined : name, post }, language);
  return { raw: `${id} ${post}`, written, address: null, person: { id, post } };
}
