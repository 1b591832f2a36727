import { allowedVerbs, type Subject } from '#kernel/permission.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { REPORT_RULES, type ReportVerb } from '#reports/model/report-policy.ts';
import { noSuch } from '#reports/server/report-refusal.ts';

/** What a request is about: a unit itself, or what belongs to one. */
interface ReportAsked {
  readonly kind: 'unit' | keyof typeof UNIT_OF;
  readonly id: string;
}

const UNIT_OF = {
  request: 'select unit from report_request where id = $1',
  report: 'select unit from report where id = $1',
  'difficulty-of': 'select unit from report_difficulty where id = $1',
  'difficulty-for': 'select owner as unit from report_difficulty where id = $1',
} as const;

/**
 * The access of whoever may do something to the unit that a request is about, or to its heir. What is out
 * of sight is answered like what is not there.
 */
export function mayDoToReports<Taken>(
  verb: ReportVerb,
  askedOf: (taken: Taken) => ReportAsked,
): Access<Taken> {
  return permittedFor(REPORT_RULES, verb, async ({ database, revision, taken, today }) => {
    const asked = askedOf(taken);
    const unit = await unitOf(database, asked);
    const [subject] =
      unit === undefined ? [] : await unitSubjects({ database, revision }, [unit], [today]);
    return [{ subject, unseen: noSuch(asked.id) }];
  });
}

/** The unit to which something belongs; `undefined` where there is no such thing. */
export async function unitOf(
  database: Database,
  { kind, id }: ReportAsked,
): Promise<string | undefined> {
  if (kind === 'unit') return id;
  const [row] = await database.query<{ readonly unit: string }>(UNIT_OF[kind], [id]);
  return row?.unit;
}

/** What somebody may do about the reports of a unit. */
export async function reportVerbs(
  database: Database,
  asker: Asker,
  unit: string,
): Promise<readonly ReportVerb[]> {
  const { revision, today } = asker;
  const [subject] = await unitSubjects({ database, revision }, [unit], [today]);
  return verbsOver(asker, subject);
}

function verbsOver(asker: Asker, subject: Subject | undefined): readonly ReportVerb[] {
  return subject === undefined ? [] : allowedVerbs(REPORT_RULES, asker, subject);
}
