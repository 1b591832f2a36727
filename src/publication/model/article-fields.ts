import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

/** Columns of this room that are about a person. */
export const ARTICLE_PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    table: 'article',
    ownRows: `writers::text like '%' || $1 || '%' or credit::text like '%' || $2 || '%'`,
    columns: {
      credit: 'who wrote it and took its photographs, by identity',
      writers: 'the accounts that wrote in it',
      figures: 'who chaired and who presented, by identity, as it was published',
      title: 'what the article says: its work, and whom it shows doing it',
      lead: 'the same',
      body: 'the same',
      photographs: 'what is to be seen on its photographs',
      corrections: 'what was wrong in it',
      notice: 'why it is no more to be read',
    },
    why: 'the organisation tells the public of its work',
    keptFor: 'as long as the organisation keeps its records',
    seenBy: 'everyone, once it is published; before, whoever has a role over its unit',
    erasedBy:
      'names stand in none of these columns: they are looked up by identity, and gone with the person; a text that names somebody is withdrawn or corrected by hand',
  },
];

/** Its other columns, with the reason why they are about nobody. */
export const ARTICLE_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'article',
    columns: [
      ...['id', 'changed_event', 'unit', 'period', 'conference', 'language', 'state', 'slug'],
      ...['published_at', 'changed_at'],
    ],
    why: 'of which unit and period it is, and where it stands',
  },
];
