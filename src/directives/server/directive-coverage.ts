import { directiveCoverage as countCoverage } from '#directives/model/directive-coverage.ts';
import { countedOn, spanOfPeriod, type DirectiveSpan } from '#directives/model/directive-span.ts';
import type { Directive } from '#directives/model/register/directive.ts';
import { isBinding, standingByDay } from '#directives/model/register/directive.ts';
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

/** One directive in a branch. */
export interface CoveredDirective extends Pick<
  Directive,
  'number' | 'symbol' | 'kind' | 'issuer' | 'subject' | 'standing'
> {
  readonly id: string;
  /** Units of the branch that have it; with those who went on; those who have studied it. */
  readonly sent: number;
  readonly acknowledged: number;
  readonly studied: number;
}

/** How far a branch has come with the directives of a period. */
export interface BranchCoverage {
  /** Those that bind. */
  readonly directives: readonly CoveredDirective[];
  /** Those withdrawn or replaced after units of the branch had studied them; in none of the numbers. */
  readonly over: readonly CoveredDirective[];
  /** "`studied` of `total` resolutions studied in `unitsStudiedAll` of `units` units". */
  readonly studied: number;
  readonly total: number;
  readonly unitsStudiedAll: number;
  readonly units: number;
}

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
  const counted = countCoverage(standings, here);
  const covered = found.flatMap((directive): readonly CoveredDirective[] => {
    const counts = counted.byDirective.get(directive.id);
    const standing = standings.get(directive.id) ?? directive.standing;
    return counts === undefined ? [] : [{ ...namedOf(directive), standing, ...counts }];
  });
  const { studied, total, units, unitsStudiedAll } = counted;
  return {
    directives: covered.filter(({ standing }) => isBinding(standing)),
    over: covered.filter((each) => !isBinding(each.standing) && each.studied > 0),
    ...{ studied, total, units, unitsStudiedAll },
  };
}

const NOTHING: BranchCoverage = {
  ...{ directives: [], over: [], studied: 0, total: 0, unitsStudiedAll: 0, units: 0 },
};

async function directivesOf(view: Queries, { year, until }: DirectiveSpan) {
  return recordsWhere(view, DIRECTIVE_TABLE, {
    where: `registered_year = $1 and exists (
      select from directive_unit where directive = directive.id and sent_on <= $2)`,
    values: [year, until],
    order: 'arrival_number',
  });
}

function namedOf(directive: Directive & { readonly id: string }) {
  const { id, number, symbol, kind, issuer, subject, standing } = directive;
  return { id, number, symbol, kind, issuer, subject, standing };
}
