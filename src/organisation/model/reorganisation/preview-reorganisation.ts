import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import { dayBefore } from '#kernel/day.ts';
import type { Fraction } from '#kernel/fraction.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { openPlacing, type Placement } from '#organisation/model/succession/placement.ts';
import { reorganise } from './reorganise.ts';
import type { Reorganisation } from './reorganisation.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import { treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';
import { isAlike, versionOn, type UnitId, type UnitVersion } from '#organisation/model/unit.ts';

/** A unit before and after a reorganisation; one of the two is missing where it opens or closes. */
export interface UnitChange {
  readonly unit: UnitId;
  readonly before: UnitVersion | undefined;
  readonly after: UnitVersion | undefined;
}

/**
 * What becomes of the series that a unit has told, under one basis:
 * it goes on as one unit's own; joins others in one unit; is divided by known shares; or is held,
 * in whole or part, above the units that cannot continue it, because no share is told or no heir.
 */
export interface SeriesOutcome {
  readonly unit: UnitId;
  readonly basis: Basis | undefined;
  readonly outcome: 'goes-on' | 'joins' | 'divided' | 'held';
  readonly why: 'share-unknown' | 'no-heir' | undefined;
  readonly rests: readonly {
    readonly unit: UnitId;
    readonly share: Fraction;
    readonly isHeld: boolean;
  }[];
  readonly notContinuable: readonly UnitId[];
}

export interface ReorganisationPreview {
  readonly after: Organisation;
  readonly opens: readonly UnitChange[];
  readonly closes: readonly UnitChange[];
  readonly changes: readonly UnitChange[];
  readonly series: readonly SeriesOutcome[];
}

/** What a reorganisation would do, found by doing it to a copy. Each basis is looked at by itself. */
export function previewReorganisation(
  organisation: Organisation,
  reorganisation: Reorganisation,
  told: { readonly bases: readonly Basis[]; readonly report: OrganisationReport },
): ReorganisationPreview {
  const { on } = reorganisation;
  let isRefused = false;
  const report: OrganisationReport = (problem) => {
    isRefused = true;
    told.report(problem);
  };
  const after = reorganise(organisation, reorganisation, { bases: told.bases, report });
  const units = after.units.map((unit): UnitChange => {
    return { unit: unit.id, before: versionOn(unit, dayBefore(on)), after: versionOn(unit, on) };
  });
  return {
    after,
    opens: units.filter(({ before, after: now }) => before === undefined && now !== undefined),
    closes: units.filter(({ before, after: now }) => before !== undefined && now === undefined),
    changes: units.filter(({ before, after: now }) => before && now && !isAlike(before, now)),
    series: isRefused ? [] : outcomesOf(after, reorganisation, [undefined, ...told.bases]),
  };
}

function outcomesOf(
  after: Organisation,
  { on }: Reorganisation,
  bases: readonly (Basis | undefined)[],
): SeriesOutcome[] {
  const book = openSuccessionBook(after);
  const placing = openPlacing(book);
  const tree = treeOn(after.units, on);
  const yesterday = dayBefore(on);
  const touched = new Set(book.linesOn(on).flatMap(({ from, to }) => [from, to]));
  const tellers = after.units.filter(({ id }) => touched.has(id) && book.livesOn(id, yesterday));
  return tellers.flatMap(({ id }) =>
    bases.map((basis) => {
      const placement = placing.place(tree, {
        unit: id,
        from: yesterday,
        basis,
        manner: 'divided',
      });
      return outcomeOf(placement, { unit: id, basis, tree });
    }),
  );
}

interface Series {
  readonly unit: UnitId;
  readonly basis: Basis | undefined;
  readonly tree: UnitTree;
}

function outcomeOf(placement: Placement, { unit, basis, tree }: Series): SeriesOutcome {
  const unitAt = (position: number) => tree.nodes[position]?.unit ?? unit;
  const rests = placement.rests.map(({ at, share, isHeld }) => ({
    unit: unitAt(at),
    share,
    isHeld,
  }));
  const notContinuable = placement.notContinuable.map(unitAt);
  const isHeld = rests.some((rest) => rest.isHeld);
  const why = notContinuable.length > 0 ? 'share-unknown' : 'no-heir';
  const whole = placement.isRestated ? 'joins' : 'goes-on';
  const outcome = isHeld ? 'held' : rests.length > 1 ? 'divided' : whole;
  return { unit, basis, outcome, why: isHeld ? why : undefined, rests, notContinuable };
}
