import { decide, WHOLE_ORGANISATION } from '#kernel/permission.ts';
import type { Day } from '#kernel/day.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { rolesOfPosts, type KeptRole } from '#people/server/roles/kept-role.ts';
import type { Database } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import type { Asker } from '#platform/server/http/asker.ts';

/** The roles that posts bring on a day or later, as far as whoever asks may know who has roles there. */
export async function rolesOfUnitPosts(
  database: Database,
  { posts, day }: { readonly posts: readonly string[]; readonly day: Day },
  asker: Asker,
): Promise<readonly KeptRole[]> {
  if (posts.length === 0) return [];
  const roles = await rolesOfPosts(database, posts, sqlDay(day));
  const units = roles.flatMap(({ place }) => (place.kind === 'whole' ? [] : place.unit));
  const { revision, today } = asker;
  const subjects = await unitSubjects({ database, revision }, units, [today]);
  const subjectByUnit = new Map(units.map((unit, index) => [unit, subjects[index]]));
  return roles.filter(({ place }) => {
    const subject = place.kind === 'whole' ? WHOLE_ORGANISATION : subjectByUnit.get(place.unit);
    return (
      subject !== undefined && decide(PEOPLE_RULES['read-roles'], asker, subject).kind === 'allowed'
    );
  });
}
