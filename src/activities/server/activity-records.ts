import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import type { PhotographFields } from '#activities/model/photograph/photograph.ts';
import type { PlaceFields } from '#activities/model/place/place.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

export const PLACES: RecordTable<PlaceFields> = {
  table: 'place',
  fields: { name: 'text', kind: 'text', parent: 'id' },
  kinds: ['place-entered', 'place-changed'],
};

export const OUTREACH_EVENTS: RecordTable<OutreachFields> = {
  table: 'outreach_event',
  fields: {
    unit: 'id',
    day: 'day',
    place: 'id',
    title: 'text',
    partners: 'json',
    supportingUnits: 'json',
    results: 'json',
    state: 'text',
  },
  kinds: ['outreach-noted', 'outreach-changed', 'outreach-told', 'outreach-withdrawn'],
};

export const PHOTOGRAPHS: RecordTable<PhotographFields> = {
  table: 'photograph',
  fields: {
    outreachEvent: 'id',
    file: 'id',
    caption: 'prose',
    altText: 'prose',
    creditedPerson: 'id',
    creditNote: 'prose',
    isRemoved: 'flag',
  },
  kinds: ['photograph-added', 'photograph-changed', 'photograph-removed'],
};

/** Every table of records that this room keeps. */
export const ACTIVITY_RECORDS: readonly RecordTable[] = [PLACES, OUTREACH_EVENTS, PHOTOGRAPHS];
