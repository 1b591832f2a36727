import { formatDay, type Day } from '#kernel/day.ts';
import type { PostProblem } from '#people/model/posts/post-problems.ts';
import type { PersonName } from './person-name.ts';

/** @param person with a tidy name. */
export function personProblem(
  { name, birthDate }: { readonly name: PersonName; readonly birthDate: Day | undefined },
  today: Day,
): PostProblem | undefined {
  if (name.givenName === '') return { code: 'person-without-given-name', facts: {} };
  if (birthDate === undefined || birthDate <= today) return undefined;
  return { code: 'born-in-the-future', facts: { day: formatDay(birthDate) } };
}
