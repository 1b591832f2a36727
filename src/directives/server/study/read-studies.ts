import { directiveCoverage, type StudyCounts } from '#directives/model/directive-coverage.ts';
import {
  attendanceOf,
  type Attendance,
  type StudySession,
} from '#directives/model/study/study-session.ts';
import { isHeld, type HeldDirective } from '#directives/model/study/sent-directive.ts';
import type { StudyState } from '#directives/model/study/sent-directive-life-cycle.ts';
import { compareCodePoints } from '#kernel/code-points.ts';
import type { Day } from '#kernel/day.ts';
import { lowestCommon, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { branchOf, isWithin, treeOfDay } from '#directives/server/branch-units.ts';
import { DIRECTIVE_UNIT_TABLE, STUDY_SESSION_TABLE } from '#directives/server/directive-records.ts';
import { noSuch, refuse, type DirectiveRefusal } from '#directives/server/directive-refusals.ts';
import { seeDirective } from '#directives/server/register/read-directive.ts';
import type { SentStudy } from '#directives/server/sent-studies.ts';

export interface StudiesWish extends PageWish {
  readonly directive: string;
  /** The branch that is asked about; left out: the lowest that holds all units in sight. */
  readonly below?: string | undefined;
  readonly state?: StudyState | undefined;
}

/** A directive in a unit, with whoever came to its sessions. */
export interface ReadStudy extends Attendance {
  readonly sent: Kept<HeldDirective>;
  readonly unit: CalledUnit;
  /** Of a unit that ended, who has it to study now. */
  readonly heir: CalledUnit | undefined;
}

/** A directive in the branch of a unit. */
export interface ReadBranch extends StudyCounts {
  readonly unit: CalledUnit;
  readonly hasBelow: boolean;
}

interface ReadStudies {
  readonly kind: 'done';
  readonly top: CalledUnit | undefined;
  readonly branches: readonly ReadBranch[];
  /** On all pages. */
  readonly count: number;
  readonly studies: readonly ReadStudy[];
}

/** A directive unit by unit, a page of them in the order of their codes, and branch by branch. */
export async function readStudies(
  database: Database,
  wish: StudiesWish,
  asker: Asker,
): Promise<ReadStudies | DirectiveRefusal> {
  return database.snapshot(async (view): Promise<ReadStudies | DirectiveRefusal> => {
    const found = await seeDirective(view, { database, asker, id: wish.directive });
    if (found === undefined) return refuse(noSuch(wish.directive));
    const { kept, seen } = found;
    if (kept === undefined) return refuse(noSuch(wish.below ?? wish.directive));
    const tree = treeOfDay(kept, asker.today);
    const top = wish.below ?? topOf(tree, seen.studies);
    const here =
      top === undefined ? [] : seen.studies.filter(({ place }) => isWithin(tree, place, top));
    if (wish.below !== undefined && here.length === 0) return refuse(noSuch(wish.below));
    const sought = here
      .filter(({ state }) => wish.state === undefined || state === wish.state)
      .map((study) => ({ ...study, called: calledUnit(kept, study.unit, asker.today) }))
      .toSorted((one, other) =>
        compareCodePoints(one.called?.code ?? '', other.called?.code ?? ''),
      );
    const page = pageOf(sought, ({ unit }) => unit, wish);
    if (page.kind === 'refused') return page;
    return {
      kind: 'done',
      top: top === undefined ? undefined : calledUnit(kept, top, asker.today),
      branches: top === undefined ? [] : branchesOf(here, { kept, tree, top, day: asker.today }),
      count: sought.length,
      studies: await studiesOf(view, { kept, day: asker.today, studies: page.items }),
    };
  });
}

/** The lowest unit that holds all; `undefined` where there are none. */
function topOf(tree: UnitTree, studies: readonly SentStudy[]): UnitId | undefined {
  const positions = studies.flatMap(({ place }) => tree.positionOf.get(place as UnitId) ?? []);
  const [first, ...others] = new Set(positions);
  if (first === undefined) return undefined;
  const top = others.reduce((at, other) => lowestCommon(tree, at, other), first);
  return tree.nodes[top]?.unit;
}

interface Branching {
  readonly kept: CachedOrganisation;
  readonly tree: UnitTree;
  readonly top: string;
  readonly day: Day;
}

function branchesOf(
  studies: readonly SentStudy[],
  { kept, tree, top, day }: Branching,
): readonly ReadBranch[] {
  const byBranch = Map.groupBy(studies, ({ place }) => branchOf(tree, place, top) ?? top);
  const branches = [...byBranch].flatMap(([branch, its]): readonly ReadBranch[] => {
    const unit = calledUnit(kept, branch, day);
    const [counts] = directiveCoverage(new Map(), its).byDirective.values();
    if (unit === undefined || counts === undefined) return [];
    return [{ unit, hasBelow: its.some(({ place }) => place !== branch), ...counts }];
  });
  return branches.toSorted((one, other) => compareCodePoints(one.unit.code, other.unit.code));
}

interface PageOfStudies {
  readonly kept: CachedOrganisation;
  readonly day: Day;
  readonly studies: readonly Pick<SentStudy, 'directive' | 'unit' | 'place'>[];
}

/** What was told of some studies, in their order. */
export async function studiesOf(
  view: Queries,
  { kept, day, studies }: PageOfStudies,
): Promise<readonly ReadStudy[]> {
  const [directive = null] = studies.map((study) => study.directive);
  const sought = {
    where: 'directive = $1 and unit = any($2::uuid[])',
    values: [directive, studies.map(({ unit }) => unit)],
  };
  const sentOf = byUnit(await recordsWhere(view, DIRECTIVE_UNIT_TABLE, sought));
  const sessionsOf = byUnit<Kept<StudySession>>(
    await recordsWhere(view, STUDY_SESSION_TABLE, sought),
  );
  return studies.flatMap(({ unit: id, place }) => {
    const [sent] = sentOf.get(id) ?? [];
    const unit = calledUnit(kept, id, day);
    if (sent === undefined || !isHeld(sent) || unit === undefined) return [];
    const heir = place === id ? undefined : calledUnit(kept, place, day);
    return [{ sent, unit, heir, ...attendanceOf(sessionsOf.get(id) ?? []) }];
  });
}

function byUnit<Its extends { readonly unit: string }>(
  its: readonly Its[],
): ReadonlyMap<string, readonly Its[]> {
  return Map.groupBy(its, ({ unit }) => unit);
}
