import fc from 'fast-check';
import { fraction, type Fraction } from '#kernel/fraction.ts';
import { ALWAYS } from '#kernel/period.ts';
import type { Day } from '#kernel/day.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { leftOpen, type Reorganised } from '#organisation/model/reorganisation/left-open.ts';
import { reorganise } from '#organisation/model/reorganisation/reorganise.ts';
import type {
  Heir,
  Reorganisation,
  ReorganisationStep,
} from '#organisation/model/reorganisation/reorganisation.ts';
import type { Shares } from '#organisation/model/succession/succession.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { day } from './told-tables.ts';

/** The days on which things happen, in order, and one before and after them all. */
export const DAYS: readonly Day[] = [
  '2020-01-01',
  '2021-01-01',
  '2022-01-01',
  '2023-01-01',
  '2024-01-01',
].map(day);

/** An organisation with the days on which it was reorganised. */
export interface GrownOrganisation {
  /** Before anything happened. */
  readonly seed: Organisation;
  readonly organisation: Organisation;
  readonly reorganisations: readonly Reorganisation[];
}

/** What a step wants; which units it means is settled by those alive when it is taken. */
interface Wish {
  readonly kind: ReorganisationStep['kind'];
  readonly units: readonly number[];
  readonly shares: readonly (number | undefined)[];
}

const KINDS = [
  'create',
  'rename',
  'recode',
  'move',
  'merge',
  'split',
  'transfer',
  'dissolve',
  'exchange',
] as const;

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...KINDS),
  units: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  shares: fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
    minLength: 3,
    maxLength: 3,
  }),
});

/** Several days with several steps each, on a tree of three levels. */
export const grownOrganisation: fc.Arbitrary<GrownOrganisation> = fc
  .array(fc.array(wish, { maxLength: 6 }), { minLength: 1, maxLength: 3, size: 'max' })
  .map((days) => grow(days));

function grow(days: readonly (readonly Wish[])[]): GrownOrganisation {
  let organisation = seed();
  const reorganisations: Reorganisation[] = [];
  days.forEach((wishes, index) => {
    const on = DAYS[index + 1];
    if (on === undefined) return;
    for (const [number, each] of wishes.entries()) {
      const step = stepOf(each, organisation, { on, name: `${index}${number}` });
      if (step === undefined) continue;
      const reorganisation = { on, legalBasis: `Decision ${index}/${number}`, steps: [step] };
      const problems: unknown[] = [];
      const report = (problem: OrganisationProblem | { readonly code: string }) =>
        problems.push(problem);
      const after = reorganise(organisation, reorganisation, { bases: ['population'], report });
      if (problems.length > 0) continue;
      const heirs = heirsFor({ reorganisation, found: organisation, after }, each);
      organisation = after;
      reorganisations.push(heirs.length === 0 ? reorganisation : { ...reorganisation, heirs });
    }
  });
  return { seed: seed(), organisation, reorganisations };
}

/** An heir for each unit that ends, but now and then none for one that has an heir by itself. */
function heirsFor(reorganised: Reorganised, { units: [first = 0] }: Wish): readonly Heir[] {
  return leftOpen(reorganised, []).flatMap(({ unit, byItself, candidates: [heir] }) => {
    const isLeftOut = heir === undefined || (byItself !== undefined && first % 2 === 0);
    return isLeftOut ? [] : [{ unit, heir }];
  });
}

/** One root, three provinces, nine communes. */
function seed(): Organisation {
  const unit = (code: string, level: string, parent: string | undefined) => ({
    id: code as UnitId,
    versions: [
      {
        code,
        name: `Unit ${code}`,
        nameEn: '',
        level,
        type: '',
        parent: parent as UnitId | undefined,
        period: ALWAYS,
      },
    ] as const,
  });
  const provinces = ['P1', 'P2', 'P3'];
  const communes = provinces.flatMap((parent) =>
    [1, 2, 3].map((n) => unit(`${parent}-${n}`, 'commune', parent)),
  );
  return {
    units: [
      unit('R', 'whole', undefined),
      ...provinces.map((code) => unit(code, 'province', 'R')),
      ...communes,
    ],
    successions: [],
    changes: [],
    hierarchies: [],
  };
}

interface Moment {
  readonly on: Day;
  readonly name: string;
}

function stepOf(
  { kind, units, shares }: Wish,
  organisation: Organisation,
  { on, name }: Moment,
): ReorganisationStep | undefined {
  const living = organisation.units
    .filter((unit) => versionOn(unit, on) !== undefined)
    .map(({ id }) => id);
  const at = (index: number) => living[(units[index] ?? 0) % living.length] ?? living[0];
  const [one, two, three, four] = [at(0), at(1), at(2), at(3)];
  if (one === undefined || two === undefined || three === undefined || four === undefined)
    return undefined;
  const part = (index: number): Shares =>
    sharesOf(shares[index], shares[(index + 1) % shares.length]);
  switch (kind) {
    case 'create':
      return {
        kind,
        unit: {
          id: `new${name}` as UnitId,
          code: `N${name}`,
          name: `New ${name}`,
          level: 'commune',
          parent: one,
        },
      };
    case 'rename':
      return { kind, unit: one, name: `Renamed ${name}` };
    case 'recode':
      return { kind, unit: one, code: `C${name}` };
    case 'move':
      return { kind, unit: one, parent: two };
    case 'merge':
      return {
        kind,
        units: [one, two],
        into: units[3] === undefined || units[3] % 2 === 0 ? two : three,
      };
    case 'split': {
      const isAllTold = (units[3] ?? 0) % 2 === 0;
      const told = [sharesOf(2, 1), sharesOf(1, 2), sharesOf(1, 1)];
      const taken = (to: UnitId, index: number) => ({
        to,
        shares: (isAllTold ? told[index] : undefined) ?? part(index),
      });
      return { kind, unit: one, parts: [two, three, four].map(taken) };
    }
    case 'transfer':
      return { kind, unit: one, part: { to: two, shares: part(0) } };
    case 'dissolve':
      return { kind, unit: one };
    case 'exchange':
      return {
        kind,
        parts: [
          { from: one, to: two, shares: part(0) },
          { from: two, to: three, shares: part(1) },
          { from: one, to: three, shares: part(2) },
        ],
        ending: (units[3] ?? 0) % 3 === 0 ? [one] : [],
      };
    default:
      return kind satisfies never;
  }
}

/** Quarters, so that three of them may or may not come to the whole. */
function sharesOf(whole: number | undefined, population: number | undefined): Shares {
  const quarter = (count: number): Fraction => fraction(BigInt(count), 4n);
  return {
    whole: whole === undefined ? undefined : quarter(whole),
    byBasis: population === undefined ? new Map() : new Map([['population', quarter(population)]]),
  };
}
