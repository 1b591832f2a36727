import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

/** Columns of this room that are about a person. */
export const ACTIVITY_PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    table: 'photograph',
    ownRows: 'credited_person = $2',
    columns: {
      caption: 'what is to be seen at an event; captions are about work and name nobody',
      alt_text: 'the same for who cannot see it',
      credited_person: 'the identity of who took it',
      credit_note: 'the office or newspaper it is from',
    },
    why: 'a photograph is shown with what it shows and whose it is',
    keptFor: 'as long as the organisation keeps its records',
    seenBy: 'who may see the unit that tells the event',
    erasedBy: 'the identity stays, and stands for nobody once the name is gone',
  },
];

const OF_EVENTS = 'about events of units and the places they were held in; people are only counted';

/** Its other columns, with the reason why they are about nobody. */
export const ACTIVITY_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  { table: 'place', columns: ['id', 'changed_event', 'name', 'kind', 'parent'], why: OF_EVENTS },
  {
    table: 'outreach_event',
    columns: [
      ...['id', 'changed_event', 'unit', 'day', 'place', 'title', 'partners'],
      ...['supporting_units', 'results', 'state'],
    ],
    why: OF_EVENTS,
  },
  {
    table: 'photograph',
    columns: ['id', 'changed_event', 'outreach_event', 'file', 'is_removed'],
    why: 'which file belongs to which event',
  },
];
