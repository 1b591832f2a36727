import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_LIFE_CYCLES } from '#entry/server/all-life-cycles.ts';
import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import type { Day } from '#kernel/day.ts';
import { stateAfter, type LifeCycle } from '#kernel/life-cycle.ts';
import { decide, WHOLE_ORGANISATION, type Subject } from '#kernel/permission.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import type { Database } from '#platform/server/database/database.ts';
import { signedInOnRecord } from '#test/support/account-on-record.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { rebuild } from '#test/support/everything-done.ts';
import { openSecond } from '#test/support/second-store.ts';
import { storeState } from '#test/support/store-state.ts';
import { eachStore } from '#test/support/store.ts';
import {
  walkedScene,
  walkedUnits,
  walkersIn,
  type UnitsByCode,
  type Walker,
} from '#test/support/walked-scene.ts';
import {
  WALKED_THINGS,
  type WalkedRow,
  type WalkedScene,
  type WalkedThing,
} from '#test/support/walked-things.ts';

/** A step that somebody tries: who, of what, and which; settled by what there is. */
interface Try {
  readonly who: number;
  readonly thing: number;
  readonly row: number;
  readonly action: number;
  /** Whether it is a step that the state allows, by somebody who may, so that things go on. */
  readonly isApt: boolean;
}

const NUMBER = fc.nat(10_000);
const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    ...{ who: NUMBER, thing: NUMBER, row: NUMBER, action: NUMBER },
    isApt: fc.constantFrom(true, true, false),
  }),
  { minLength: 120, maxLength: 240, size: 'max' },
);

test('every life cycle is walked', () => {
  const names = WALKED_THINGS.map(({ cycle }) => cycle.name);
  expect(names.toSorted()).toEqual(ALL_LIFE_CYCLES.map(({ name }) => name).toSorted());
});

eachStore('whoever does whatever in any order', (store) => {
  const seen = new Set<string>();

  test('nobody does what the policy does not give, and everything stands where its life cycle leads', async () => {
    await using second = await openSecond(store);
    await fc.assert(
      fc.asyncProperty(tries, async (walk) => {
        const { database } = store;
        const units = await walkedUnits(database);
        const chief = await signedInOnRecord(database);
        await using api = await apiClient(database, chief);
        const scene = await walkedScene(database, api, units);
        const walkers = await walkersIn(database, units);
        const gone = { seen: new Set<string>(), sought: new Map<string, number>() };
        const world = { database, api, units, scene, walkers, ...gone };
        for (const each of walk) await seekStep(world, each);
        for (const each of walk) await tryStep(world, each);
        for (const each of world.seen) seen.add(each);
        await emptyStore(second.database);
        await rebuild(database, second.database);
        expect(await recordsIn(second.database)).toEqual(await recordsIn(database));
      }),
      { numRuns: 3, endOnFailure: true },
    );
    // A walk that never gets anywhere would find nothing.
    const steps = ALL_LIFE_CYCLES.flatMap(({ name, steps: its }) =>
      its.map(({ action }) => `${name} ${action}`),
    );
    expect(seen.size).toBeGreaterThan(new Set(steps).size * 0.8);
  }, 280_000);
});

interface World {
  readonly database: Database;
  readonly api: ApiClient;
  readonly units: UnitsByCode;
  readonly scene: WalkedScene;
  readonly walkers: readonly Walker[];
  /** Steps that were done in this walk. */
  readonly seen: Set<string>;
  /** How often each step was sought in this walk. */
  readonly sought: Map<string, number>;
}

/** Tries something, whatever it is. */
async function tryStep(world: World, each: Try): Promise<void> {
  const thing = pick(WALKED_THINGS, each.thing);
  const rows = await world.database.query<WalkedRow>(thing.rows);
  if (rows.length === 0) return;
  const row = pick(rows, each.row);
  await takeStep(world, { thing, row, step: chooseStep(thing.cycle, row.state, each) }, each);
}

/**
 * Tries by somebody who may what this walk has not done yet, or what leads there, where the state of
 * anything allows it: what was sought least first, for much is refused until something else was done.
 * What ends a life comes last.
 */
async function seekStep(world: World, each: Try): Promise<void> {
  const open: Candidate[] = [];
  for (const thing of WALKED_THINGS) {
    const { steps } = thing.cycle;
    const isNew = (step: Step) => !world.seen.has(nameOf(thing, step));
    const leadsToNew = (step: Step) => isNew(step) || stepsAfter(steps, step).some(isNew);
    if (!steps.some(isNew)) continue;
    for (const row of await world.database.query<WalkedRow>(thing.rows)) {
      const apt = steps.filter((step) => step.from.includes(row.state) && leadsToNew(step));
      open.push(...apt.map((step) => ({ thing, row, step })));
    }
  }
  if (open.length === 0) return tryStep(world, { ...each, isApt: true });
  const times = ({ thing, step }: Candidate) =>
    world.sought.get(nameOf(thing, step)) ?? (goesOn(thing.cycle, step) ? 0 : BEFORE_ENDINGS);
  const least = Math.min(...open.map(times));
  const next = pick(
    open.filter((candidate) => times(candidate) === least),
    each.row,
  );
  world.sought.set(nameOf(next.thing, next.step), least + 1);
  await takeStep(world, next, { ...each, isApt: true });
}

/** A step as it is counted: of all things of a kind. */
function nameOf({ cycle }: WalkedThing, { action }: Step): string {
  return `${cycle.name} ${action}`;
}

interface Candidate {
  readonly thing: WalkedThing;
  readonly row: WalkedRow;
  readonly step: Step;
}

async function takeStep(world: World, { thing, row, step }: Candidate, each: Try): Promise<void> {
  const { database, scene } = world;
  const tried = { thing, row, verb: step.verb };
  const walker = await chooseWalker(world, tried, each);
  const isAllowed = await isPermitted(world, { ...tried, walker });
  const eventsBefore = await eventCount(database);
  const offered = await offeredTo(world, { thing, row, walker });
  const { call, body } = thing.step(step.action, row, scene);
  const answer = await world.api.send(call, {
    ...{ as: walker, seen: row.version },
    ...(body && { body }),
  });
  const who = `${walker.held.role} ${JSON.stringify(walker.held.place)}`;
  const told = `${who}: ${call} from ${row.state}: ${answer.statusCode} ${answer.body}`;
  const after = (await database.query<WalkedRow>(thing.rows)).find(({ id }) => id === row.id);
  if (answer.statusCode >= 300) {
    expect(answer.statusCode, told).toBeLessThan(500);
    expect(await eventCount(database), told).toBe(eventsBefore);
    expect(after, told).toEqual(row);
    // Who may by the policy may still be refused: nobody accepts what is one's own.
    const isPolicy = answer.statusCode === 404 || answer.body.includes('"not-permitted"');
    const isGone = thing.goneAs === row.state && answer.statusCode === 404;
    if (!isGone) expect(isPolicy, told).toBe(!isAllowed);
    const { code } = answer.json<{ readonly code: string }>();
    if (offered?.includes(step.action) === true) expect(FOR_OTHER_REASONS, told).toContain(code);
    return;
  }
  expect(isAllowed, told).toBe(true);
  const isOpen = step.from.includes(row.state);
  if (!isOpen && thing.passOver?.includes(step.action) === true) {
    expect(after, told).toEqual(row);
    return;
  }
  if (offered !== undefined) expect(offered, told).toContain(step.action);
  expect(after?.state, told).toBe(stateAfter(thing.cycle, row.state, step.action));
  world.seen.add(nameOf(thing, step));
}

/** What is offered by states and verbs, and yet refused: for what is missing, which the refusal names. */
const FOR_OTHER_REASONS = [
  ...['nobody-summoned', 'agenda-empty', 'below-quorum', 'chair-not-there', 'speaker-not-there'],
  ...['conclusion-unit-ended', 'conclusion-level-empty', 'stale-version'],
];

/** What a walker is told can be done to something now; `undefined` where it is not told, or is out of sight. */
async function offeredTo(
  { api }: World,
  { thing, row, walker }: Omit<Asked, 'verb'>,
): Promise<readonly string[] | undefined> {
  if (thing.offers === undefined) return undefined;
  const { call, part } = thing.offers(row);
  const answer = await api.send(call, { as: walker });
  if (answer.statusCode !== 200) return undefined;
  const read = answer.json<Offering & Readonly<Record<string, Offering | readonly Offering[]>>>();
  const inPart = part === undefined ? [read] : [read[part] ?? []].flat();
  // Drafts are told to whoever works with them; to all others nothing of them is offered.
  return inPart.find(({ id }) => id === row.id)?.allowed ?? [];
}

interface Offering {
  readonly id: string;
  readonly allowed: readonly string[];
}

type Step = LifeCycle['steps'][number];

/** What ends a life is tried less often than what goes on with it. */
function chooseStep(
  { steps }: Pick<LifeCycle, 'steps'>,
  state: string,
  { action, isApt }: Try,
): Step {
  const open = steps.filter(({ from }) => from.includes(state));
  const going = open.filter((step) => goesOn({ steps }, step));
  const apt = going.length > 0 && action % ENDINGS !== 0 ? going : open;
  return pick(isApt && apt.length > 0 ? apt : steps, action);
}

const ENDINGS = 8;
/** How often all that goes on is sought first: a speaker hangs on the agenda, and that on the conference. */
const BEFORE_ENDINGS = 4;

/** Every step that can follow a step, at once or later. */
function stepsAfter(steps: LifeCycle['steps'], first: Step): readonly Step[] {
  const after = new Set<Step>();
  const states = [first.to];
  for (const state of states) {
    for (const step of steps) {
      if (!step.from.includes(state) || after.has(step)) continue;
      after.add(step);
      states.push(step.to);
    }
  }
  return [...after];
}

/** Whether anything can be done after a step. */
function goesOn({ steps }: Pick<LifeCycle, 'steps'>, { to }: Step): boolean {
  return steps.some(({ from }) => from.includes(to));
}

async function chooseWalker(
  world: World,
  tried: Omit<Asked, 'walker'>,
  { who, isApt }: Try,
): Promise<Walker> {
  if (!isApt) return pick(world.walkers, who);
  const able: Walker[] = [];
  for (const walker of world.walkers) {
    if (await isPermitted(world, { ...tried, walker })) able.push(walker);
  }
  return pick(able.length > 0 ? able : world.walkers, who);
}

interface Asked {
  readonly thing: WalkedThing;
  readonly row: WalkedRow;
  readonly verb: string;
  readonly walker: Walker;
}

async function isPermitted(
  { database, units }: World,
  { thing, row, verb, walker }: Asked,
): Promise<boolean> {
  const rule = ALL_RULES[verb];
  if (rule === undefined) throw new Error(`${verb}: expected in a policy`);
  const kept = await organisationCacheOf(database).current(database);
  const unit = thing.fromAbove?.includes(verb)
    ? units.get('P')
    : thing.ofOther?.includes(verb)
      ? row.of
      : row.unit;
  const found =
    unit === null || unit === undefined
      ? WHOLE_ORGANISATION
      : (await unitSubjects({ database, revision: kept?.revision }, [unit], [TODAY]))[0];
  const actor = { account: walker.account, roles: [walker.held] };
  return decide(rule, actor, found as Subject).kind === 'allowed';
}

const TODAY = 20_700 as Day;

async function recordsIn(database: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const state = await storeState(database);
  const tables = [...ALL_RECORD_TABLES.map(({ table }) => table), 'figure', 'total', 'kept_file'];
  return Object.fromEntries(tables.map((table) => [table, state[table] ?? []]));
}

async function eventCount(database: Database): Promise<number> {
  const [row] = await database.query<{ count: number }>('select count(*)::int as count from event');
  return row?.count ?? 0;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
