import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import { noSuch } from './directive-refusals.ts';

/** In what a request names a unit: itself, or a session that the unit held. */
export type StudyAsked = { readonly unit: string } | { readonly session: string };

/** The access of whoever the rule of a verb allows it for a unit, or for the heir of one that ended. */
export function inUnit<Taken>(
  verb: 'read-study' | 'answer-directive',
  askedOf: (taken: Taken) => StudyAsked,
): Access<Taken> {
  return permittedFor(DIRECTIVE_RULES, verb, async ({ database, revision, taken, today }) => {
    const asked = askedOf(taken);
    const unit = 'unit' in asked ? asked.unit : await unitOfSession(database, asked.session);
    const [subject] =
      unit === undefined ? [] : await unitSubjects({ database, revision }, [unit], [today]);
    const id = 'unit' in asked ? asked.unit : asked.session;
    return [{ subject, unseen: noSuch(id) }];
  });
}

async function unitOfSession(database: Database, session: string): Promise<string | undefined> {
  const [row] = await database.query<{ unit: string }>(
    'select unit from study_session where id = $1',
    [session],
  );
  return row?.unit;
}
