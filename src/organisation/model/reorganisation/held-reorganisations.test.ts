import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { ALWAYS } from '#kernel/period.ts';
import { ORGANISATION_PROBLEM_TEXTS } from '#organisation/model/organisation-problem-texts.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import {
  holdReorganisation,
  organisationBefore,
  releaseReorganisation,
  replaceReorganisation,
  type HeldOrganisation,
  type Refold,
} from './held-reorganisations.ts';
import type {
  HeldReorganisation,
  Reorganisation,
  ReorganisationId,
  ReorganisationStep,
} from './reorganisation.ts';

const RUNS = { numRuns: 100 };

function day(text: string): Day {
  return parseDay(text) ?? (0 as Day);
}

function bare(base: Organisation): HeldOrganisation {
  return { base, held: [], organisation: base };
}

function heldAs(reorganisation: Reorganisation, entered: number): HeldReorganisation {
  return { id: `reorganisation ${entered}` as ReorganisationId, entered, reorganisation };
}

const quiet: Refold = { bases: ['population'], report: () => undefined };

function holdAll(base: Organisation, all: readonly HeldReorganisation[]): HeldOrganisation {
  return all.reduce((state, each) => holdReorganisation(state, each, quiet) ?? state, bare(base));
}

/** A grown organisation with what it grew from; each reorganisation numbered as it was taken. */
const grown = grownOrganisation.map(({ seed, organisation, reorganisations }) => {
  return { seed, organisation, all: reorganisations.map(heldAs) };
});

describe('reorganisations held', () => {
  test('entered in the order of their days give what they give one after another', () => {
    fc.assert(
      fc.property(grown, ({ seed, organisation, all }) => {
        expect(holdAll(seed, all).organisation).toEqual(organisation);
      }),
      RUNS,
    );
  });

  test('give the same in whatever order they are entered', () => {
    fc.assert(
      fc.property(grown, fc.infiniteStream(fc.nat()), ({ seed, all }, chance) => {
        const order = all
          .map((each) => ({ each, turn: chance.next().value as number }))
          .toSorted((one, other) => one.turn - other.turn)
          .map(({ each }) => each);
        const entered = holdAll(seed, order);
        expect(entered).toEqual(holdAll(seed, entered.held));
      }),
      RUNS,
    );
  });

  test('leave no trace once they are undone', () => {
    fc.assert(
      fc.property(grown, fc.nat(), ({ seed, all }, which) => {
        const last = all[which % Math.max(all.length, 1)];
        if (last === undefined) return;
        const before = holdAll(
          seed,
          all.filter((each) => each !== last),
        );
        const after = holdReorganisation(before, last, quiet);
        if (after === undefined) return;
        expect(releaseReorganisation(after, last.id, quiet)).toEqual(before);
      }),
      RUNS,
    );
  });

  test('are corrected as if the first were undone and the other entered in its place', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.constantFrom(...DAYS), ({ seed, all }, which, on) => {
        const state = holdAll(seed, all);
        const replaced = state.held[which % Math.max(state.held.length, 1)];
        if (replaced === undefined) return;
        const added = { ...replaced, reorganisation: { ...replaced.reorganisation, on } };
        const corrected = replaceReorganisation(state, added, quiet);
        const released = releaseReorganisation(state, replaced.id, quiet);
        if (corrected === undefined || released === undefined) return;
        expect(corrected).toEqual(holdReorganisation(released, added, quiet));
      }),
      RUNS,
    );
  });

  test('leave what was before a day as it was before they were entered', () => {
    fc.assert(
      fc.property(grown, fc.constantFrom(...DAYS), ({ seed, all }, on) => {
        const earlier = all.filter(({ reorganisation }) => reorganisation.on < on);
        expect(organisationBefore(holdAll(seed, all), on)).toEqual(
          holdAll(seed, earlier).organisation,
        );
      }),
      RUNS,
    );
  });
});

/** R above P and Q; A and B in P. Ids are the first codes. */
function small(): Organisation {
  const unit = (code: string, level: string, parent?: string) => {
    const attributes = { code, name: `Unit ${code}`, nameEn: '', level, type: '' };
    const version = { ...attributes, parent: parent as UnitId | undefined, period: ALWAYS };
    return { id: code as UnitId, versions: [version] as const };
  };
  return {
    units: [
      unit('R', 'whole'),
      unit('P', 'province', 'R'),
      unit('Q', 'province', 'R'),
      unit('A', 'commune', 'P'),
      unit('B', 'commune', 'P'),
    ],
    successions: [],
    changes: [],
    hierarchies: [],
  };
}

const [A, B] = ['A', 'B'] as UnitId[] as [UnitId, UnitId];

function decided(on: string, ...steps: readonly ReorganisationStep[]): Reorganisation {
  return { on: day(on), legalBasis: `Decision of ${on}`, steps };
}

function refusals(
  attempt: (refold: Refold) => HeldOrganisation | undefined,
): OrganisationProblem[] {
  const problems: OrganisationProblem[] = [];
  const after = attempt({ bases: [], report: (problem) => problems.push(problem) });
  expect(after === undefined).toBe(problems.length > 0);
  return problems;
}

describe('a reorganisation entered for an earlier day', () => {
  const rename = heldAs(decided('2025-07-01', { kind: 'rename', unit: A, name: 'New name' }), 1);
  const later = holdAll(small(), [rename]);

  test('keeps what was decided for later days', () => {
    const recode = heldAs(decided('2025-01-01', { kind: 'recode', unit: A, code: 'A1' }), 2);
    const after = holdReorganisation(later, recode, quiet);
    const unit = after?.organisation.units.find(({ id }) => id === A);
    expect(unit?.versions.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'A Unit A',
      'A1 Unit A',
      'A1 New name',
    ]);
  });

  test('is refused where a later one would lose its unit, and says which and why', () => {
    const merger = heldAs(decided('2025-01-01', { kind: 'merge', units: [A], into: B }), 2);
    const problems = refusals((refold) => holdReorganisation(later, merger, refold));
    expect(problems).toEqual([
      {
        code: 'later-does-not-fit',
        facts: {
          day: '2025-07-01',
          legalBasis: 'Decision of 2025-07-01',
          cause: { code: 'unit-not-there', facts: { unit: 'A' } },
        },
      },
    ]);
    const [problem] = problems;
    if (problem?.code !== 'later-does-not-fit') return;
    expect(ORGANISATION_PROBLEM_TEXTS.en[problem.code](problem.facts)).toContain(
      'the reorganisation of 2025-07-01 (Decision of 2025-07-01) would no longer fit: the unit A does not live',
    );
  });

  test('is refused where it stands before the last change of what was imported', () => {
    const { organisation: imported } = later;
    const recode = heldAs(decided('2025-01-01', { kind: 'recode', unit: A, code: 'A1' }), 2);
    const problems = refusals((refold) => holdReorganisation(bare(imported), recode, refold));
    expect(problems.map(({ code }) => code)).toEqual(['later-events']);
  });

  test('may be of the last day of what was imported, and be undone again', () => {
    const state = bare(later.organisation);
    const recode = heldAs(decided('2025-07-01', { kind: 'recode', unit: A, code: 'A1' }), 2);
    const move = heldAs(decided('2025-07-01', { kind: 'rename', unit: B, name: 'Other' }), 3);
    const one = holdReorganisation(state, recode, quiet) ?? state;
    const both = holdReorganisation(one, move, quiet) ?? state;
    expect(both.held.length).toBe(2);
    expect(releaseReorganisation(both, move.id, quiet)).toEqual(one);
    expect(releaseReorganisation(one, recode.id, quiet)).toEqual(state);
  });
});

test('a unit that a later reorganisation needs cannot be taken back', () => {
  const created = {
    id: 'new' as UnitId,
    code: 'N',
    name: 'New',
    level: 'commune',
    parent: 'P' as UnitId,
  };
  const creation = heldAs(decided('2025-01-01', { kind: 'create', unit: created }), 1);
  const merger = heldAs(decided('2025-07-01', { kind: 'merge', units: [A], into: created.id }), 2);
  const state = holdAll(small(), [creation, merger]);
  const problems = refusals((refold) => releaseReorganisation(state, creation.id, refold));
  expect(problems[0]).toMatchObject({
    code: 'later-does-not-fit',
    facts: { cause: { facts: { unit: 'N' } } },
  });
  const tree = state.organisation.units.filter((unit) => versionOn(unit, day('2025-07-01')));
  expect(tree.map(({ id }) => id)).toEqual(['R', 'P', 'Q', 'B', 'new']);
});
