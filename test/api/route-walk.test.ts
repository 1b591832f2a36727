import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import { describeApi } from '#entry/server/describe-api.ts';
import { ROLES, type Role } from '#kernel/actor.ts';
import type { PermissionRule } from '#kernel/permission.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { conferenceScene } from '#test/support/conference-deeds.ts';
import { studyDirective } from '#test/support/directive-deeds.ts';
import { OPERATIONS_BY_VERB } from '#test/support/operations-by-verb.ts';
import { RULE_TO_MAKE, TASK_TO_SET } from '#test/support/plan-api.ts';
import { photographedOutreach } from '#test/support/activity-deeds.ts';
import { picturedArticle } from '#test/support/news-article.ts';
import { callOf, filledIn, SOUND_REQUESTS, standIns } from '#test/support/sound-requests.ts';
import type { SoundRequest } from '#test/support/sound-request.ts';
import { reportThings } from '#test/support/report-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { tellStore, unitsByCode } from '#test/support/told-store.ts';

/** Everything that a request may name lies in P; those who are outside hold their roles in Q. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Q,Other,province,R,,
A,First,commune,P,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

const MADE_UP = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

/** What is no route of the API but stands in its description. */
const BESIDE_THE_API = [
  ...['GET /health', 'GET /api/v1/changes'],
  // What everybody reads: pages, not data for programs.
  ...['GET /news', 'GET /news/:slug', 'GET /news/feed.atom', 'GET /news/pictures/:file'],
];

/** Asked of things out of sight, these answer as if nothing were known of them, and refuse nothing. */
const PASSED_OVER = [
  'GET /api/v1/figures/told',
  'GET /api/v1/session/verbs',
  'GET /api/v1/articles',
  'GET /api/v1/conferences',
  'GET /api/v1/conclusions',
];

/** Of no feature: that something changed is told to all who hold a role, and what, to nobody. */
const FOLLOW_CHANGES = 'follow-changes';

interface Described {
  readonly call: string;
  readonly access: string | undefined;
  readonly rule: PermissionRule | undefined;
  readonly isOpen: boolean;
  readonly statuses: readonly string[];
}

interface Operation {
  readonly 'x-access'?: string;
  readonly 'x-access-rule'?: PermissionRule;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly security: readonly object[];
}

const description = JSON.parse(await describeApi('0.0.0')) as Description;

/** Every operation there is, as the description of the API tells it to anybody. */
const OPERATIONS: readonly Described[] = Object.entries(description.paths).flatMap(
  ([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      call: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, ':$1')}`,
      access: operation['x-access'],
      rule: operation['x-access-rule'],
      isOpen: (operation.security ?? description.security).length === 0,
      statuses: Object.keys(operation.responses),
    })),
);
function named<Its extends Described>(operations: readonly Its[]): (readonly [string, Its])[] {
  return operations.map((each) => [each.call, each] as const);
}
const CLOSED = OPERATIONS.filter(({ isOpen }) => !isOpen);
const BY_ROLE = CLOSED.flatMap((each) =>
  each.rule === undefined ? [] : { ...each, rule: each.rule },
);
const soundRequest = (call: string): SoundRequest => SOUND_REQUESTS[call] ?? {};

describe('the description', () => {
  test('has a sound request for each of its operations, and none for any other', () => {
    const walked = [...Object.keys(SOUND_REQUESTS), ...BESIDE_THE_API].toSorted();
    expect(walked).toEqual(OPERATIONS.map(({ call }) => call).toSorted());
  });

  test.each(named(OPERATIONS))('tells who may ask, and what else is answered: %s', (_, its) => {
    expect(its.access).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(its.access === 'open').toBe(its.isOpen);
    expect(['401', '403'].every((status) => its.statuses.includes(status))).toBe(!its.isOpen);
    if (its.rule === undefined || its.access === FOLLOW_CHANGES) return;
    const rule = ALL_RULES[its.access ?? ''];
    const where = PASSED_OVER.includes(its.call) ? 'anywhere' : rule?.where;
    expect(its.rule).toEqual({ roles: rule?.roles, where });
  });

  test('asks for the verb that is written down for each operation', () => {
    const asked = Object.groupBy(OPERATIONS, ({ access = '' }) => access);
    const calls = Object.entries(asked).map(([verb, its = []]) => [
      verb,
      its.map(({ call }) => call).toSorted(),
    ]);
    const written = Object.entries(OPERATIONS_BY_VERB).map(([verb, its]) => [verb, its.toSorted()]);
    expect(Object.fromEntries(calls)).toEqual(Object.fromEntries(written));
  });
});

eachStore('every operation', (store) => {
  let api: ApiClient;
  let chief: TestAccount;
  let ids: Map<string, string>;
  const idOf = (name: string) => ids.get(name) ?? MADE_UP;

  beforeAll(async () => {
    ids = unitsByCode(await tellStore(store.database, TABLES));
    ids.set('unit', idOf('A'));
    api = await apiClient(store.database);
    chief = await signedIn(store.database);
    await makeThings();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const send = (call: string, request: SoundRequest, as: TestAccount | 'nobody') =>
    api.send(callOf(call, request), {
      ...(request.body !== undefined && { body: request.body }),
      ...{ as, seen: '1' },
    });
  const eventCount = async () => {
    const [row] = await store.database.query<{ count: string }>('select count(*) from event');
    return row?.count;
  };

  test.each(named(CLOSED))('lets nobody in without a session: %s', async (call) => {
    const before = await eventCount();
    const answer = await send(call, filledIn(soundRequest(call), idOf), 'nobody');
    expect([answer.statusCode, codeOf(answer)]).toEqual([401, 'not-signed-in']);
    expect(await eventCount()).toBe(before);
  });

  test.each(named(BY_ROLE))(
    'is refused to roles that lack the verb: %s',
    async (call, { rule }) => {
      for (const roles of [[], ...rolesWithout(rule).map((role) => [role])]) {
        const outsider = await signedIn(store.database, { roles });
        const before = await eventCount();
        const answer = await send(call, filledIn(soundRequest(call), idOf), outsider);
        expect([roles, answer.statusCode, codeOf(answer)]).toEqual([roles, 403, 'not-permitted']);
        expect(Object.keys(answer.json<object>()).toSorted()).toEqual(REFUSAL_FIELDS);
        expect(await eventCount()).toBe(before);
      }
    },
  );

  const ofTheWhole = BY_ROLE.filter(({ rule }) => rule.where === 'whole');
  test.each(named(ofTheWhole))('takes the whole organisation: %s', async (call, { rule }) => {
    const [role] = rule.roles;
    const local = await signedIn(store.database, {
      roles: role === undefined ? [] : [role],
      unit: idOf('R'),
    });
    const answer = await send(call, filledIn(soundRequest(call), idOf), local);
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'not-permitted']);
  });

  const aboutThings = CLOSED.filter(({ call, rule }) => {
    const isOfUnit = rule?.where === 'unit';
    const isOwn = rule === undefined && !call.startsWith('POST');
    return (
      (isOfUnit || isOwn || PASSED_OVER.includes(call)) && standIns(soundRequest(call)).length > 0
    );
  });
  test.each(named(aboutThings))(
    'answers of what is out of sight as of nothing: %s',
    async (call) => {
      const request = soundRequest(call);
      const outsider = await signedIn(store.database, { unit: idOf('Q') });
      const before = await eventCount();
      const there = await send(call, filledIn(request, idOf), outsider);
      const nowhere = await send(
        call,
        filledIn(request, () => MADE_UP),
        outsider,
      );
      expect(withoutIds(there)).toEqual(withoutIds(nowhere));
      expect(there.statusCode).toBe(PASSED_OVER.includes(call) ? 200 : 404);
      expect(await eventCount()).toBe(before);
      // Somebody within whose sight it is hears something else: it was there.
      const insider =
        call.includes('/account/') || call.includes('delegations') ? chief : undefined;
      const within = insider ?? (await signedIn(store.database, { unit: idOf('P') }));
      expect(withoutIds(await send(call, filledIn(request, idOf), within))).not.toEqual(
        withoutIds(nowhere),
      );
    },
  );

  /** One of each thing that a request may name, in A and by somebody else. */
  async function makeThings(): Promise<void> {
    const make = async (name: string, call: string, body: object) => {
      const { id } = await api.ask<{ id: string }>(call, { body, as: chief });
      ids.set(name, id);
    };
    const unit = idOf('A');
    const other = await signedIn(store.database, { roles: ['viewer'] });
    ids.set('account', other.account);
    await make('person', 'POST /api/v1/people', { familyName: 'Lê', givenName: 'An' });
    await make('body', 'POST /api/v1/bodies', { unit, kind: 'committee', name: 'Ban' });
    const [person, body] = [idOf('person'), idOf('body')];
    await make('membership', 'POST /api/v1/memberships', { body, person, seat: 'member' });
    await make('post', 'POST /api/v1/posts', { unit, title: 'Chủ tịch' });
    await make('holding', 'POST /api/v1/holdings', { post: idOf('post'), person });
    await make('role', 'POST /api/v1/roles', { account: other.account, role: 'viewer', unit });
    await make('delegation', 'POST /api/v1/delegations', {
      ...{ role: await roleOf(chief), to: other.account, unit, until: '2100-01-01' },
    });
    const [session] = await store.database.query<{ id: string }>(
      'select id from session where account = $1',
      [chief.account],
    );
    ids.set('session', session?.id ?? '');
    const study = await studyDirective(store.database, unit);
    ids.set('directive', study.directive).set('studySession', study.session);
    await makePasskey();
    const made = await store.database.transaction((tx) =>
      photographedOutreach(tx, { unit, actor: 'operator', day: '2025-03-21' }),
    );
    const article = await picturedArticle(store.database, unit);
    for (const [name, id] of Object.entries({ ...made, ...article })) ids.set(name, id);
    const conferred = await store.database.transaction((tx) => conferenceScene(tx, unit));
    for (const [name, id] of Object.entries({ ...conferred })) ids.set(name, id);
    for (const [name, id] of Object.entries(await reportThings(store.database, unit)))
      ids.set(name, id);
    await make('planRule', 'POST /api/v1/plan/rules', { unit, ...RULE_TO_MAKE });
    const { tasks } = await api.ask<{ tasks: readonly { id: string }[] }>('POST /api/v1/tasks', {
      body: { plan: unit, ...TASK_TO_SET, places: [{ lead: unit }] },
      as: chief,
    });
    ids.set('task', tasks[0]?.id ?? '');
  }

  async function roleOf({ account }: TestAccount): Promise<string | undefined> {
    const [row] = await store.database.query<{ id: string }>(
      'select role_id as id from role_version where account = $1 limit 1',
      [account],
    );
    return row?.id;
  }

  async function makePasskey(): Promise<void> {
    const [row] = await store.database.query<{ id: string }>(
      `insert into passkey (id, credential, account, public_key, counter, transports, name, added_at)
       values ($1, 'a credential', $2, '\\x00', 0, '{}', 'a key', now()) returning id`,
      [MADE_UP.replace('0197', '0198'), chief.account],
    );
    ids.set('passkey', row?.id ?? '');
  }
});

const REFUSAL_FIELDS = ['code', 'detail', 'status', 'title', 'type'];

function rolesWithout({ roles }: PermissionRule): readonly Role[] {
  return ROLES.filter((role) => !roles.includes(role));
}

function codeOf(answer: LightMyRequestResponse): string | undefined {
  const isProblem = String(answer.headers['content-type']).includes('problem+json');
  return isProblem ? answer.json<{ code: string }>().code : undefined;
}

/** Status and words of an answer, whatever the ids in it. */
function withoutIds({ statusCode, body }: LightMyRequestResponse): readonly [number, string] {
  return [statusCode, body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, 'id')];
}
