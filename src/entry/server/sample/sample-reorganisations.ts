import { fraction } from '#kernel/fraction.ts';
import { dayBefore } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type {
  Reorganisation,
  ReorganisationStep,
} from '#organisation/model/reorganisation/reorganisation.ts';
import type { Shares } from '#organisation/model/succession/succession.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import { knownDay } from './sample-periods.ts';
import { ROOT_CODE, UNIT_LEVELS, UNIT_TYPES } from './sample-units.ts';

/** What a reorganisation needs of the organisation that it is entered in. */
export interface ReorganisationEntry {
  /** As it is the day before. */
  readonly organisation: Organisation;
  readonly newUnitId: () => UnitId;
}

export const MERGED_ON = knownDay('2025-07-01');
export const SPLIT_ON = knownDay('2025-10-01');

/** The associations of two provinces become one, and so do their offices; all others move. */
export function sampleMerger({ organisation, newUnitId }: ReorganisationEntry): Reorganisation {
  const bearer = bearersBefore(organisation, MERGED_ON);
  const [province, office] = [newUnitId(), newUnitId()];
  const [upper, lower] = [bearer('MTH'), bearer('MHA')];
  const [upperOffice, lowerOffice] = [bearer('MTH-VP'), bearer('MHA-VP')];
  const moving = ['BV', 'YT', 'XH', 'CD'].flatMap((code) => [`MTH-${code}`, `MHA-${code}`]);
  const steps: ReorganisationStep[] = [
    {
      kind: 'create',
      unit: {
        id: province,
        code: 'MTM',
        name: 'Hội tỉnh Mẫu Thượng Hạ',
        nameEn: 'Mau Thuong Ha Provincial Association',
        level: UNIT_LEVELS[1],
        parent: bearer(ROOT_CODE),
      },
    },
    {
      kind: 'create',
      unit: {
        id: office,
        code: 'MTM-VP',
        name: 'Văn phòng Hội tỉnh Mẫu Thượng Hạ',
        nameEn: 'Mau Thuong Ha Provincial Secretariat',
        level: UNIT_LEVELS[2],
        type: UNIT_TYPES.office,
        parent: province,
      },
    },
    ...moving.map((code) => ({ kind: 'move', unit: bearer(code), parent: province }) as const),
    { kind: 'merge', units: [upperOffice, lowerOffice], into: office },
    { kind: 'merge', units: [upper, lower], into: province },
  ];
  return { on: MERGED_ON, legalBasis: 'Nghị quyết mẫu số 05/2025/NQ-LHM', steps };
}

/**
 * One branch is divided in two by its members and by the people it looks after. Nothing tells how
 * else to divide it, so what has no basis is held above the two.
 */
export function sampleSplit({ organisation, newUnitId }: ReorganisationEntry): Reorganisation {
  const bearer = bearersBefore(organisation, SPLIT_ON);
  const halves = [
    { id: newUnitId(), mark: 'A', members: fraction(3n, 5n), population: fraction(7n, 12n) },
    { id: newUnitId(), mark: 'B', members: fraction(2n, 5n), population: fraction(5n, 12n) },
  ];
  const steps: ReorganisationStep[] = [
    ...halves.map(({ id, mark }): ReorganisationStep => {
      const unit = {
        id,
        code: `MNA-CD-2${mark}`,
        name: `Chi hội Cộng tác viên Cụm 2${mark} Mẫu Nam`,
        nameEn: `Mau Nam Community Workers Cluster 2${mark} Branch`,
        level: UNIT_LEVELS[3],
        type: UNIT_TYPES.community,
        parent: bearer('MNA-CD'),
      };
      return { kind: 'create', unit };
    }),
    {
      kind: 'split',
      unit: bearer('MNA-CD-2'),
      parts: halves.map(({ id, members, population }) => {
        const byBasis = new Map(Object.entries({ members, population }));
        const shares: Shares = { whole: undefined, byBasis };
        return { to: id, shares };
      }),
    },
  ];
  // Two take parts, so neither is heir by itself to what was asked of it and is still open.
  const heirs = halves.slice(0, 1).map(({ id }) => ({ unit: bearer('MNA-CD-2'), heir: id }));
  return { on: SPLIT_ON, legalBasis: 'Quyết định mẫu số 21/2025/QĐ-LHM', steps, heirs };
}

function bearersBefore(
  { units }: Organisation,
  on: Reorganisation['on'],
): (code: string) => UnitId {
  const eve = dayBefore(on);
  return (code) => {
    const unit = units.find((each) => versionOn(each, eve)?.code === code);
    if (unit === undefined) throw new Error(`unit ${code}: expected in the sample`);
    return unit.id;
  };
}
