import { allowedStudy, type StudyDeed } from '#directives/model/study/allowed-study.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { isHeld, type HeldDirective } from '#directives/model/study/sent-directive.ts';
import { holdsSomewhere } from '#kernel/permission.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { namesOf, type NamedPeople } from '#people/server/names/names-of.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { keptFile, type KeptFile } from '#platform/server/files/kept-files.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { StudySession } from '#directives/model/study/study-session.ts';
import {
  DIRECTIVE_TABLE,
  DIRECTIVE_UNIT_TABLE,
  type KeptDirective,
} from '#directives/server/directive-records.ts';
import { noSuch, refuse, type DirectiveRefusal } from '#directives/server/directive-refusals.ts';
import { unitsWithin } from '#directives/server/directive-sight.ts';
import { studiesOf, type ReadStudy } from './read-studies.ts';
import { sessionsOf, type StudyPlace } from './study-facts.ts';

interface ReadStudyInUnit {
  readonly kind: 'done';
  readonly directive: Kept<KeptDirective>;
  readonly study: ReadStudy;
  /** Those that were not taken back. */
  readonly sessions: readonly Kept<StudySession>[];
  /** Of the speakers. */
  readonly names: NamedPeople;
  /** The action programme. */
  readonly file: KeptFile | undefined;
  readonly allowed: readonly StudyDeed[];
}

/** A directive in one unit, with its sessions and what whoever asks may do. */
export async function readStudy(
  database: Database,
  place: StudyPlace,
  asker: Asker,
): Promise<ReadStudyInUnit | DirectiveRefusal> {
  return database.snapshot(async (view): Promise<ReadStudyInUnit | DirectiveRefusal> => {
    const kept = await organisationCacheOf(database).current(view);
    const directive = await recordOf(view, DIRECTIVE_TABLE, place.directive);
    const sent = await sentTo(view, place);
    if (kept === undefined || directive === undefined || sent === undefined) {
      return refuse(noSuch(place.directive));
    }
    const lies = livingPlace(kept, place.unit, asker.today) ?? place.unit;
    const studies = [{ ...place, place: lies }];
    const [study] = await studiesOf(view, { kept, day: asker.today, studies });
    if (study === undefined) return refuse(noSuch(place.unit));
    const sessions = (await sessionsOf(view, place)).filter(({ isTakenBack }) => !isTakenBack);
    const speakers = sessions.flatMap(({ speaker }) => speaker ?? []);
    return {
      kind: 'done',
      ...{ directive, study, sessions, names: await namesOf(view, speakers) },
      file: sent.programmeFile === null ? undefined : await keptFile(view, sent.programmeFile),
      allowed: allowedStudy(directive, sent, verbsOver(place.unit, { kept, asker })),
    };
  });
}

/** What a unit was sent; `undefined` where it was not. */
export async function sentTo(
  queries: Queries,
  { directive, unit }: StudyPlace,
): Promise<Kept<HeldDirective> | undefined> {
  const [sent] = await recordsWhere(queries, DIRECTIVE_UNIT_TABLE, {
    ...{ where: 'directive = $1 and unit = $2', values: [directive, unit] },
  });
  return sent !== undefined && isHeld(sent) ? sent : undefined;
}

interface Asked {
  readonly kept: CachedOrganisation;
  readonly asker: Asker;
}

/** What somebody may do by the rules: over the unit, and with the register. */
function verbsOver(unit: string, { kept, asker }: Asked): readonly string[] {
  const rule = DIRECTIVE_RULES['answer-directive'];
  const mine = unitsWithin(kept, [unit], { actor: asker, day: asker.today, rule });
  const ofRegister = holdsSomewhere(DIRECTIVE_RULES['register-directive'], asker);
  return [
    ...(mine.size > 0 ? ['answer-directive'] : []),
    ...(ofRegister ? ['register-directive'] : []),
  ];
}
