import type { Snapshot } from '#platform/server/database/database.ts';
import { askedOfConference } from '#publication/model/article-references.ts';
import type { ArticleValue, ArticleValues } from '#publication/model/article-value.ts';
import { referenceOf } from '#reports/model/live-text/live-reference.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import { conferenceValues, type ArticlePlace } from './conference-values.ts';

/** What stands now for references of an article of a unit, a period, a conference and a language; by their names. */
export async function articleValues(
  view: Snapshot,
  place: ArticlePlace,
  references: readonly string[],
): Promise<ArticleValues> {
  const ofConference = references.filter((each) => askedOfConference(each) !== undefined);
  const ofFigures = references
    .filter((each) => askedOfConference(each) === undefined)
    .flatMap((each) => referenceOf(each) ?? []);
  const figures = await liveValuesOf(view, { ...place, references: ofFigures });
  const told = Array.from(figures, ([name, { written, raw, address }]) => {
    return [name, { written, raw, address, person: null }] as const;
  });
  const conference = ofConference.length === 0 ? [] : await conferenceValues(view, place);
  return new Map<string, ArticleValue>([
    ...told,
    ...[...conference].filter(([name]) => ofConference.includes(name)),
  ]);
}
