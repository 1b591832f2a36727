import type { Organisation } from '#organisation/model/organisation.ts';
import { unitCounts } from '#organisation/model/unit-counts.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import type { Unit, UnitId, UnitVersion } from '#organisation/model/unit.ts';

/** A unit as it stands in a tree: what it is, and how many units it contains, itself counted. */
export interface StandingUnit {
  readonly version: UnitVersion;
  readonly unitCount: number;
}

/** A unit that a preview names, with all that is needed to show it. */
export interface PreviewUnit {
  readonly unit: UnitId;
  /** As it is after, where it lives then; else before; else as it was at last. */
  readonly label: UnitVersion;
  readonly before: StandingUnit | undefined;
  readonly after: StandingUnit | undefined;
}

/** The trees between which a preview looks, and the organisations they are of. */
export interface PreviewSides {
  readonly before: { readonly organisation: Organisation; readonly tree: UnitTree };
  readonly after: { readonly organisation: Organisation; readonly tree: UnitTree };
}

/** The units of these identities and all above them on both sides, those named first and in order. */
export function previewUnits(
  named: Iterable<UnitId>,
  { before, after }: PreviewSides,
): readonly PreviewUnit[] {
  const standing = { before: standingIn(before.tree), after: standingIn(after.tree) };
  const unitById = new Map(
    [...before.organisation.units, ...after.organisation.units].map((unit) => [unit.id, unit]),
  );
  const all = new Set(named);
  // Sets are walked in the order of adding, so this goes up to the root on both sides.
  for (const unit of all) {
    for (const side of [standing.before, standing.after]) {
      const superior = side(unit)?.version.parent;
      if (superior !== undefined) all.add(superior);
    }
  }
  return [...all].flatMap((unit) => {
    const sides = { before: standing.before(unit), after: standing.after(unit) };
    const found = unitById.get(unit);
    const label = (sides.after ?? sides.before)?.version ?? (found && lastVersion(found));
    return label === undefined ? [] : [{ unit, label, ...sides }];
  });
}

function standingIn(tree: UnitTree): (unit: UnitId) => StandingUnit | undefined {
  const counts = unitCounts(tree);
  return (unit) => {
    const version = tree.nodes[tree.positionOf.get(unit) ?? -1]?.version;
    return version && { version, unitCount: counts.get(unit) ?? 1 };
  };
}

function lastVersion(unit: Unit): UnitVersion {
  return unit.versions.at(-1) ?? unit.versions[0];
}
