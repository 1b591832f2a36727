import type { Directive } from '#directives/model/register/directive.ts';
import type { SentDirective } from '#directives/model/study/sent-directive.ts';
import type { StudySession } from '#directives/model/study/study-session.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

/** A directive with what its name comes to, however it was typed. */
export interface KeptDirective extends Directive {
  readonly nameKey: string;
}

export const DIRECTIVE_TABLE: RecordTable<KeptDirective> = {
  table: 'directive',
  fields: {
    number: 'text',
    symbol: 'text',
    issuer: 'text',
    kind: 'text',
    issuedOn: 'day',
    subject: 'prose',
    file: 'id',
    studyBy: 'day',
    standing: 'text',
    standingOn: 'day',
    standingBy: 'text',
    registeredYear: 'whole',
    arrivalNumber: 'whole',
    anotherOf: 'id',
    nameKey: 'text',
  },
  kinds: ['directive-registered', 'directive-corrected', 'directive-standing-told'],
};

export const DIRECTIVE_UNIT_TABLE: RecordTable<SentDirective> = {
  table: 'directive_unit',
  fields: {
    directive: 'id',
    unit: 'id',
    state: 'text',
    sentOn: 'day',
    acknowledgedOn: 'day',
    studiedOn: 'day',
    absenceReason: 'prose',
    programmeNumber: 'text',
    programmeSymbol: 'text',
    programmeTitle: 'prose',
    programmeOn: 'day',
    programmeFile: 'id',
  },
  kinds: [
    'directive-sent',
    'directive-taken-back',
    'directive-acknowledged',
    'directive-studied',
    'directive-study-reopened',
    'action-programme-named',
  ],
};

export const STUDY_SESSION_TABLE: RecordTable<StudySession> = {
  table: 'study_session',
  fields: {
    directive: 'id',
    unit: 'id',
    heldOn: 'day',
    place: 'prose',
    speaker: 'id',
    summoned: 'whole',
    attended: 'whole',
    makesUpFor: 'id',
    isTakenBack: 'flag',
  },
  kinds: ['study-session-held', 'study-session-corrected', 'study-session-taken-back'],
};

/** Every table of records that this room keeps. */
export const DIRECTIVE_RECORDS: readonly RecordTable[] = [
  DIRECTIVE_TABLE,
  DIRECTIVE_UNIT_TABLE,
  STUDY_SESSION_TABLE,
];
