import { referenceName } from '#reports/model/live-text/live-reference.ts';
import { parseLiveText } from '#reports/model/live-text/live-text.ts';
import type { ArticleText } from './article.ts';

/** What a text may ask of the conference that the article is about. */
export const CONFERENCE_FACTS = [
  'title',
  'day',
  'place',
  'chair',
  'presenter',
  'present',
  'summoned',
  'conclusions',
] as const;
export type ConferenceFact = (typeof CONFERENCE_FACTS)[number];

const OF_CONFERENCE = 'conference.';

export function conferenceReference(fact: ConferenceFact): string {
  return `${OF_CONFERENCE}${fact}`;
}

/** What a reference asks of the conference; `undefined` where it asks for a figure. */
export function askedOfConference(reference: string): ConferenceFact | undefined {
  return CONFERENCE_FACTS.find((fact) => conferenceReference(fact) === reference);
}

/** A piece of a text of an article: words, or what is put in when it is read. */
export type ArticleRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'live'; readonly reference: string };

/** Reads a text with the references that reports have as well, and those to the conference. */
export function articleRuns(text: string): readonly ArticleRun[] {
  return parseLiveText(text).map((run) =>
    run.kind === 'text' ? run : { kind: 'live', reference: referenceName(run.reference) },
  );
}

/** All that the lead and the body of an article ask for, each once. */
export function referencesOf({
  lead,
  body,
}: Pick<ArticleText, 'lead' | 'body'>): readonly string[] {
  const runs = [lead, body].flatMap(articleRuns);
  return [...new Set(runs.flatMap((run) => (run.kind === 'live' ? run.reference : [])))];
}

/** A text with what it asks for put in; a reference of which nothing is known stays as it was written. */
export function writtenRuns(
  text: string,
  values: ReadonlyMap<string, { readonly written: string }>,
): string {
  return articleRuns(text)
    .map((run) =>
      run.kind === 'text' ? run.text : (values.get(run.reference)?.written ?? `{${run.reference}}`),
    )
    .join('');
}
