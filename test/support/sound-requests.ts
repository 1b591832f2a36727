import { ROOM_REQUESTS } from './room-apis.ts';
import { SOUND_ACCOUNT_REQUESTS } from './sound-account-requests.ts';
import type { SoundRequest } from './sound-request.ts';

const [UNIT, PEOPLE] = ['{unit}', 'people'];
const LATER = '2100-01-01';
const REORGANISATION = {
  on: '2026-03-01',
  legalBasis: '',
  steps: [{ kind: 'dissolve', unit: UNIT }],
};
const PAGE = { query: { limit: '10' } };
const FIGURE = { path: { period: '2025', unit: UNIT, indicator: PEOPLE } };
const TOTALS = { query: { period: '2025', unit: UNIT, indicator: PEOPLE, as_of: '2025-12-31' } };
const NAME = { familyName: 'Lê', middleName: 'Văn', givenName: 'An' };
const UNTIL = { body: { until: LATER } };

/** A sound request for every route of the API: tests that walk them all begin with these. */
export const SOUND_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  'GET /api/v1/units': { query: { as_of: '2025-12-31', beginning: 'a', superior: UNIT } },
  'GET /api/v1/units/search': { query: { text: 'a', as_of: '2025-12-31', limit: '10' } },
  'GET /api/v1/home': { query: { period: '2025' } },
  'GET /api/v1/organisation': {},
  'GET /api/v1/organisation/changes': { query: { from: '2025-01-01', until: '2025-12-31' } },
  'GET /api/v1/units/:unit': { path: { unit: UNIT } },
  'GET /api/v1/units/:unit/path': { path: { unit: UNIT }, query: { as_of: '2025-12-31' } },
  'GET /api/v1/reorganisations': PAGE,
  'GET /api/v1/reorganisations/:reorganisation': { path: { reorganisation: '{reorganisation}' } },
  'POST /api/v1/reorganisations/preview': {
    body: { kind: 'enter', reorganisation: REORGANISATION },
  },
  'POST /api/v1/reorganisations': { body: REORGANISATION },
  'PUT /api/v1/reorganisations/:reorganisation': {
    path: { reorganisation: '{reorganisation}' },
    body: REORGANISATION,
  },
  'DELETE /api/v1/reorganisations/:reorganisation': {
    path: { reorganisation: '{reorganisation}' },
  },
  'GET /api/v1/indicators': PAGE,
  'GET /api/v1/periods': PAGE,
  'GET /api/v1/periods/:period': { path: { period: '2025' } },
  'POST /api/v1/periods': { body: { code: '2026-H1', structureDate: '2026-06-14' } },
  'PUT /api/v1/periods/:period': {
    path: { period: '2025' },
    body: { structureDate: '2026-06-14' },
  },
  'GET /api/v1/totals': TOTALS,
  'GET /api/v1/totals/sheet': TOTALS,
  'GET /api/v1/totals/trail': TOTALS,
  'GET /api/v1/figures/told': { query: { unit: UNIT } },
  'GET /api/v1/figures/sent': { query: { period: '2025', unit: UNIT } },
  'GET /api/v1/figures/:period/:unit/:indicator': FIGURE,
  'PUT /api/v1/figures/:period/:unit/:indicator': { ...FIGURE, body: { value: '1' } },
  'DELETE /api/v1/figures/:period/:unit/:indicator': FIGURE,
  'PUT /api/v1/figures/:period/:unit/:indicator/acceptance': FIGURE,
  'POST /api/v1/publications': { body: { period: '2025', scope: 'both', asOf: '2025-12-31' } },
  'POST /api/v1/files': { query: { name: 'x.pdf' } },
  'GET /api/v1/publications': PAGE,
  'GET /api/v1/publications/:publication': { path: { publication: '{publication}' } },
  'GET /api/v1/publications/:publication/totals.csv': { path: { publication: '{publication}' } },
  ...SOUND_ACCOUNT_REQUESTS,
  ...ROOM_REQUESTS,
  'POST /api/v1/session': { body: { login: 'nobody', password: 'not the password' } },
  'DELETE /api/v1/session': {},
  'GET /api/v1/session': {},
  'GET /api/v1/session/verbs': { query: { unit: UNIT } },
  'GET /api/v1/account/permissions': { query: { as_of: '2025-12-31' } },
  'DELETE /api/v1/account/sessions/:session': { path: { session: '{session}' } },
  'DELETE /api/v1/account/passkeys/:passkey': { path: { passkey: '{passkey}' } },
  'POST /api/v1/links/look': { body: { token: 'abcdefghijklmnopqrstuvwxyz0123456789' } },
  'POST /api/v1/links/use': {
    body: { token: 'abcdefghijklmnopqrstuvwxyz0123456789', password: 'cánh đồng lúa chín' },
  },
  'POST /api/v1/invitations/sheet': { body: { name: 'people.csv', content: 'YWJj' } },
  'GET /api/v1/invitations/template.csv': { query: { language: 'vi' } },
  'GET /api/v1/invitations': PAGE,
  'POST /api/v1/invitations': {
    body: {
      people: [
        {
          ...{ ...NAME, login: 'le.van.an', language: 'vi' },
          roles: [{ role: 'viewer', unit: UNIT, reach: 'below' }],
        },
      ],
    },
  },
  'POST /api/v1/invitations/:account/renewal': { path: { account: '{account}' } },
  'DELETE /api/v1/invitations/:account': { path: { account: '{account}' } },
  'POST /api/v1/accounts/:account/password-link': { path: { account: '{account}' } },
  'GET /api/v1/accounts': { query: { search: 'an', limit: '10' } },
  'GET /api/v1/accounts/:account': { path: { account: '{account}' } },
  'DELETE /api/v1/accounts/:account': { path: { account: '{account}' } },
  'GET /api/v1/accounts/:account/permissions': { path: { account: '{account}' } },
  'GET /api/v1/actors': { query: { id: '{account}' } },
  'POST /api/v1/roles': { body: { account: '{account}', role: 'viewer', unit: UNIT } },
  'PUT /api/v1/roles/:role': { path: { role: '{role}' }, ...UNTIL },
  'GET /api/v1/roles': { query: { unit: UNIT } },
  'POST /api/v1/delegations': {
    body: { role: '{role}', to: '{account}', unit: UNIT, until: LATER },
  },
  'PUT /api/v1/delegations/:delegation': { path: { delegation: '{delegation}' }, ...UNTIL },
  'GET /api/v1/delegations': {},
  'GET /api/v1/delegates': { query: { search: 'an' } },
  'GET /api/v1/audit/events': { query: { from: '2025-01-01', limit: '10' } },
  'GET /api/v1/audit/events/:event': { path: { event: '1' } },
  'GET /api/v1/audit/events.csv': { query: { from: '2025-01-01' } },
  'GET /api/v1/audit/head': {},
  'POST /api/v1/people/:person/erasure': { path: { person: '{person}' } },
  'GET /api/v1/people': { query: { search: 'an', limit: '10' } },
  'POST /api/v1/people': { body: NAME },
  'GET /api/v1/people/without-place': { query: { as_of: '2025-12-31' } },
  'GET /api/v1/people/:person': { path: { person: '{person}' } },
  'PUT /api/v1/people/:person': { path: { person: '{person}' }, body: NAME },
  'GET /api/v1/units/:unit/posts': { path: { unit: UNIT }, query: { as_of: '2025-12-31' } },
  'POST /api/v1/bodies': { body: { unit: UNIT, kind: 'committee', name: 'Ban Chấp hành' } },
  'PUT /api/v1/bodies/:body': { path: { body: '{body}' }, body: { name: 'Ban Thường vụ' } },
  'POST /api/v1/terms': {
    body: { body: '{body}', name: '2025–2030', from: '2025-01-01', until: '2030-01-01' },
  },
  'POST /api/v1/memberships': { body: { body: '{body}', person: '{person}', seat: 'member' } },
  'PUT /api/v1/memberships/:membership': { path: { membership: '{membership}' }, ...UNTIL },
  'POST /api/v1/posts': { body: { unit: UNIT, title: 'Chủ tịch' } },
  'PUT /api/v1/posts/:post': { path: { post: '{post}' }, body: { title: 'Chủ tịch' } },
  'POST /api/v1/holdings': { body: { post: '{post}', person: '{person}' } },
  'PUT /api/v1/holdings/:holding': { path: { holding: '{holding}' }, ...UNTIL },
};

const STAND_IN = /\{(\w+)\}/gu;

/** A request with ids in the places that were left for them. */
export function filledIn(request: SoundRequest, idOf: (name: string) => string): SoundRequest {
  const written = JSON.stringify(request).replaceAll(STAND_IN, (_, name: string) => idOf(name));
  return JSON.parse(written) as SoundRequest;
}

/** For which things a request leaves places. */
export function standIns(request: SoundRequest): readonly string[] {
  return Array.from(JSON.stringify(request).matchAll(STAND_IN), ([, name = '']) => name);
}

/** Method and address of a request to a route (`GET /api/v1/units/:unit`). */
export function callOf(route: string, { path = {}, query = {} }: SoundRequest): string {
  const address = route.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? address : `${address}?${asked}`;
}
