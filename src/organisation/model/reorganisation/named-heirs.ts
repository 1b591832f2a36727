import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { DayDraft } from './day-draft.ts';
import type { Heir, NewUnit } from './reorganisation.ts';

interface Drafted {
  /** Who lived before the steps were taken. */
  readonly found: ReadonlyMap<UnitId, NewUnit>;
  /** After them. */
  readonly draft: DayDraft;
}

/** Reports heirs of units that do not end, heirs that do not live, and second heirs of one unit. */
export function checkHeirs(
  heirs: readonly Heir[],
  { found, draft: { living, passing } }: Drafted,
  report: OrganisationReport,
): void {
  const codeOf = (unit: UnitId) =>
    (living.get(unit) ?? found.get(unit) ?? passing.get(unit))?.code ?? unit;
  const named = new Set<UnitId>();
  for (const { unit, heir } of heirs) {
    if (!found.has(unit) || living.has(unit)) {
      report({ code: 'heir-of-none', facts: { unit: codeOf(unit) } });
    } else if (named.has(unit)) {
      report({ code: 'heir-named-twice', facts: { unit: codeOf(unit) } });
    } else if (heir !== null && !living.has(heir)) {
      report({ code: 'heir-not-there', facts: { unit: codeOf(unit), heir: codeOf(heir) } });
    }
    named.add(unit);
  }
}
