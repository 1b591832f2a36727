import type { SoundRequest } from './sound-request.ts';

const CONFERENCES = '/api/v1/conferences';
const ONE = `${CONFERENCES}/:conference`;
const ITEM = '/api/v1/agenda-items/:item';
const CONTRIBUTION = '/api/v1/contributions/:contribution';
const CONCLUSION = '/api/v1/conclusions/:conclusion';

/** Which verb each operation of this room asks for. */
export const CONFERENCE_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-conferences': [
    // First what belongs to nobody: the others are also for who is called to a conference.
    'GET /api/v1/conclusions',
    ...[
      `GET ${CONFERENCES}`,
      `GET ${ONE}`,
      `GET ${ONE}/minutes`,
      `GET ${ONE}/figures`,
      `GET ${ONE}/invitation.ics`,
    ],
  ],
  'prepare-conference': [
    ...[`POST ${CONFERENCES}`, `PUT ${ONE}`, `POST ${ONE}/delegates`],
    ...['POST /api/v1/agenda-items', `PUT ${ITEM}`],
  ],
  'keep-conference': [
    ...[`PUT ${ONE}/state`, `PUT ${ITEM}/state`, `PUT ${ITEM}/note`],
    ...['PUT /api/v1/delegates/:delegate/state', 'POST /api/v1/contributions'],
    ...[`PUT ${CONTRIBUTION}`, `PUT ${CONTRIBUTION}/state`],
    ...['POST /api/v1/conclusions', `PUT ${CONCLUSION}`, `DELETE ${CONCLUSION}`],
  ],
  'sign-minutes': [`PUT ${ONE}/minutes/signature`],
  'issue-conclusion': [`PUT ${CONCLUSION}/issue`],
};

const PERSON = { person: '{person}' };
const TOLD = {
  ...{ period: '2026-H1', title: 'Hội nghị sơ kết', day: '2026-07-10', starts: '08:00' },
  ...{ place: 'Hội trường, Mẫu', chair: PERSON, secretary: PERSON },
};
const TOLD_ITEM = { title: 'Thảo luận', kind: 'discussion', minutes: 30 };
const TOLD_CONCLUSION = {
  ...{ text: 'Rà soát danh sách hội viên', product: 'Báo cáo kết quả', dueDay: '2026-09-30' },
  assignment: { kind: 'named', units: ['{unit}'] },
};
const OF_ONE = { path: { conference: '{conference}' } };
const OF_ITEM = { path: { item: '{agendaItem}' } };
const OF_CONTRIBUTION = { path: { contribution: '{contribution}' } };
const OF_CONCLUSION = { path: { conclusion: '{conclusion}' } };

/** A sound request for each of its routes. */
export const CONFERENCE_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  [`GET ${CONFERENCES}`]: { query: { period: '2026-H1' } },
  [`GET ${ONE}`]: OF_ONE,
  [`GET ${ONE}/figures`]: { ...OF_ONE, query: { language: 'vi' } },
  [`GET ${ONE}/minutes`]: { ...OF_ONE, query: { format: 'docx', language: 'vi' } },
  [`GET ${ONE}/invitation.ics`]: { ...OF_ONE, query: { language: 'vi' } },
  'GET /api/v1/conclusions': { query: { period: '2026-H1' } },
  [`POST ${CONFERENCES}`]: { body: { unit: '{unit}', ...TOLD } },
  [`PUT ${ONE}`]: { ...OF_ONE, body: TOLD },
  [`PUT ${ONE}/state`]: { ...OF_ONE, body: { action: 'cancel' } },
  [`POST ${ONE}/delegates`]: { ...OF_ONE, body: { guests: ['{person}'] } },
  [`PUT ${ONE}/minutes/signature`]: OF_ONE,
  'POST /api/v1/agenda-items': { body: { conference: '{conference}', ...TOLD_ITEM } },
  [`PUT ${ITEM}`]: { ...OF_ITEM, body: { ...TOLD_ITEM, place: 1 } },
  [`PUT ${ITEM}/state`]: { ...OF_ITEM, body: { action: 'start' } },
  [`PUT ${ITEM}/note`]: { ...OF_ITEM, body: { note: 'Thống nhất' } },
  'PUT /api/v1/delegates/:delegate/state': {
    path: { delegate: '{delegate}' },
    body: { action: 'excuse', excuse: 'duty' },
  },
  'POST /api/v1/contributions': {
    body: { item: '{agendaItem}', delegate: '{delegate}', minutes: 7, note: 'Đồng ý' },
  },
  [`PUT ${CONTRIBUTION}`]: { ...OF_CONTRIBUTION, body: { minutes: 7, note: 'Đồng ý' } },
  [`PUT ${CONTRIBUTION}/state`]: { ...OF_CONTRIBUTION, body: { action: 'call' } },
  'POST /api/v1/conclusions': { body: { conference: '{conference}', ...TOLD_CONCLUSION } },
  [`PUT ${CONCLUSION}`]: { ...OF_CONCLUSION, body: TOLD_CONCLUSION },
  [`DELETE ${CONCLUSION}`]: OF_CONCLUSION,
  [`PUT ${CONCLUSION}/issue`]: OF_CONCLUSION,
};
