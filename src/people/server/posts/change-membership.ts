import type { Day } from '#kernel/day.ts';
import { membershipProblem, type MemberSeat } from '#people/model/posts/decide-membership.ts';
import type { PostProblem } from '#people/model/posts/post-problems.ts';
import { stretchWithin, type ToldStretch } from '#people/model/posts/told-stretch.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { bodiesWhere, membershipsWhere, termsWhere, type KeptMembership } from './kept-posts.ts';
import { endedStretch } from '#people/model/posts/ended-stretch.ts';
import { lockPosts } from './post-locks.ts';
import { isPerson } from './known-person.ts';
import { noSuch, refuse, staleVersion, type PostOutcome } from './post-refusals.ts';
import { writeVersion } from './write-version.ts';
import { writtenMembership } from './written-posts.ts';

export interface MembershipWish extends ToldStretch {
  readonly body: string;
  readonly term: string | null;
  readonly person: string;
  readonly seat: MemberSeat;
}

/** Chooses somebody into a body, for a term of it where one is named. */
export async function chooseMember(
  tx: Transaction,
  { from, until, ...wish }: MembershipWish,
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, [wish.body]);
  const joined = await bodyJoined(tx, wish);
  if ('code' in joined) return refuse(joined);
  if (!(await isPerson(tx, wish.person))) return refuse(noSuch(wish.person));
  const period = stretchWithin({ from, until }, (joined.term ?? joined.body).period);
  const membership = { ...wish, id: newIdentity(), period };
  const problem = membershipProblem(membership, joined);
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenMembership(membership), before: null };
  const event = await recordEvent(tx, { kind: 'member-chosen', actor, data });
  await holdMembership(tx, membership, event);
  return { kind: 'done', id: membership.id, version: event };
}

/** Says until when somebody is in a body. */
export async function endMembership(
  tx: Transaction,
  { id, seen, until }: { id: string; seen: string; until: Day },
  actor: EventActor,
): Promise<PostOutcome> {
  const found = { where: 'membership = $1', values: [id] };
  const [known] = await membershipsWhere(tx, found);
  await lockPosts(tx, [known?.body ?? null]);
  const [before] = await membershipsWhere(tx, found);
  if (before === undefined) return refuse(noSuch(id));
  const joined = await bodyJoined(tx, before);
  if ('code' in joined) return refuse(joined);
  const membership = { ...before, period: { ...before.period, until } };
  const problem =
    staleVersion(seen, before.version) ??
    endedStretch(before.period, until) ??
    (until > before.period.until ? membershipProblem(membership, joined) : undefined);
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenMembership(membership), before: writtenMembership(before) };
  const event = await recordEvent(tx, { kind: 'membership-ended', actor, data });
  await holdMembership(tx, membership, event);
  return { kind: 'done', id, version: event };
}

/** @param id of the membership that is changed; it is none of the others. */
async function bodyJoined(
  tx: Transaction,
  { body: bodyId, term: termId, id }: { body: string; term: string | null; id?: string },
) {
  const [body] = await bodiesWhere(tx, { where: 'body = $1', values: [bodyId] });
  if (body === undefined) return noSuch(bodyId);
  const term = termId === null ? undefined : await termOf(tx, termId, bodyId);
  if (term !== undefined && 'code' in term) return term;
  const members = await membershipsWhere(tx, { where: 'body = $1', values: [bodyId] });
  return { body, term, others: members.filter((other) => other.id !== id) };
}

async function termOf(tx: Transaction, id: string, body: string) {
  const [term] = await termsWhere(tx, { where: 'term = $1', values: [id] });
  if (term === undefined) return noSuch(id);
  if (term.body === body) return term;
  const problem: PostProblem | HttpProblem = {
    code: 'term-of-another-body',
    facts: { term: term.name },
  };
  return problem;
}

export async function holdMembership(
  tx: Transaction,
  { id, body, term, person, seat, period }: Omit<KeptMembership, 'version'>,
  event: number,
): Promise<void> {
  await writeVersion(tx, 'membership', { id, values: [body, term, person, seat], period, event });
}
