import {
  DIRECTIVE_LIFE_CYCLE,
  type StandingAction,
} from '#directives/model/register/directive-life-cycle.ts';
import type { StudyCounts } from '#directives/model/directive-coverage.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import type { Day } from '#kernel/day.ts';
import { treeOfDay } from '#directives/server/branch-units.ts';
import { actionsIn } from '#kernel/life-cycle.ts';
import { allowedVerbs, WHOLE_ORGANISATION } from '#kernel/permission.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { keptFile, type KeptFile } from '#platform/server/files/kept-files.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { DIRECTIVE_TABLE, type KeptDirective } from '#directives/server/directive-records.ts';
import { noSuch, refuse, type DirectiveRefusal } from '#directives/server/directive-refusals.ts';
import { seesWhole } from '#directives/server/directive-sight.ts';
import { seenCounts, seenStudies, type SeenStudies } from '#directives/server/seen-directives.ts';

/** A directive and what somebody sees of it; to others it is as if it were not there. */
export interface SeenDirective {
  readonly directive: Kept<KeptDirective>;
  readonly kept: CachedOrganisation | undefined;
  readonly seen: SeenStudies;
}

export async function seeDirective(
  view: Queries,
  {
    database,
    asker,
    id,
  }: { readonly database: Database; readonly asker: Asker; readonly id: string },
): Promise<SeenDirective | undefined> {
  const directive = await recordOf(view, DIRECTIVE_TABLE, id);
  if (directive === undefined) return undefined;
  const kept = await organisationCacheOf(database).current(view);
  const seen = await seenStudies(view, kept, { asker, directives: [id] });
  if (seen.studies.length === 0 && !seesWhole(asker)) return undefined;
  return { directive, kept, seen };
}

/** Of so many units the next step is offered; whoever answers for more finds them in the list. */
const MOST_MINE = 20;

interface ReadDirective {
  readonly kind: 'done';
  readonly directive: Kept<KeptDirective>;
  readonly counts: StudyCounts;
  readonly file: KeptFile | undefined;
  /** The first of the same number, symbol and issuer. */
  readonly first: Kept<KeptDirective> | undefined;
  readonly mine: readonly (CalledUnit & { readonly state: 'sent' | 'acknowledged' })[];
  /** Of units today, for who may send it. */
  readonly levels: readonly string[];
  readonly allowed: readonly AllowedDirective[];
}

type AllowedDirective = StandingAction | 'correct' | 'send';

/** One directive, with its coverage in the units in sight and what may be done with it. */
export async function readDirective(
  database: Database,
  id: string,
  asker: Asker,
): Promise<ReadDirective | DirectiveRefusal> {
  return database.snapshot(async (view): Promise<ReadDirective | DirectiveRefusal> => {
    const found = await seeDirective(view, { database, asker, id });
    if (found === undefined) return refuse(noSuch(id));
    const { directive, kept, seen } = found;
    const counted = seenCounts(seen, new Map([[id, directive.standing]]))(id);
    const { waiting, ...counts } = counted;
    const mine = waiting.slice(0, MOST_MINE);
    const { anotherOf, file } = directive;
    const allowed = allowedOf(directive, asker);
    return {
      ...{ kind: 'done', directive, counts },
      file: file === null ? undefined : await keptFile(view, file),
      first: anotherOf === null ? undefined : await recordOf(view, DIRECTIVE_TABLE, anotherOf),
      mine: mine.flatMap(({ unit, state }) => {
        const called = calledUnit(kept, unit, asker.today);
        return called === undefined ? [] : [{ ...called, state }];
      }),
      ...{ allowed, levels: allowed.includes('send') ? levelsOf(kept, asker.today) : [] },
    };
  });
}

/** The highest first: the tree tells each unit after its superior. */
function levelsOf(kept: CachedOrganisation | undefined, day: Day): readonly string[] {
  const nodes = kept === undefined ? [] : treeOfDay(kept, day).nodes;
  const inOrder = nodes.toSorted((one, other) => one.depth - other.depth);
  return [...new Set(inOrder.map(({ version }) => version.level))];
}

function allowedOf({ standing }: KeptDirective, asker: Asker): readonly AllowedDirective[] {
  const verbs = allowedVerbs(DIRECTIVE_RULES, asker, WHOLE_ORGANISATION);
  if (!verbs.includes('register-directive')) return [];
  const steps = actionsIn(DIRECTIVE_LIFE_CYCLE, standing, verbs);
  return ['correct', ...(isBinding(standing) ? (['send'] as const) : []), ...steps];
}
