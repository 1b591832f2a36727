import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';
import type { ImpersonalFields } from '#people/model/personal-data/impersonal-fields.ts';

const [RECORD, OF_WORK] = [
  ['id', 'changed_event'],
  'about work; fields say that no named person is written about',
];

/** Columns of this room that are about a person. */
export const REPORT_PERSONAL_FIELDS: readonly PersonalFields[] = [
  {
    table: 'report',
    ownRows: 'submitter = $1::text',
    columns: { submitter: 'the account that submitted a report last' },
    why: 'so that nobody accepts the own work',
    keptFor: 'as long as the report, which is a record of the organisation',
    seenBy: 'those who see the report, as the name of who submitted it',
    erasedBy: 'erasing the person: the account stays, without a name',
  },
  {
    table: 'report_edition',
    ownRows: 'signing_person = $2',
    columns: { signing_person: 'who signed a report', signing_post: 'in which post' },
    why: 'a document says who signed it',
    keptFor: 'as long as the document',
    seenBy: 'those who see the report',
    erasedBy:
      'erasing the person: the reference stays, without a name; the file stays as it was issued',
  },
];

/** Its other columns, with the reason why they are about nobody. */
export const REPORT_IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'report_request',
    columns: [
      ...RECORD,
      ...['unit', 'period', 'title', 'place', 'outline', 'due_days', 'recipients', 'sent_day'],
      'is_withdrawn',
    ],
    why: 'what is asked of units',
  },
  {
    table: 'report',
    columns: [...RECORD, 'request', 'unit', 'state', 'submitted_day', 'accepted_day', 'reason'],
    why: OF_WORK,
  },
  {
    table: 'report_section',
    columns: [...RECORD, 'report', 'section', 'text', 'seen'],
    why: OF_WORK,
  },
  {
    table: 'report_quote',
    columns: [
      ...RECORD,
      ...['report', 'section', 'number', 'source_report', 'text', 'was_accepted'],
    ],
    why: OF_WORK,
  },
  {
    table: 'report_difficulty',
    columns: [
      ...RECORD,
      ...['unit', 'period', 'text', 'owner', 'state', 'answer', 'raised_day', 'answered_day'],
      'answer_origin',
    ],
    why: OF_WORK,
  },
  {
    table: 'approval_rule',
    columns: [...RECORD, 'is_only', 'is_separate', 'basis'],
    why: 'a rule of the organisation, and the decision behind it',
  },
  {
    table: 'report_edition',
    columns: [
      ...RECORD,
      ...['report', 'ordinal', 'number', 'symbol', 'dated', 'word_file', 'pdf_file', 'frozen'],
      ...['changes', 'authority', 'authority_of'],
    ],
    why: 'numbers of documents, the figures in them, and for which office each was signed',
  },
];
