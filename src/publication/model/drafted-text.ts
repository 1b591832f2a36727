import type { Language } from '#kernel/problem.ts';
import type { ArticleText } from './article.ts';
import { DRAFT_SENTENCES } from './draft-sentences.ts';

/** What the record knows when an article is drafted. */
export interface DraftRecord {
  readonly language: Language;
  readonly unitName: string;
  /** As an office calls it: `6 tháng đầu năm 2026`. */
  readonly periodName: string;
  /** Of the conference that the article is about; null: about none. */
  readonly conferenceTitle: string | null;
  /** The figures that are told, in their order. */
  readonly figures: readonly DraftFigure[];
  /** Whether anything is known that a text could ask for. */
  readonly isKnown: (reference: string) => boolean;
}

export interface DraftFigure {
  readonly code: string;
  readonly name: string;
  readonly unitOfMeasure: string;
}

/** Title, lead and body of an article, made from the record; its figures stay live until it is published. */
export function draftedText(record: DraftRecord): Pick<ArticleText, 'title' | 'lead' | 'body'> {
  const { unitName, conferenceTitle, isKnown } = record;
  const sentences = DRAFT_SENTENCES[record.language];
  const periodName = lowerFirst(record.periodName);
  const title = conferenceTitle === null ? undefined : lowerFirst(conferenceTitle);
  const known = (references: readonly string[], sentence: string) =>
    references.every(isKnown) ? [sentence] : [];
  return {
    title:
      title === undefined
        ? sentences.title({ unitName, periodName })
        : sentences.held(unitName, title),
    lead:
      title === undefined
        ? sentences.leadOfPeriod({ unitName, periodName })
        : [
            ...known(['conference.day', 'conference.place'], sentences.lead(unitName, title)),
            ...known(['conference.chair'], sentences.chaired),
            ...known(['conference.presenter'], sentences.presented),
          ].join(' '),
    body: [
      ...known(['conference.present', 'conference.summoned'], sentences.attended),
      ...figureLine(record, sentences.figures(periodName)),
      ...known(['plan.progress'], sentences.plan),
      ...known(['directives.allUnits', 'directives.units', 'directives.total'], sentences.studied),
      ...known(['conference.conclusions'], sentences.concluded),
    ].join('\n\n'),
  };
}

function figureLine({ figures }: DraftRecord, beginning: string): readonly string[] {
  if (figures.length === 0) return [];
  const told = figures.map(({ code, name, unitOfMeasure }) =>
    `${lowerFirst(name)}: {${code}} ${unitOfMeasure}`.trim(),
  );
  return [`${beginning} ${told.join('; ')}.`];
}

function lowerFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLowerCase() + rest.join('');
}
