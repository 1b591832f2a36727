import type { ArticleText } from '#publication/model/article.ts';
import type { PastedArticle } from '#publication/model/pasted/pasted-article.ts';
import type { Article, ArticlePhotograph } from './article-queries.ts';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** An article while it is written: persons with their names, photographs with theirs. */
export interface EditedArticle {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly photographs: readonly ArticlePhotograph[];
  readonly writers: readonly NamedPerson[];
  readonly photographers: readonly NamedPerson[];
  readonly office: string;
}

export function editedArticle({ title, lead, body, photographs, credit }: Article): EditedArticle {
  return {
    ...{ title, lead, body, photographs },
    writers: credit.text,
    photographers: credit.photographs,
    office: credit.office,
  };
}

export function articleText(edited: EditedArticle): ArticleText {
  const { title, lead, body, photographs, writers, photographers, office } = edited;
  return {
    ...{ title, lead, body },
    photographs: photographs.map(({ file, caption, altText, photographer, credit }) => {
      return { file, caption, altText, photographer: photographer?.id ?? null, credit };
    }),
    credit: {
      text: writers.map(({ id }) => id),
      photographs: photographers.map(({ id }) => id),
      office,
    },
  };
}

/** What was typed, in a form that can be compared. */
export function typedText(edited: EditedArticle): string {
  return JSON.stringify(articleText(edited));
}

/** The text of an article from elsewhere in the place of what stands there; captions go to photographs without. */
export function withPasted(edited: EditedArticle, pasted: PastedArticle): EditedArticle {
  const captions = [...pasted.captions];
  return {
    ...edited,
    title: pasted.title || edited.title,
    lead: pasted.lead || edited.lead,
    body: pasted.paragraphs.join('\n\n') || edited.body,
    photographs: edited.photographs.map((photograph) =>
      photograph.caption === '' ? { ...photograph, caption: captions.shift() ?? '' } : photograph,
    ),
  };
}

/** A photograph in another place of their order. */
export function movedPhotograph(
  photographs: readonly ArticlePhotograph[],
  from: number,
  to: number,
): readonly ArticlePhotograph[] {
  const moved = photographs[from];
  if (moved === undefined || to < 0 || to >= photographs.length) return photographs;
  return photographs.toSpliced(from, 1).toSpliced(to, 0, moved);
}
