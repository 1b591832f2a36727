import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type AccountId, type HeldRole, type RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';
import { decide, type PermissionRule, type Subject } from '#kernel/permission.ts';
import { commonPlace, isWithin, type UnitsOfDay } from './role-place.ts';
import type { DelegationId, RoleId, RoleRecords } from './role-records.ts';
import { isDelegated, rolesAt, type RoleReason } from './roles-at.ts';

// R over P and Q; a and b under P, c under Q. E ended and left all to a; X ended and left nothing.
const SUPERIORS: Readonly<Record<string, string | undefined>> = {
  R: undefined,
  P: 'R',
  Q: 'R',
  a: 'P',
  b: 'P',
  c: 'Q',
};
const LIVING = Object.keys(SUPERIORS);
const ENDED: Readonly<Record<string, string>> = { E: 'a' };
const UNITS: UnitsOfDay = {
  livingPlace: (unit) => (LIVING.includes(unit) ? unit : ENDED[unit]),
  roleUnit: (unit) => (LIVING.includes(unit) ? unit : ENDED[unit]),
  lineOf,
};

function lineOf(unit: string): ReadonlySet<string> {
  const superior = SUPERIORS[unit];
  return new Set([unit, ...(superior === undefined ? [] : lineOf(superior))]);
}

const ACCOUNTS = ['anh', 'binh', 'chi'] as string[] as AccountId[];
const POSTS = ['head', 'deputy'];
const LAST_DAY = 6;

const day = fc.integer({ min: 0, max: LAST_DAY }).map((count) => count as Day);
const ALL_DAYS: Period = { from: 0 as Day, until: (LAST_DAY + 1) as Day };
const period: fc.Arbitrary<Period> = fc.oneof(
  { arbitrary: fc.constant(ALL_DAYS), weight: 3 },
  fc.tuple(day, day).map(([one, other]) => ({ from: one, until: (other + 1) as Day })),
);
const place: fc.Arbitrary<RolePlace> = fc.oneof(
  fc.constant<RolePlace>({ kind: 'whole' }),
  fc.record({
    kind: fc.constant('unit' as const),
    unit: fc.constantFrom(...LIVING, 'E', 'X'),
    reach: fc.constantFrom('alone' as const, 'below' as const),
  }),
);
const account = fc.constantFrom(...ACCOUNTS);
const post = fc.constantFrom(...POSTS);
const ROLE_IDS = ['r0', 'r1', 'r2', 'r3'] as string[] as RoleId[];

const givenRole = fc.record({
  role: fc.constantFrom(...ROLES),
  holder: fc.oneof(
    account.map((each) => ({ kind: 'account' as const, account: each })),
    post.map((each) => ({ kind: 'post' as const, post: each })),
  ),
  place,
  period,
});

/** Most delegations are of a role that the giver holds; else nothing would come of them. */
const delegated = fc.record({
  index: fc.nat(ROLE_IDS.length - 1),
  stranger: fc.option(account, { nil: undefined, freq: 1 }),
  to: account,
  place,
  period,
});

const records: fc.Arbitrary<RoleRecords> = fc
  .record({
    given: fc.array(givenRole, { minLength: 1, maxLength: ROLE_IDS.length }),
    held: fc.array(
      fc.record({ account, post, unit: fc.constantFrom(...LIVING, 'E', 'X'), period }),
      { minLength: 1, maxLength: 4 },
    ),
    wishes: fc.array(delegated, { minLength: 1, maxLength: 6 }),
    closed: fc.subarray(ACCOUNTS, { maxLength: 1 }),
  })
  .map(({ given, held, wishes, closed }) => ({
    given: given.map((each, index) => ({ ...each, id: ROLE_IDS[index] ?? ('r' as RoleId) })),
    held,
    delegations: wishes.map(({ index, stranger, ...wish }, number) => {
      const holder = given[index % given.length]?.holder;
      const holderOfPost = held.find(
        (each) => holder?.kind === 'post' && each.post === holder.post,
      );
      const own = holder?.kind === 'account' ? holder.account : holderOfPost?.account;
      return {
        ...wish,
        id: `d${number}` as DelegationId,
        role: ROLE_IDS[index % given.length] ?? ('r' as RoleId),
        from: stranger ?? own ?? wish.to,
      };
    }),
    closed: new Set(closed),
  }));

const SUBJECTS: readonly Subject[] = [
  { kind: 'organisation' },
  ...LIVING.map((unit): Subject => ({ kind: 'unit', selves: new Set([unit]), line: lineOf(unit) })),
];

/** All that a role could be asked for. */
function deedsOf({ role }: HeldRole): readonly Deed[] {
  return (['anywhere', 'unit', 'whole'] as const).flatMap((where) =>
    SUBJECTS.map((subject) => ({ rule: { roles: [role], where }, subject })),
  );
}

describe('delegation', () => {
  test('allows nobody what the giver could not do by own right on that day, through no chain', () => {
    let lentCount = 0;
    fc.assert(
      fc.property(records, account, day, (all, asked, on) => {
        const roles = rolesAt(all, { account: asked, day: on, units: UNITS });
        for (const lent of roles.filter(isDelegated)) {
          const [reason] = lent.why;
          if (reason?.kind !== 'delegated') continue;
          lentCount += 1;
          const givers = rolesAt(all, { account: reason.from, day: on, units: UNITS });
          const own = givers.filter((each) => !isDelegated(each));
          const gained = deedsOf(lent).filter((deed) => isAllowed([lent], deed));
          expect(gained.filter((deed) => !isAllowed(own, deed))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
    expect(lentCount).toBeGreaterThan(500);
  });

  test('ends with the role it comes from, with the account that gave it, and with the post held', () => {
    fc.assert(
      fc.property(records, account, day, (all, asked, on) => {
        const lent = rolesAt(all, { account: asked, day: on, units: UNITS }).filter(isDelegated);
        for (const role of lent) {
          const [reason] = role.why;
          if (reason?.kind !== 'delegated') continue;
          const after = [
            { ...all, given: all.given.filter(({ id }) => id !== role.id) },
            { ...all, closed: new Set([...all.closed, reason.from]) },
            { ...all, held: [], given: all.given.filter(({ holder }) => holder.kind === 'post') },
            { ...all, delegations: all.delegations.filter(({ id }) => id !== reason.delegation) },
          ];
          for (const left of after) {
            const still = rolesAt(left, { account: asked, day: on, units: UNITS });
            expect(still.filter(({ why: [first] }) => isSameDelegation(first, reason))).toEqual([]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of a role that was only lent counts for nothing', () => {
    const whole = { kind: 'whole' } as const;
    const [anh, binh, chi] = ACCOUNTS as [AccountId, AccountId, AccountId];
    const chain: RoleRecords = {
      given: [
        {
          ...{ id: 'r0' as RoleId, role: 'approver', place: whole, period: ALL_DAYS },
          holder: { kind: 'account', account: anh },
        },
      ],
      held: [],
      delegations: [
        {
          id: 'd1' as DelegationId,
          role: 'r0' as RoleId,
          from: anh,
          to: binh,
          place: whole,
          period: ALL_DAYS,
        },
        {
          id: 'd2' as DelegationId,
          role: 'r0' as RoleId,
          from: binh,
          to: chi,
          place: whole,
          period: ALL_DAYS,
        },
      ],
      closed: new Set(),
    };
    const on = { day: 1 as Day, units: UNITS };
    expect(rolesAt(chain, { ...on, account: binh })).toHaveLength(1);
    expect(rolesAt(chain, { ...on, account: chi })).toEqual([]);
  });
});

describe('a role', () => {
  test('holds on the days that are told for it, and on no other', () => {
    fc.assert(
      fc.property(records, account, day, (all, asked, on) => {
        const given = new Map(all.given.map((each) => [each.id, each]));
        for (const role of rolesAt(all, { account: asked, day: on, units: UNITS })) {
          expect(contains(role.period, on)).toBe(true);
          expect(contains(given.get(role.id)?.period ?? { from: on, until: on }, on)).toBe(true);
          const before = (role.period.from - 1) as Day;
          const own = ({ id, why }: typeof role) =>
            id === role.id && JSON.stringify(why) === JSON.stringify(role.why);
          const then = rolesAt(all, { account: asked, day: role.period.until, units: UNITS });
          const earlier = rolesAt(all, { account: asked, day: before, units: UNITS });
          // Held twice in a row by another line of the same kind, it goes on.
          for (const other of [...then, ...earlier].filter(own)) {
            expect(other.period).not.toEqual(role.period);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('of a unit that ended holds where its heir is, and nowhere where it has none', () => {
    const held = (unit: string) => {
      const one: RoleRecords = {
        given: [
          {
            ...{ id: 'r0' as RoleId, role: 'viewer', period: ALL_DAYS },
            place: { kind: 'unit', unit, reach: 'below' },
            holder: { kind: 'account', account: 'anh' as AccountId },
          },
        ],
        ...{ held: [], delegations: [], closed: new Set() },
      };
      return rolesAt(one, { account: 'anh' as AccountId, day: 3 as Day, units: UNITS });
    };
    expect(held('E').map((role) => role.place)).toEqual([
      { kind: 'unit', unit: 'a', reach: 'below' },
    ]);
    expect(held('X')).toEqual([]);
  });

  test('of a post is had no more where the unit of the post ended without an heir', () => {
    const ofPostIn = (unit: string) => {
      const one: RoleRecords = {
        given: [
          {
            ...{ id: 'r0' as RoleId, role: 'viewer', period: ALL_DAYS, place: { kind: 'whole' } },
            holder: { kind: 'post', post: 'head' },
          },
        ],
        held: [{ account: 'anh' as AccountId, post: 'head', unit, period: ALL_DAYS }],
        ...{ delegations: [], closed: new Set() },
      };
      return rolesAt(one, { account: 'anh' as AccountId, day: 3 as Day, units: UNITS }).length;
    };
    expect(['a', 'E', 'X'].map(ofPostIn)).toEqual([1, 1, 0]);
  });

  test('is of nobody whose account is closed', () => {
    fc.assert(
      fc.property(records, account, day, (all, asked, on) => {
        const closed = { ...all, closed: new Set([...all.closed, asked]) };
        expect(rolesAt(closed, { account: asked, day: on, units: UNITS })).toEqual([]);
      }),
    );
  });
});

describe('two places', () => {
  const living = place.filter((each) => each.kind === 'whole' || LIVING.includes(each.unit));

  test('share the units that both hold', () => {
    fc.assert(
      fc.property(living, living, (one, other) => {
        const common = commonPlace(UNITS, one, other);
        const shared = unitsOf(one).filter((unit) => unitsOf(other).includes(unit));
        expect(common === undefined ? [] : unitsOf(common)).toEqual(shared);
      }),
      { numRuns: 500 },
    );
  });

  test('lie within each other only where one holds all of the other, whatever is added to it', () => {
    fc.assert(
      fc.property(living, living, (inner, outer) => {
        if (!isWithin(UNITS, inner, outer)) return;
        expect(unitsOf(outer)).toEqual(expect.arrayContaining([...unitsOf(inner)]));
        // A unit that is made later below would be held too.
        const isOpen = (each: RolePlace) => each.kind === 'whole' || each.reach === 'below';
        expect(!isOpen(inner) || isOpen(outer)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function isSameDelegation(one: RoleReason | undefined, other: RoleReason): boolean {
  if (one?.kind !== 'delegated' || other.kind !== 'delegated') return false;
  return one.delegation === other.delegation;
}

function unitsOf(held: RolePlace): readonly string[] {
  if (held.kind === 'whole') return LIVING;
  const { unit, reach } = held;
  return LIVING.filter((each) => (reach === 'alone' ? each === unit : lineOf(each).has(unit)));
}

interface Deed {
  readonly rule: PermissionRule;
  readonly subject: Subject;
}

function isAllowed(roles: readonly HeldRole[], { rule, subject }: Deed): boolean {
  const actor = { account: 'anh' as AccountId, roles };
  return decide(rule, actor, subject).kind === 'allowed';
}
