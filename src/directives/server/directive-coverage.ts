import {
  directiveCoverage as countCoverage,
  type DirectiveCoverage,
} from '#directives/model/directive-coverage.ts';
import { countedOn, spanOfPeriod, type DirectiveSpan } from '#directives/model/directive-span.ts';
import { standingByDay } from '#directives/model/register/directive.ts';
import { studyStateOn } from '#directives/model/study/study-on-day.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { isWithin, treeOfDay } from './branch-units.ts';
import { DIRECTIVE_TABLE } from './directive-records.ts';
import { sentStudies } from './sent-studies.ts';

export interface CoverageWish {
  /** Directives of the year that were sent until the period ended (`2026-H1`), or of a whole year (`2026`). */
  readonly period: string;
  /** The unit whose branch is counted. */
  readonly unit: string;
  readonly today: Day;
}

/** How far a branch has come: "`studied` of `total` resolutions studied in `unitsStudiedAll` of `units` units". */
export type BranchCoverage = Pick<
  DirectiveCoverage,
  'studied' | 'total' | 'unitsStudiedAll' | 'units'
>;

/**
 * The coverage of directives in a branch as of the last day of a period, or of today while it runs: what was
 * sent, acknowledged, studied and withdrawn later changes nothing of it, nor does a later merger. What each
 * number counts says the model.
 */
export async function directiveCoverage(
  view: Queries,
  { period, unit, today }: CoverageWish,
): Promise<BranchCoverage> {
  const span = spanOfPeriod(period);
  const kept = await organisationSeenBy(view);
  if (span === undefined || kept === undefined) return NOTHING;
  const found = await directivesOf(view, span);
  const directives = found.map(({ id }) => id);
  const counting = countedOn(span, today);
  const by = formatDay(counting);
  // A unit that is younger than the period, or ended in it, is asked of on the tree of today.
  const isThere = treeOfDay(kept, counting).positionOf.has(unit as UnitId);
  const tree = treeOfDay(kept, isThere ? counting : today);
  const sent = await sentStudies(view, kept, { directives, day: tree.day });
  const here = sent.flatMap((study) => {
    const state = studyStateOn(study, by);
    return state === undefined || !isWithin(tree, study.place, unit) ? [] : [{ ...study, state }];
  });
  const standings = new Map(found.map((each) => [each.id, standingByDay(each, by)]));
  const { studied, total, units, unitsStudiedAll } = countCoverage(standings, here);
  return { studied, total, units, unitsStudiedAll };
}

const NOTHING: BranchCoverage = { studied: 0, total: 0, unitsStudiedAll: 0, units: 0 };

async function directivesOf(view: Queries, { year, until }: DirectiveSpan) {
  return recordsWhere(view, DIRECTIVE_TABLE, {
    where: `registered_year = $1 and exists (
      select from directive_unit where directive = directive.id and sent_on <= $2 and state <> 'taken-back')`,
    values: [year, until],
    order: 'arrival_number',
  });
}
