import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';
import { noSuch } from './post-refusals.ts';

/** What a request about posts is about: a unit itself, or what belongs to one. */
export interface PostAsked {
  readonly kind: 'unit' | keyof typeof UNIT_OF;
  readonly id: string;
}

const UNIT_OF = {
  body: 'select unit from body_version where body = $1 and recorded_until is null',
  post: 'select unit from post_version where post = $1 and recorded_until is null',
  membership: `select unit from membership_version joined
    join body_version using (body)
    where membership = $1 and joined.recorded_until is null and body_version.recorded_until is null`,
  holding: `select unit from holding_version held
    join post_version using (post)
    where holding = $1 and held.recorded_until is null and post_version.recorded_until is null`,
} as const;

/** The access of whoever manages the posts of the unit that a request is about, or of its heir. */
export function mayManagePosts<Taken>(askedOf: (taken: Taken) => PostAsked): Access<Taken> {
  return permittedFor(
    PEOPLE_RULES,
    'manage-posts',
    async ({ database, revision, taken, today }) => {
      const asked = askedOf(taken);
      const unit = await unitOf(database, asked);
      const seen = { database, revision };
      const [subject] = unit === undefined ? [] : await unitSubjects(seen, [unit], [today]);
      return [{ subject, unseen: noSuch(asked.id) }];
    },
  );
}

async function unitOf(
  database: Database | Queries,
  { kind, id }: PostAsked,
): Promise<string | undefined> {
  if (kind === 'unit') return id;
  const [row] = await database.query<{ unit: string }>(UNIT_OF[kind], [id]);
  return row?.unit;
}
