import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { CONFERENCE_FACTS, conferenceReference } from '#publication/model/article-references.ts';
import { COUNTS } from '#reports/model/live-text/live-reference.ts';
import { countedQuery } from './article-queries.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

/** Something that a text may ask for, and how it is called. */
export interface NamedReference {
  readonly reference: string;
  readonly name: string;
}

/** All that a text may ask for: of the conference, counted, and every indicator. */
export function useReferences(): readonly NamedReference[] {
  const { ofConference, counts } = useTexts(EDITOR_TEXTS);
  const { name } = useWrittenValues();
  const { data: indicators = [] } = useQuery(countedQuery);
  return [
    ...indicators.map((each) => ({ reference: each.code, name: name(each) })),
    ...COUNTS.map((count) => ({ reference: count, name: counts[count] })),
    ...CONFERENCE_FACTS.map((fact) => {
      return { reference: conferenceReference(fact), name: ofConference[fact] };
    }),
  ];
}

/** How a reference is called; one that is not known, by itself. */
export function useReferenceNames(): (reference: string) => string {
  const names = new Map(useReferences().map(({ reference, name }) => [reference, name]));
  return (reference) => names.get(reference) ?? reference;
}
