import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

const AS_RECORDS = 'as long as the organisation keeps its records';
const STAYS_UNDER_IDENTITY =
  'stays, under an identity that stands for nobody once the person is erased';
const WITH_ROLE = 'everyone with a role over the unit';

/** Columns of this room that are about a person. */
export const CONFERENCE_PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    table: 'conference',
    ownRows: 'chair_person = $2 or secretary_person = $2 or acting_chair = $2',
    columns: {
      chair_person: 'who chairs',
      chair_post: 'by which post',
      acting_chair: 'who took the place of the chair when it was opened',
      acting_chair_post: 'by which post or body',
      secretary_person: 'who keeps the minutes',
      secretary_post: 'by which post',
    },
    why: 'who answers for a conference and its minutes',
    keptFor: AS_RECORDS,
    seenBy: WITH_ROLE,
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'agenda_item',
    ownRows: 'presenter = $2',
    columns: { presenter: 'who presents it', presenter_post: 'by which post' },
    why: 'who presented what',
    keptFor: AS_RECORDS,
    seenBy: WITH_ROLE,
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'delegate',
    ownRows: 'person = $2',
    columns: {
      id: 'an identity made by the program',
      changed_event: 'the event that changed it last',
      conference: 'to which conference',
      person: 'who is summoned or invited',
      post: 'by which post',
      body: 'by a seat in which body',
      unit: 'for which unit',
      is_guest: 'invited, and counted for no quorum',
      state: 'summoned, excused, present or gone',
      excuse: 'the kind of reason: duty, illness, leave, other; never more',
      arrived_at: 'when',
      left_at: 'when',
    },
    why: 'a conference can decide only with a quorum, and its minutes say who took part',
    keptFor: AS_RECORDS,
    seenBy: WITH_ROLE,
    erasedBy: STAYS_UNDER_IDENTITY,
  },
  {
    table: 'contribution',
    ownRows: 'delegate in (select id from delegate where person = $2)',
    columns: {
      id: 'an identity made by the program',
      changed_event: 'the event that changed it last',
      conference: 'at which conference',
      item: 'to which point of its agenda',
      delegate: 'who speaks',
      position: 'in which order',
      minutes: 'for how long',
      note: 'what was said about the work; the field says that it is for nothing about persons',
      state: 'waiting, speaking, done or withdrawn',
      began_at: 'when',
      ended_at: 'when',
    },
    why: 'minutes say who said what about the work',
    keptFor: AS_RECORDS,
    seenBy: WITH_ROLE,
    erasedBy: STAYS_UNDER_IDENTITY,
  },
];

/** Its other columns, with the reason why they are about nobody. */
export const CONFERENCE_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'conference',
    columns: [
      ...['id', 'changed_event', 'unit', 'period', 'title', 'day', 'starts', 'place', 'quorum'],
      ...['state', 'opened_at', 'closed_at', 'calendar_sequence'],
    ],
    why: 'conferences of units; who takes part stands in delegate',
  },
  {
    table: 'agenda_item',
    columns: [
      ...['id', 'changed_event', 'conference', 'position', 'title', 'kind', 'minutes', 'state'],
      ...['began_at', 'ended_at', 'note'],
    ],
    why: 'what a conference is about; notes are about work',
  },
  {
    table: 'conference_minutes',
    columns: [
      ...['id', 'changed_event', 'conference', 'state', 'number', 'signed_day'],
      ...['word_file', 'pdf_file'],
    ],
    why: 'where the minutes lie; who signed stands with the event',
  },
  {
    table: 'conclusion',
    columns: [
      ...['id', 'changed_event', 'conference', 'number', 'text', 'product', 'due_day'],
      ...['assignment', 'difficulties', 'state', 'issued_day'],
    ],
    why: 'what units are to do',
  },
];
