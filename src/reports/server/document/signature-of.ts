import {
  authorityIsOf,
  writtenAuthority,
  type Authority,
} from '#documents/model/signing-authority.ts';
import type { Day } from '#kernel/day.ts';
import { contains } from '#kernel/period.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import {
  bodiesWhere,
  holdingsWhere,
  postsWhere,
  type KeptPost,
} from '#people/server/posts/kept-posts.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { DocumentFacts } from '#reports/model/document/report-document.ts';
import { refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';

/** Who signs: a person, in a post, in the own right or in the place of a body or of another post. */
export interface Signing {
  readonly post: string;
  readonly person: string;
  readonly authority?: Authority | undefined;
}

interface Signed {
  /** The unit that issues. */
  readonly unit: string;
  readonly day: Day;
}

type SignatureOutcome =
  | { readonly kind: 'done'; readonly signature: DocumentFacts['signature'] }
  | ReportRefusal;

/** A signatory as the document names it, if the person holds the post on the day. */
export async function signatureOf(
  queries: Queries,
  { post: id, person, authority }: Signing,
  { unit, day }: Signed,
): Promise<SignatureOutcome> {
  const [post] = await postsWhere(queries, { where: 'post = $1', values: [id] });
  const held = { where: 'post = $1 and person = $2', values: [id, person] };
  const holdings = await holdingsWhere(queries, held);
  const holding = holdings.find(({ period }) => contains(period, day));
  const name = (await namesOf(queries, [person])).get(person);
  if (post === undefined || holding === undefined || name === undefined) {
    return refuse({ code: 'signer-without-post', facts: {} });
  }
  const title = holding.isActing ? `Q. ${post.name}` : post.name;
  const signature = { title, name: writtenName(name) };
  if (authority === undefined) return { kind: 'done', signature };
  const whom = await nameOf(queries, authority, { post, unit, day });
  if (whom === undefined) return refuse({ code: 'authority-of-others', facts: {} });
  const written = writtenAuthority(authority.form, whom);
  return { kind: 'done', signature: { ...signature, authority: written } };
}

interface AuthorityPlace extends Signed {
  readonly post: KeptPost;
}

/** What the body or the post is called in whose place is signed; `undefined` where it is none of the unit. */
async function nameOf(
  queries: Queries,
  { form, of }: Authority,
  { post, unit, day }: AuthorityPlace,
): Promise<string | undefined> {
  const kind = authorityIsOf(form);
  const sought = { where: `${kind} = $1`, values: [of] };
  const [found] =
    kind === 'body' ? await bodiesWhere(queries, sought) : await postsWhere(queries, sought);
  if (found === undefined || found.id === post.id || !contains(found.period, day)) return undefined;
  return [unit, post.unit].includes(found.unit) ? found.name : undefined;
}
