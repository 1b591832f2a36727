import { REQUEST_WISH } from './report-deeds.ts';
import type { SoundRequest } from './sound-request.ts';

const REQUESTS = '/api/v1/report-requests';
const REPORT = '/api/v1/reports/:report';
const DIFFICULTIES = '/api/v1/difficulties';
const RULE = '/api/v1/approval-rule';

/** Which verb each operation of this room asks for. */
export const REPORT_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-report-requests': [
    `GET ${REQUESTS}`,
    `GET ${REQUESTS}/:request`,
    `GET ${REQUESTS}/:request/reports`,
  ],
  'ask-for-report': ['GET /api/v1/report-levels', `POST ${REQUESTS}`, `PUT ${REQUESTS}/:request`],
  'read-reports': [
    `GET ${REPORT}`,
    `GET ${REPORT}/sources`,
    `GET ${REPORT}/draft.docx`,
    `GET ${REPORT}/draft.pdf`,
    `GET ${REPORT}/editions/:edition/report.docx`,
    `GET ${REPORT}/editions/:edition/report.pdf`,
    `GET ${DIFFICULTIES}`,
  ],
  'write-report': [
    'POST /api/v1/reports',
    `PUT ${REPORT}/sections/:section`,
    `POST ${REPORT}/quotes`,
  ],
  'submit-report': [`PUT ${REPORT}/submission`],
  'accept-report': [`PUT ${REPORT}/return`, `PUT ${REPORT}/acceptance`],
  'publish-report': [`PUT ${REPORT}/publication`, `PUT ${REPORT}/amendment`],
  'raise-difficulty': [`POST ${DIFFICULTIES}`, `PUT ${DIFFICULTIES}/:difficulty/closing`],
  'answer-difficulty': [`PUT ${DIFFICULTIES}/:difficulty/answer`],
  'read-approval-rule': [`GET ${RULE}`],
  'change-approval-rule': [`PUT ${RULE}`],
};

const UNIT = '{unit}';
const ONE_REQUEST = { path: { request: '{reportRequest}' } };
const ONE = { path: { report: '{report}' } };
const EDITION = { path: { report: '{report}', edition: '{reportEdition}' } };
const DIFFICULTY = { path: { difficulty: '{difficulty}' } };
const SIGNING = { post: '{post}', person: '{person}' };

/** A sound request for each of its routes. */
export const REPORT_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  [`GET ${REQUESTS}`]: { query: { period: '2025', limit: '10' } },
  [`GET ${REQUESTS}/:request`]: ONE_REQUEST,
  [`GET ${REQUESTS}/:request/reports`]: {
    ...ONE_REQUEST,
    query: { state: 'missing', limit: '10' },
  },
  'GET /api/v1/report-levels': { query: { unit: UNIT } },
  [`POST ${REQUESTS}`]: { body: { unit: UNIT, period: '2025-H2', ...REQUEST_WISH } },
  [`PUT ${REQUESTS}/:request`]: { ...ONE_REQUEST, body: REQUEST_WISH },
  'POST /api/v1/reports': { body: { request: '{reportRequest}', unit: UNIT } },
  [`GET ${REPORT}`]: ONE,
  [`GET ${REPORT}/sources`]: { ...ONE, query: { section: 'community' } },
  [`GET ${REPORT}/draft.docx`]: ONE,
  [`GET ${REPORT}/draft.pdf`]: ONE,
  [`GET ${REPORT}/editions/:edition/report.docx`]: EDITION,
  [`GET ${REPORT}/editions/:edition/report.pdf`]: EDITION,
  [`PUT ${REPORT}/sections/:section`]: {
    path: { report: '{report}', section: 'community' },
    body: { text: 'Khám cho {people} người.' },
  },
  [`POST ${REPORT}/quotes`]: { ...ONE, body: { section: 'community', source: '{report}' } },
  [`PUT ${REPORT}/submission`]: ONE,
  [`PUT ${REPORT}/return`]: { ...ONE, body: { reason: 'Thiếu số liệu' } },
  [`PUT ${REPORT}/acceptance`]: { ...ONE, body: { figures: '0.0' } },
  [`PUT ${REPORT}/publication`]: { ...ONE, body: SIGNING },
  [`PUT ${REPORT}/amendment`]: { ...ONE, body: SIGNING },
  [`GET ${DIFFICULTIES}`]: { query: { unit: UNIT, period: '2025' } },
  [`POST ${DIFFICULTIES}`]: { body: { unit: UNIT, period: '2025', text: 'Thiếu xe lưu động' } },
  [`PUT ${DIFFICULTIES}/:difficulty/answer`]: {
    ...DIFFICULTY,
    body: { action: 'answer', answer: 'Đã cấp xe' },
  },
  [`PUT ${DIFFICULTIES}/:difficulty/closing`]: { ...DIFFICULTY, body: { action: 'close' } },
  [`GET ${RULE}`]: {},
  [`PUT ${RULE}`]: { body: { isSeparate: true, basis: 'Quyết định mẫu' } },
};
