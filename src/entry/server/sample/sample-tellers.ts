import { compareCodePoints } from '#kernel/code-points.ts';
import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { drawnNumber } from './drawn-number.ts';
import type { SamplePeriod } from './sample-periods.ts';
import { UNIT_TYPES } from './sample-units.ts';

/** A unit that tells figures. */
export interface SampleTeller {
  readonly code: string;
  readonly type: string;
  readonly superior: string;
  /** Whether no unit stands below it: only the rank is told by others. */
  readonly isLeaf: boolean;
}

/** The units with a type of their own that live on a day, by their codes. */
export function tellersOn({ units }: Organisation, day: Day): readonly SampleTeller[] {
  const { nodes } = treeOn(units, day);
  const superiors = new Set(nodes.map(({ parent }) => parent));
  const tellers = nodes.flatMap(({ version: { code, type }, parent }, position) => {
    const superior = nodes[parent]?.version.code ?? '';
    return type === '' ? [] : [{ code, type, superior, isLeaf: !superiors.has(position) }];
  });
  return tellers.toSorted((one, other) => compareCodePoints(one.code, other.code));
}

/** Out of what a unit was made by a reorganisation, in tenths of what that was. */
const ORIGINS: Readonly<Record<string, readonly (readonly [code: string, tenths: number])[]>> = {
  'MTM-VP': [
    ['MTH-VP', 10],
    ['MHA-VP', 10],
  ],
  'MNA-CD-2A': [['MNA-CD-2', 6]],
  'MNA-CD-2B': [['MNA-CD-2', 4]],
};

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  [UNIT_TYPES.office]: [8, 18],
  [UNIT_TYPES.hospital]: [35, 90],
  [UNIT_TYPES.healthCentre]: [9, 24],
  [UNIT_TYPES.socialCare]: [14, 40],
  [UNIT_TYPES.community]: [20, 55],
};

/** The members of a unit at the end of a half-year: a little more each time. */
export function membersOf(
  { code, type }: SampleTeller,
  { age }: Pick<SamplePeriod, 'age'>,
): number {
  const range = SIZES[type] ?? [10, 20];
  const origins = ORIGINS[code] ?? [[code, 10] as const];
  const tenths = origins.reduce(
    (sum, [origin, part]) => sum + part * drawnNumber(origin, range),
    0,
  );
  return Math.round((tenths / 10) * (1 - age * 0.03));
}
