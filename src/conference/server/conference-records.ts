import type { AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { Conference } from '#conference/model/conference.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import type { Contribution } from '#conference/model/floor/contribution.ts';
import type { ConferenceMinutes } from '#conference/model/minutes/conference-minutes.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

export const CONFERENCE_TABLE: RecordTable<Conference> = {
  table: 'conference',
  fields: {
    unit: 'id',
    period: 'text',
    title: 'text',
    day: 'day',
    starts: 'text',
    place: 'text',
    chairPerson: 'id',
    chairPost: 'id',
    actingChair: 'id',
    actingChairPost: 'id',
    secretaryPerson: 'id',
    secretaryPost: 'id',
    quorum: 'json',
    state: 'text',
    openedAt: 'instant',
    closedAt: 'instant',
    calendarSequence: 'whole',
  },
  kinds: [
    'conference-prepared',
    'conference-changed',
    'conference-summoned',
    'conference-opened',
    'conference-closed',
    'conference-cancelled',
  ],
};

export const AGENDA_TABLE: RecordTable<AgendaItem> = {
  table: 'agenda_item',
  fields: {
    conference: 'id',
    position: 'whole',
    title: 'text',
    kind: 'text',
    minutes: 'whole',
    presenter: 'id',
    presenterPost: 'id',
    state: 'text',
    beganAt: 'instant',
    endedAt: 'instant',
    note: 'prose',
  },
  kinds: [
    'agenda-item-added',
    'agenda-item-changed',
    'agenda-item-noted',
    'agenda-item-started',
    'agenda-item-finished',
    'agenda-item-dropped',
  ],
};

export const DELEGATE_TABLE: RecordTable<Delegate> = {
  table: 'delegate',
  fields: {
    conference: 'id',
    person: 'id',
    post: 'id',
    body: 'id',
    unit: 'id',
    isGuest: 'flag',
    state: 'text',
    excuse: 'text',
    arrivedAt: 'instant',
    leftAt: 'instant',
  },
  kinds: [
    'delegate-summoned',
    'delegate-arrived',
    'delegate-left',
    'delegate-excused',
    'delegate-put-back',
  ],
};

export const CONTRIBUTION_TABLE: RecordTable<Contribution> = {
  table: 'contribution',
  fields: {
    conference: 'id',
    item: 'id',
    delegate: 'id',
    position: 'whole',
    minutes: 'whole',
    note: 'prose',
    state: 'text',
    beganAt: 'instant',
    endedAt: 'instant',
  },
  kinds: [
    'contribution-noted',
    'contribution-changed',
    'contribution-called',
    'contribution-ended',
    'contribution-withdrawn',
  ],
};

export const MINUTES_TABLE: RecordTable<ConferenceMinutes> = {
  table: 'conference_minutes',
  fields: {
    conference: 'id',
    state: 'text',
    number: 'whole',
    signedDay: 'day',
    wordFile: 'id',
    pdfFile: 'id',
  },
  kinds: ['minutes-begun', 'minutes-signed'],
};

export const CONCLUSION_TABLE: RecordTable<Conclusion> = {
  table: 'conclusion',
  fields: {
    conference: 'id',
    number: 'whole',
    text: 'prose',
    product: 'prose',
    dueDay: 'day',
    assignment: 'json',
    difficulties: 'json',
    state: 'text',
    issuedDay: 'day',
  },
  kinds: ['conclusion-drafted', 'conclusion-changed', 'conclusion-issued', 'conclusion-dropped'],
};

/** Every table of records that this room keeps. */
export const CONFERENCE_RECORDS: readonly RecordTable[] = [
  CONFERENCE_TABLE,
  AGENDA_TABLE,
  DELEGATE_TABLE,
  CONTRIBUTION_TABLE,
  MINUTES_TABLE,
  CONCLUSION_TABLE,
];
