import type { SoundRequest } from './sound-request.ts';

const DIRECTIVES = '/api/v1/directives';
const STUDY = `${DIRECTIVES}/:directive/units/:unit`;
const SESSION = '/api/v1/study-sessions/:session';

/** Which verb each operation of this room asks for. */
export const DIRECTIVE_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-directives': [
    `GET ${DIRECTIVES}`,
    `GET ${DIRECTIVES}/:directive`,
    `GET ${DIRECTIVES}/:directive/file`,
    `GET ${DIRECTIVES}/:directive/units`,
  ],
  'read-study': [`GET ${STUDY}`, `GET ${STUDY}/programme/file`],
  'register-directive': [
    `POST ${DIRECTIVES}`,
    `PUT ${DIRECTIVES}/:directive`,
    `PUT ${DIRECTIVES}/:directive/standing`,
    `POST ${DIRECTIVES}/:directive/units`,
    `DELETE ${STUDY}`,
    `GET ${DIRECTIVES}/:directive/receivers`,
  ],
  'answer-directive': [
    `PUT ${STUDY}/state`,
    `PUT ${STUDY}/programme`,
    `POST ${STUDY}/sessions`,
    `PUT ${SESSION}`,
    `DELETE ${SESSION}`,
  ],
};

const TOLD = {
  ...{ number: '05/2026', symbol: 'NQ-LHM', kind: 'resolution', issuer: 'Ban Chấp hành' },
  ...{ issuedOn: '2026-01-10', subject: 'Về chăm sóc sức khỏe cộng đồng' },
};
const HELD = { heldOn: '2026-02-01', place: 'Hội trường', summoned: 20, attended: 18 };
const ONE = { path: { directive: '{directive}' } };
const IN_UNIT = { path: { directive: '{directive}', unit: '{unit}' } };
const ONE_SESSION = { path: { session: '{studySession}' } };

/** A sound request for each of its routes. */
export const DIRECTIVE_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  [`GET ${DIRECTIVES}`]: { query: { year: '2026', kind: 'resolution', limit: '10' } },
  [`GET ${DIRECTIVES}/:directive`]: ONE,
  [`GET ${DIRECTIVES}/:directive/file`]: ONE,
  [`GET ${DIRECTIVES}/:directive/units`]: { ...ONE, query: { state: 'sent', limit: '10' } },
  [`GET ${DIRECTIVES}/:directive/receivers`]: {
    ...ONE,
    query: { kind: 'lowest', of: '{unit}' },
  },
  [`GET ${STUDY}`]: IN_UNIT,
  [`DELETE ${STUDY}`]: IN_UNIT,
  [`GET ${STUDY}/programme/file`]: IN_UNIT,
  [`POST ${DIRECTIVES}`]: { body: TOLD },
  [`PUT ${DIRECTIVES}/:directive`]: { ...ONE, body: TOLD },
  [`PUT ${DIRECTIVES}/:directive/standing`]: {
    ...ONE,
    body: { action: 'withdraw', on: '2026-05-01', by: '09/2026/QĐ-LHM' },
  },
  [`POST ${DIRECTIVES}/:directive/units`]: {
    ...ONE,
    body: { to: { kind: 'units', units: ['{unit}'] } },
  },
  [`PUT ${STUDY}/state`]: { ...IN_UNIT, body: { action: 'acknowledge' } },
  [`PUT ${STUDY}/programme`]: {
    ...IN_UNIT,
    body: { title: 'Chương trình hành động', on: '2026-02-10' },
  },
  [`POST ${STUDY}/sessions`]: { ...IN_UNIT, body: HELD },
  [`PUT ${SESSION}`]: { ...ONE_SESSION, body: HELD },
  [`DELETE ${SESSION}`]: ONE_SESSION,
};
