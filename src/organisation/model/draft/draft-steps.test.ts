import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, type Day } from '#kernel/day.ts';
import { readStep, type WrittenStep } from '#organisation/model/reorganisation/written-steps.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { draftOfSteps } from './draft-of-steps.ts';
import { stepsOfDraft, writtenShare, type UnitsBelow } from './draft-steps.ts';
import {
  emptyUnit,
  type DraftStep,
  type DraftTaker,
  type PickedUnit,
} from './reorganisation-draft.ts';

const ON = parseDay('2026-07-01') ?? (0 as Day);

/** What of an organisation a form knows. */
interface Seen {
  readonly units: readonly PickedUnit[];
  readonly below: UnitsBelow;
}

function seenOf({ units }: Organisation): Seen {
  const { nodes } = treeOn(units, ON);
  const superiorOf = new Map(nodes.map(({ unit, version }) => [unit, version.parent]));
  const aboveOf = (unit: UnitId): readonly UnitId[] => {
    const superior = superiorOf.get(unit);
    return superior === undefined ? [] : [superior, ...aboveOf(superior)];
  };
  const picked = nodes.map(({ unit, version }): PickedUnit => {
    const { code, name, nameEn, level } = version;
    return { id: unit, code, name, nameEn, level, above: aboveOf(unit) };
  });
  const below: UnitsBelow = (unit) =>
    picked.filter(({ above }) => above[0] === unit).map(({ id }) => id);
  return { units: picked, below };
}

/** Which units of those below the root a wish means, and what it wants of them. */
const wish = fc.record({
  kind: fc.constantFrom('merge', 'merge-into', 'split', 'split-off', 'move', 'dissolve'),
  units: fc.uniqueArray(fc.nat(50), { minLength: 3, maxLength: 3 }),
});

function stepOf({ kind, units }: { kind: string; units: number[] }, seen: Seen): DraftStep[] {
  const root = seen.units.find(({ above }) => above.length === 0);
  const others = seen.units.filter(({ above }) => above.length > 0);
  const all = units.flatMap((index) => others[index % Math.max(others.length, 1)] ?? []);
  const [one, two, ...more] = [...new Set(all)];
  if (root === undefined || one === undefined || two === undefined) return [];
  const made = (number: number): DraftTaker => ({
    kind: 'made',
    unit: { ...emptyUnit(number), code: `NEW${number}`, name: 'New', superior: root },
  });
  const part = (to: DraftTaker) => ({ to, whole: '1/2', byBasis: { population: '' } });
  switch (kind) {
    case 'merge':
      return [{ kind, units: [one, two, ...more], into: made(1) }];
    case 'merge-into':
      return [{ kind: 'merge', units: [one, two, ...more], into: { kind: 'there', unit: one } }];
    case 'split':
      return [{ kind, unit: one, parts: [part(made(1)), part(made(2))] }];
    case 'split-off':
      return [
        { kind: 'split', unit: one, parts: [part({ kind: 'there', unit: one }), part(made(1))] },
      ];
    case 'move': {
      const free = [two, ...more, root].find(
        (unit) => unit !== one && !unit.above.includes(one.id),
      );
      return [{ kind, units: [one], superior: free, level: '' }];
    }
    case 'dissolve':
      return [{ kind, units: [one, two] }];
    default:
      return [];
  }
}

function refusals(organisation: Organisation, steps: readonly WrittenStep[]): readonly string[] {
  const refused: string[] = [];
  const report = ({ code }: { readonly code: string }) => refused.push(code);
  const read = steps.map((step) => readStep(step, report));
  const told = { on: ON, legalBasis: '', steps: read };
  const after = reorganise(organisation, told, { bases: ['population'], report });
  if (refused.length === 0) treeOn(after.units, ON);
  return refused;
}

describe('the steps of a draft', () => {
  test('are accepted for whatever units of whatever organisation are picked', () => {
    fc.assert(
      fc.property(grownOrganisation, wish, ({ organisation }, wished) => {
        const seen = seenOf(organisation);
        const steps = stepsOfDraft(stepOf(wished, seen), seen.below);
        expect(refusals(organisation, steps)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('come out of the form as they went into it', () => {
    fc.assert(
      fc.property(grownOrganisation, wish, ({ organisation }, wished) => {
        const seen = seenOf(organisation);
        const steps = stepsOfDraft(stepOf(wished, seen), seen.below);
        const picked = (id: string): PickedUnit =>
          seen.units.find((unit) => unit.id === id) ?? {
            ...{ id, code: id, name: id, nameEn: '', level: '', above: [] },
          };
        const shown = { picked, shareText: (share: string) => share.replace('.', ',') };
        const drafted = draftOfSteps(steps, shown);
        expect(stepsOfDraft(drafted, seen.below)).toEqual(steps);
        // One step was typed, and is found again, also where it moved those below.
        expect(drafted.length).toBe(stepOf(wished, seen).length);
      }),
      { numRuns: 300 },
    );
  });

  test('leave a unit that an earlier step moved away where it was put', () => {
    const unit = (id: string, superior: string): PickedUnit => {
      return { id, code: id, name: id, nameEn: '', level: '', above: [superior] };
    };
    const [a, b, c] = [unit('A', 'R'), unit('B', 'R'), unit('C', 'A')];
    const steps = stepsOfDraft(
      [
        { kind: 'move', units: [c], superior: unit('Q', 'R'), level: '' },
        { kind: 'merge', units: [a, b], into: { kind: 'there', unit: b } },
      ],
      (id) => (id === 'A' ? ['C', 'D'] : []),
    );
    expect(steps).toEqual([
      { kind: 'move', unit: 'C', parent: 'Q' },
      { kind: 'move', unit: 'D', parent: 'B' },
      { kind: 'merge', units: ['A', 'B'], into: 'B' },
    ]);
  });
});

describe('a share as typed', () => {
  test.each([
    ['41/58', '41/58'],
    ['0,6', '0.6'],
    [' 60% ', '0.60'],
    ['5 %', '0.05'],
    ['12,5%', '0.125'],
    ['100%', '1.00'],
    ['a half', 'ahalf'],
  ])('%s is %s', (typed, written) => {
    expect(writtenShare(typed)).toBe(written);
  });
});
