import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

/** Columns of this room that are about a person. */
export const DIRECTIVE_PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    table: 'study_session',
    ownRows: 'speaker = $2',
    columns: { speaker: 'who spoke at a study session' },
    why: 'who has briefed others on a directive is part of the record of the unit',
    keptFor: 'as long as the session',
    seenBy: 'whoever sees the unit',
    erasedBy: 'stays as an identity without a name when the person is erased',
  },
];

const WORK = 'about documents and the work of units; who did it stands with the event';

/** Its other columns, with the reason why they are about nobody. */
export const DIRECTIVE_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'directive',
    columns: [
      ...['id', 'changed_event', 'number', 'symbol', 'issuer', 'kind', 'issued_on', 'subject'],
      ...['file', 'study_by', 'standing', 'standing_on', 'standing_by', 'registered_year'],
      ...['arrival_number', 'another_of', 'name_key'],
    ],
    why: WORK,
  },
  {
    table: 'directive_unit',
    columns: [
      ...['id', 'changed_event', 'directive', 'unit', 'state', 'sent_on', 'acknowledged_on'],
      ...['studied_on', 'absence_reason', 'programme_number', 'programme_symbol'],
      ...['programme_title', 'programme_on', 'programme_file'],
    ],
    why: `${WORK}; the screens ask that nobody be named in a reason`,
  },
  {
    table: 'study_session',
    columns: [
      ...['id', 'changed_event', 'directive', 'unit', 'held_on', 'place', 'summoned', 'attended'],
      ...['makes_up_for', 'is_taken_back'],
    ],
    why: 'how many came, never who',
  },
];
