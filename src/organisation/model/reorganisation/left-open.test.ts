import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { fraction } from '#kernel/fraction.ts';
import { ALWAYS } from '#kernel/period.ts';
import { ORGANISATION_PROBLEM_TEXTS } from '#organisation/model/organisation-problem-texts.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { endingUnits, leftOpen, reportHeirless } from './left-open.ts';
import type { OpenWork } from './open-work.ts';
import type { Heir, ReorganisationStep } from './reorganisation.ts';
import { reorganise } from './reorganise.ts';

const ON = parseDay('2026-01-01') ?? (0 as Day);
const [R, P, A, B, C] = ['R', 'P', 'A', 'B', 'C'] as UnitId[] as [
  UnitId,
  UnitId,
  UnitId,
  UnitId,
  UnitId,
];
const NEW = 'new' as UnitId;
const HALF = { whole: fraction(1n, 2n), byBasis: new Map() };

/** R above P; A, B and C in P. Ids are the codes. */
function small(): Organisation {
  const unit = (id: UnitId, parent?: UnitId) => {
    const attributes = { code: id, name: `Unit ${id}`, nameEn: '', level: 'unit', type: '' };
    return { id, versions: [{ ...attributes, parent, period: ALWAYS }] as const };
  };
  return {
    units: [unit(R), unit(P, R), unit(A, P), unit(B, P), unit(C, P)],
    successions: [],
    changes: [],
    hierarchies: [],
  };
}

function taken(steps: readonly ReorganisationStep[], heirs: readonly Heir[] = []) {
  const problems: OrganisationProblem[] = [];
  const report = (problem: OrganisationProblem) => problems.push(problem);
  const reorganisation = { on: ON, legalBasis: '', steps, heirs };
  const found = small();
  const after = reorganise(found, reorganisation, { bases: [], report });
  return { reorganisation, found, after, problems };
}

const merged: ReorganisationStep = { kind: 'merge', units: [A], into: B };
const split: ReorganisationStep = {
  kind: 'split',
  unit: A,
  parts: [B, C].map((to) => ({ to, shares: HALF })),
};
const dissolved: ReorganisationStep = { kind: 'dissolve', unit: A };
const created: ReorganisationStep = {
  kind: 'create',
  unit: { id: NEW, code: 'N', name: 'New', level: 'unit', parent: P },
};

describe('who takes over what a unit leaves open', () => {
  test.for([
    ['who alone takes the whole, in a merger', [merged], B, [B, P]],
    ['a unit that is made', [created, { ...merged, into: NEW }], NEW, [NEW, P]],
    ['nobody by itself, where two take parts', [split], undefined, [B, C, P]],
    ['nobody by itself, where it is dissolved', [dissolved], undefined, [P]],
    [
      'who takes it at last, through others of the day',
      [merged, { ...merged, units: [B], into: C }],
      C,
      [C, P],
    ],
    [
      'nobody by itself, where a part is given and the rest ends',
      [{ kind: 'transfer', unit: A, part: { to: B, shares: HALF } }, dissolved],
      undefined,
      [B, P],
    ],
    [
      'the next superior, where the own one ends too',
      [
        { kind: 'move', unit: B, parent: R },
        { kind: 'move', unit: C, parent: R },
        dissolved,
        { kind: 'dissolve', unit: P },
      ],
      undefined,
      [R],
    ],
  ] as const)('is %s', ([_case, steps, byItself, candidates]) => {
    const reorganised = taken(steps);
    expect(reorganised.problems).toEqual([]);
    const [left] = leftOpen(reorganised, []).filter(({ unit }) => unit === A);
    expect(left).toMatchObject({ unit: A, code: 'A', open: [], byItself, candidates });
  });

  test('lives from that day on, and is asked for each unit that ends', () => {
    fc.assert(
      fc.property(grownOrganisation, ({ seed, reorganisations }) => {
        let found = seed;
        for (const reorganisation of reorganisations) {
          const after = reorganise(found, reorganisation, {
            bases: ['population'],
            report: ({ code }) => expect(code).toBeUndefined(),
          });
          const reorganised = { reorganisation, found, after };
          const left = leftOpen(reorganised, []);
          expect(left.map(({ unit }) => unit)).toEqual(endingUnits(reorganised));
          const living = new Set(
            after.units.filter((unit) => versionOn(unit, reorganisation.on)).map(({ id }) => id),
          );
          for (const { byItself, candidates } of left) {
            const heirs = byItself === undefined ? candidates : [byItself, ...candidates];
            expect(heirs.filter((heir) => !living.has(heir))).toEqual([]);
            expect(candidates.length).toBeGreaterThan(0);
          }
          found = after;
        }
      }),
    );
  });
});

describe('an heir is refused', () => {
  test.for([
    ['of a unit that goes on', [merged], [{ unit: C, heir: B }], 'heir-of-none', { unit: 'C' }],
    ['of a unit that is made', [created], [{ unit: NEW, heir: B }], 'heir-of-none', { unit: 'N' }],
    [
      'that ends as well',
      [merged],
      [{ unit: A, heir: A }],
      'heir-not-there',
      { unit: 'A', heir: 'A' },
    ],
    [
      'that nobody knows',
      [merged],
      [{ unit: A, heir: NEW }],
      'heir-not-there',
      { unit: 'A', heir: 'new' },
    ],
    [
      'beside another of the same unit',
      [merged],
      [
        { unit: A, heir: B },
        { unit: A, heir: C },
      ],
      'heir-named-twice',
      { unit: 'A' },
    ],
  ] as const)('%s', ([_case, steps, heirs, code, facts]) => {
    expect(taken(steps, heirs).problems).toEqual([{ code, facts }]);
  });
});

describe('what is left open to nobody', () => {
  const open: readonly OpenWork[] = [
    { unit: A, kind: 'figure-not-accepted', period: '2025', count: 2 },
    { unit: A, kind: 'figure-not-told', period: '2025', count: 1 },
    { unit: A, kind: 'figure-not-told', period: '2025-H2', count: 3 },
  ];
  const problems = (steps: readonly ReorganisationStep[], heirs: readonly Heir[] = []) => {
    const found: OrganisationProblem[] = [];
    reportHeirless(leftOpen(taken(steps, heirs), open), ON, (problem) => found.push(problem));
    return found;
  };

  test('is refused with the unit, and what it is and how much', () => {
    const [problem, ...others] = problems([split]);
    expect(others).toEqual([]);
    if (problem?.code !== 'heir-missing') throw new Error('expected heir-missing');
    const said = (language: 'en' | 'vi') =>
      ORGANISATION_PROBLEM_TEXTS[language]['heir-missing'](problem.facts);
    expect(said('en')).toBe(
      'A ends on 2026-01-01 and leaves open: 4 figures asked for and not told, 2 figures submitted and not accepted; name the heir that takes this over',
    );
    expect(said('vi')).toBe(
      'A kết thúc ngày 2026-01-01 mà còn dở: 4 số liệu phải báo mà chưa báo, 2 số liệu đã nộp mà chưa duyệt; hãy chọn đơn vị kế tục tiếp nhận',
    );
  });

  test.for([
    ['there is an heir by itself', [merged], []],
    ['one is named', [split], [{ unit: A, heir: P }]],
    ['nothing of it is open', [{ kind: 'dissolve', unit: B }], []],
  ] as const)('is not where %s', ([_case, steps, heirs]) => {
    expect(problems(steps, heirs)).toEqual([]);
  });

  describe('where the reorganisation says that nobody takes over', () => {
    const held: readonly OpenWork[] = [
      { unit: A, kind: 'post-held', period: undefined, count: 2 },
      { unit: A, kind: 'role-held', period: undefined, count: 1 },
    ];
    const nobody = taken([merged], [{ unit: A, heir: null }]);
    const refused = (its: readonly OpenWork[], reorganised = nobody) => {
      const found: OrganisationProblem[] = [];
      reportHeirless(leftOpen(reorganised, its), ON, (problem) => found.push(problem));
      return found;
    };

    test('posts and roles end, though another unit takes the whole', () => {
      expect(nobody.problems).toEqual([]);
      expect(refused(held)).toEqual([]);
      expect(leftOpen(nobody, held)).toMatchObject([{ unit: A, named: null, byItself: B }]);
    });

    test('figures stay owed, and are said to be alone', () => {
      expect(refused([...held, ...open])).toMatchObject([
        {
          code: 'heir-missing',
          facts: { open: { 'figure-not-told': 4, 'figure-not-accepted': 2 } },
        },
      ]);
    });

    test('it must be said: else posts and roles ask for an heir too', () => {
      const [problem] = refused(held, taken([dissolved]));
      if (problem?.code !== 'heir-missing') throw new Error('expected heir-missing');
      const said = ORGANISATION_PROBLEM_TEXTS.vi['heir-missing'](problem.facts);
      expect(said).toContain('2 chức vụ đang có người giữ, 1 vai trò đang có hiệu lực');
    });
  });
});
