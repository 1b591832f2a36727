import type { UnitId } from '#organisation/model/unit.ts';
import { foundOnce, type CachedOrganisation } from '#organisation/server/organisation-cache.ts';

/** A unit as lists show it. */
export interface NamedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** How units are called, by what each was called last; one that is not known has no name. */
export function unitNames(kept: CachedOrganisation | undefined): (id: string) => NamedUnit {
  const known = kept === undefined ? undefined : namedUnits(kept);
  return (id) => known?.get(id as UnitId) ?? { id, code: '', name: '', nameEn: '' };
}

const namedUnits = foundOnce(
  ({ organisation: { units } }) =>
    new Map(
      units.map(({ id, versions }): [UnitId, NamedUnit] => {
        const { code, name, nameEn } = versions.at(-1) ?? versions[0];
        return [id, { id, code, name, nameEn }];
      }),
    ),
);
