import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, ONE } from '#kernel/fraction.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import { previewReorganisation } from '#organisation/model/reorganisation/preview-reorganisation.ts';
import type { Reorganisation } from '#organisation/model/reorganisation/reorganisation.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { unitCounts } from '#organisation/model/unit-counts.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { DAYS, grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { divideWeight } from './divide-weight.ts';
import { withFewEnds } from './few-ends.ts';
import { flowPicture } from './flow-picture.ts';
import type { ReorganisationFlow } from './flow-drawing.ts';
import { reorganisationFlow, type FlowInput } from './reorganisation-flow.ts';

const EVE = parseDay('2026-06-30') ?? (0 as Day);
const ON = parseDay('2026-07-01') ?? (0 as Day);
const SIZES = { inked: 320, label: 40, gap: 8 };

/** The flow of what a reorganisation of the last day does, each unit weighing ten of its own. */
function flowOf(organisation: Organisation, reorganisation: Reorganisation): ReorganisationFlow {
  const told = { bases: [], report: () => undefined };
  const { after, series } = previewReorganisation(organisation, reorganisation, told);
  const sides = { before: treeOn(after.units, EVE), after: treeOn(after.units, ON) };
  const counts = unitCounts(sides.before);
  const standing = (side: 'before' | 'after', id: UnitId) => {
    const node = sides[side].nodes[sides[side].positionOf.get(id) ?? -1];
    return node === undefined ? null : { superior: node.version.parent ?? null };
  };
  const input: FlowInput = {
    units: after.units.map(({ id }) => {
      return { id, before: standing('before', id), after: standing('after', id) };
    }),
    passages: series.map(({ unit, rests, notContinuable, outcome }) => {
      return { unit, rests, takers: notContinuable, isBroken: outcome === 'held' };
    }),
    weightOf: (unit) => BigInt(counts.get(unit as UnitId) ?? 0) * 10n,
  };
  return reorganisationFlow(input);
}

const flow = grownOrganisation.map(({ seed, reorganisations }) => {
  const steps = reorganisations.flatMap((each) => (each.on === DAYS[1] ? each.steps : []));
  return flowOf(seed, { on: ON, legalBasis: '', steps });
});

function sum(weights: readonly { readonly weight: bigint }[]): bigint {
  return weights.reduce((all, { weight }) => all + weight, 0n);
}

describe('a flow', () => {
  test('has on the right what it has on the left, and less than nothing nowhere', () => {
    fc.assert(
      fc.property(flow, ({ before, after, links, total }) => {
        expect([sum(before), sum(after), sum(links)]).toEqual([total, total, total]);
        expect([...before, ...after, ...links].every(({ weight }) => weight >= 0n)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('counts nobody twice: no more than the whole organisation has', () => {
    fc.assert(
      fc.property(flow, ({ total }) => {
        expect(total <= 130n).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps what it weighs when small ends are put together', () => {
    fc.assert(
      fc.property(flow, fc.integer({ min: 2, max: 6 }), (all, most) => {
        const few = withFewEnds(all, most);
        expect(Math.max(few.before.length, few.after.length)).toBeLessThanOrEqual(most);
        expect([sum(few.before), sum(few.after), sum(few.links)]).toEqual([
          ...[all.total, all.total, all.total],
        ]);
        for (const [place, end] of few.before.entries()) {
          expect(sum(few.links.filter(({ from }) => from === place))).toBe(end.weight);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a picture', () => {
  test('lays ends apart, labels large enough, and stretches filling their bars', () => {
    fc.assert(
      fc.property(flow, (all) => {
        const { before, after, links, height } = flowPicture(withFewEnds(all, 12), SIZES);
        for (const side of [before, after]) {
          side.forEach(({ bar, label }, place) => {
            const next = side[place + 1];
            expect(label.height).toBeGreaterThanOrEqual(SIZES.label);
            expect(label.top + label.height).toBeLessThanOrEqual(
              (next?.label.top ?? height) + 1e-6,
            );
            expect(bar.top).toBeGreaterThanOrEqual(label.top - 1e-6);
          });
        }
        const filled = links.reduce((inked, { left }) => inked + left.height, 0);
        expect(filled).toBeCloseTo(all.total === 0n ? 0 : SIZES.inked, 4);
        for (const { to, right } of links) {
          const { bar } = after[to] ?? { bar: { top: 0, height: 0 } };
          expect(right.top).toBeGreaterThanOrEqual(bar.top - 1e-6);
          expect(right.top + right.height).toBeLessThanOrEqual(bar.top + bar.height + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a merger of units that take those below them along', () => {
  test('joins both whole, whoever is counted below them', () => {
    const under = (superior: string | null) => ({ superior });
    const rest = { unit: 'N', share: ONE, isHeld: false };
    const passage = { rests: [rest], takers: [], isBroken: false };
    const { before, after, links } = reorganisationFlow({
      units: [
        { id: 'A', before: under('R'), after: null },
        { id: 'B', before: under('R'), after: null },
        { id: 'C', before: under('A'), after: under('N') },
        { id: 'N', before: null, after: under('R') },
      ],
      passages: [
        { unit: 'A', ...passage },
        { unit: 'B', ...passage },
      ],
      weightOf: (unit) => ({ A: 214n, B: 96n, C: 50n })[unit] ?? 0n,
    });
    expect(before.map(({ unit, weight }) => `${unit} ${weight}`)).toEqual(['A 214', 'B 96']);
    expect(after.map(({ unit, weight }) => `${unit} ${weight}`)).toEqual(['N 310']);
    expect(links.map(({ kind }) => kind)).toEqual(['joins', 'joins']);
  });
});

test('a weight is divided into whole parts that add up to it', () => {
  const shares = [fraction(7n, 12n), fraction(5n, 12n)].map((share) => ({ share }));
  expect(divideWeight(10n, shares)).toEqual([6n, 4n]);
  expect(divideWeight(58n, [{ share: fraction(41n, 58n) }, { share: fraction(17n, 58n) }])).toEqual(
    [41n, 17n],
  );
  expect(divideWeight(3n, [])).toEqual([]);
});
