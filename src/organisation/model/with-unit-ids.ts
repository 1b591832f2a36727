import type { Organisation } from './organisation.ts';
import type { Succession } from '#organisation/model/succession/succession.ts';
import type { Unit, UnitId, UnitVersion } from './unit.ts';

/** The same organisation with other identities for its units. */
export function withUnitIds(
  organisation: Organisation,
  idOf: (unit: UnitId) => UnitId,
): Organisation {
  const perhaps = (unit: UnitId | undefined) => (unit === undefined ? undefined : idOf(unit));
  const version = (each: UnitVersion): UnitVersion => ({ ...each, parent: perhaps(each.parent) });
  const line = (each: Succession): Succession => {
    return { ...each, from: perhaps(each.from), to: perhaps(each.to) };
  };
  return {
    units: organisation.units.map(({ id, versions: [first, ...others] }): Unit => {
      return { id: idOf(id), versions: [version(first), ...others.map(version)] };
    }),
    successions: organisation.successions.map(line),
    changes: organisation.changes.map(line),
    hierarchies: organisation.hierarchies.map(({ level, groups }) => ({
      level,
      groups: groups.map((group) => ({
        ...group,
        members: group.members.map(({ unit, period }) => ({ unit: idOf(unit), period })),
      })),
    })),
  };
}
