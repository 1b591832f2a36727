import {
  chosenUnits,
  unitsLacking,
  type UnitChoice,
} from '#directives/model/register/chosen-units.ts';
import { treeOfDay } from '#directives/server/branch-units.ts';
import { DIRECTIVE_TABLE } from '#directives/server/directive-records.ts';
import { noSuch, refuse, type DirectiveRefusal } from '#directives/server/directive-refusals.ts';
import { sentStudies } from '#directives/server/sent-studies.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';

/** What a directive would be sent by, and on which day. */
export interface MeantSending {
  readonly id: string;
  readonly to: UnitChoice;
  readonly day: Day;
}

/** The units that are chosen, and those of them that have not got the directive. */
export async function chosenAndLacking(
  queries: Queries,
  kept: CachedOrganisation | undefined,
  { id, to, day }: MeantSending,
): Promise<{ readonly chosen: readonly UnitId[]; readonly lacking: readonly UnitId[] }> {
  const chosen = kept === undefined ? [] : chosenUnits(treeOfDay(kept, day), to);
  const having = await sentStudies(queries, kept, { directives: [id], day });
  return { chosen, lacking: unitsLacking(chosen, having) };
}

type Receivers =
  | {
      readonly kind: 'done';
      /** To how many it would be sent, and how many of those chosen have it already. */
      readonly count: number;
      readonly alreadyCount: number;
      /** The first of those it would be sent to, in the order of the tree. */
      readonly units: readonly CalledUnit[];
    }
  | DirectiveRefusal;

/** More names are read by nobody; their number is told. */
const MOST_NAMED = 200;

/** To whom a directive would be sent today, before it is. */
export async function directiveReceivers(
  database: Database,
  meant: MeantSending,
): Promise<Receivers> {
  return database.snapshot(async (view): Promise<Receivers> => {
    if ((await recordOf(view, DIRECTIVE_TABLE, meant.id)) === undefined) {
      return refuse(noSuch(meant.id));
    }
    const kept = await organisationCacheOf(database).current(view);
    const { chosen, lacking } = await chosenAndLacking(view, kept, meant);
    const units = lacking
      .slice(0, MOST_NAMED)
      .flatMap((unit) => calledUnit(kept, unit, meant.day) ?? []);
    const count = lacking.length;
    return { kind: 'done', count, alreadyCount: chosen.length - count, units };
  });
}
