import { formatDay, type Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import { holdingsWhere, postsWhere } from '#people/server/posts/kept-posts.ts';
import { contains } from '#kernel/period.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { DocumentFacts } from '#reports/model/document/report-document.ts';

/** Who signs: a person, in a post. */
export interface Signing {
  readonly post: string;
  readonly person: string;
}

/** A signatory as the document names it; `undefined` where the person does not hold the post on the day. */
export async function signatureOf(
  queries: Queries,
  { post: id, person }: Signing,
  day: Day,
): Promise<DocumentFacts['signature'] | undefined> {
  const [post] = await postsWhere(queries, { where: 'post = $1', values: [id] });
  const held = { where: 'post = $1 and person = $2', values: [id, person] };
  const holdings = await holdingsWhere(queries, held);
  const holding = holdings.find(({ period }) => contains(period, day));
  const name = (await namesOf(queries, [person])).get(person);
  if (post === undefined || holding === undefined || name === undefined) return undefined;
  return { title: holding.isActing ? `Q. ${post.name}` : post.name, name: writtenName(name) };
}

/** Before it is known who signs, and in a draft. */
export const UNSIGNED: DocumentFacts['signature'] = { title: 'Người ký', name: '' };

/** How the unit right above is called on a day; `undefined` of the highest. */
export async function parentBodyOf(
  queries: Queries,
  unit: string,
  day: Day,
): Promise<string | undefined> {
  const [superior] = await pathToRoot(queries, unit as UnitId, day);
  return superior?.version.name;
}

/** The calendar year of a day: documents are numbered by it. */
export function yearOfDay(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}
