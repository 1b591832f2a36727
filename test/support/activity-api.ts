import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const ACTIVITY_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-outreach': [
    'GET /api/v1/activities',
    'GET /api/v1/activities/by-place',
    'GET /api/v1/activities/:activity',
    'GET /api/v1/photographs/:photograph/picture',
  ],
  'record-outreach': [
    'POST /api/v1/activities',
    'PUT /api/v1/activities/:activity',
    'PUT /api/v1/activities/:activity/telling',
    'POST /api/v1/activities/:activity/photographs',
    'PUT /api/v1/photographs/:photograph',
    'DELETE /api/v1/photographs/:photograph',
  ],
  'withdraw-outreach': ['PUT /api/v1/activities/:activity/withdrawal'],
  'read-places': ['GET /api/v1/places'],
  'keep-places': ['POST /api/v1/places', 'PUT /api/v1/places/:place'],
};

const ACTIVITY = { path: { activity: '{activity}' } };
const PHOTOGRAPH = { path: { photograph: '{photograph}' } };
const OUTREACH = {
  ...{ day: '2025-03-21', place: '{place}', title: 'Khám lưu động', partners: ['Hội'] },
  results: [{ indicator: 'people', value: '3' }],
};
const WORDS = { caption: 'Buổi khám', altText: 'Bàn khám ngoài sân' };
const PLACE = { name: 'Xã Mẫu', kind: 'commune' };

/** A sound request for each of its routes. */
export const ACTIVITY_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  'GET /api/v1/activities': { query: { unit: '{unit}', period: '2025', indicator: 'people' } },
  'GET /api/v1/activities/by-place': { query: { unit: '{unit}', period: '2025' } },
  'POST /api/v1/activities': { body: { unit: '{unit}', ...OUTREACH } },
  'GET /api/v1/activities/:activity': ACTIVITY,
  'PUT /api/v1/activities/:activity': { ...ACTIVITY, body: OUTREACH },
  'PUT /api/v1/activities/:activity/telling': { ...ACTIVITY, body: OUTREACH },
  'PUT /api/v1/activities/:activity/withdrawal': { ...ACTIVITY, body: {} },
  'POST /api/v1/activities/:activity/photographs': {
    ...ACTIVITY,
    body: { file: '{file}', ...WORDS },
  },
  'PUT /api/v1/photographs/:photograph': { ...PHOTOGRAPH, body: WORDS },
  'DELETE /api/v1/photographs/:photograph': PHOTOGRAPH,
  'GET /api/v1/photographs/:photograph/picture': PHOTOGRAPH,
  'GET /api/v1/places': {},
  'POST /api/v1/places': { body: PLACE },
  'PUT /api/v1/places/:place': { path: { place: '{place}' }, body: PLACE },
};
