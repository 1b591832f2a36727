import { z } from 'zod';
import { holdsHidden } from '#kernel/hidden-characters.ts';
import { writtenId, toldName } from '#platform/server/http/contract-values.ts';
import type { ArticleText } from '#publication/model/article.ts';
import { ARTICLE_ACTIONS, ARTICLE_STATES } from '#publication/model/article-life-cycle.ts';

const LONGEST_TITLE = 200;
const LONGEST_LEAD = 2000;
const LONGEST_BODY = 50_000;
const LONGEST_CAPTION = 500;
/** As photographs say it in themselves (IPTC Photo Metadata 2025.1, Alt Text). */
const LONGEST_ALT_TEXT = 250;
const MOST_PHOTOGRAPHS = 30;
const MOST_PERSONS = 20;

/** A text of several lines; nothing in it is hidden, because everybody reads it. */
export function toldProse(longest: number): z.ZodString {
  return z
    .string()
    .max(longest)
    .refine((text) => !holdsHidden(text), { params: { code: 'field-with-hidden-character' } })
    .overwrite((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim());
}

const persons = z
  .array(writtenId)
  .max(MOST_PERSONS)
  .meta({ description: 'By identity: names are looked up.' });

const photograph = z.strictObject({
  file: writtenId.meta({ description: 'A picture that was kept.' }),
  caption: toldName(LONGEST_CAPTION),
  altText: toldName(LONGEST_ALT_TEXT).meta({
    description: 'What is to be seen, for whoever cannot see it.',
  }),
  photographer: writtenId.nullable().meta({ description: 'Who took it, by identity.' }),
  credit: toldName(LONGEST_TITLE).meta({ description: 'The office that took it.' }),
});

/** What whoever writes an article writes. */
export const articleTextBody = z.strictObject({
  title: toldName(LONGEST_TITLE),
  lead: toldProse(LONGEST_LEAD).meta({ description: 'With live figures: `{people_examined}`.' }),
  body: toldProse(LONGEST_BODY).meta({ description: 'Paragraphs with an empty line between.' }),
  photographs: z.array(photograph).max(MOST_PHOTOGRAPHS),
  credit: z.strictObject({ text: persons, photographs: persons, office: toldName(LONGEST_TITLE) }),
}) satisfies z.ZodType<ArticleText>;

const unit = z.object({
  id: writtenId,
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
});

const state = z.enum(ARTICLE_STATES);
const language = z.enum(['vi', 'en']);
const instant = z.string().nullable().meta({ description: 'ISO 8601 in UTC; null: not yet.' });

const inAll = {
  id: writtenId,
  unit,
  period: z.string(),
  language,
  state,
  slug: z.string().nullable().meta({ description: 'Its place below `/news`; null: not yet.' }),
  title: z.string(),
  publishedAt: instant,
  changedAt: instant,
};

export const listedArticleAnswer = z
  .object(inAll)
  .meta({ id: 'ListedArticle', description: 'An article, and where it stands.' });

const person = z.object({ id: writtenId, name: z.string() });

/** A photograph as an article shows it, or could. */
export const photographAnswer = z
  .object({
    file: writtenId,
    caption: z.string(),
    altText: z.string(),
    photographer: person.nullable(),
    credit: z.string(),
  })
  .meta({ id: 'ArticlePhotograph' });

export const articleAnswer = z
  .object({
    ...inAll,
    version: z.int().meta({ description: 'For `If-Match` of whoever changes it.' }),
    conference: writtenId.nullable(),
    lead: z.string(),
    body: z.string(),
    photographs: z.array(photographAnswer),
    credit: z.object({
      text: z.array(person),
      photographs: z.array(person),
      office: z.string(),
    }),
    corrections: z.array(z.object({ day: z.string(), what: z.string() })),
    notice: z.string().nullable(),
    values: z
      .array(
        z.object({
          reference: z.string(),
          written: z.string(),
          isKnown: z.boolean(),
          address: z.string().nullable(),
        }),
      )
      .meta({
        description: 'What stands in the text: as published, before that as it is now.',
      }),
    differences: z
      .array(z.object({ reference: z.string(), published: z.string(), now: z.string() }))
      .meta({ description: 'What is known now and was published otherwise.' }),
    allowed: z.array(z.enum(ARTICLE_ACTIONS)),
  })
  .meta({ id: 'Article', description: 'An article of a unit on its work in a period.' });

export const changedArticleAnswer = z
  .object({ id: writtenId, version: z.int(), state, slug: z.string().nullable() })
  .meta({ id: 'ArticleChanged', description: 'An article that was made or changed.' });
