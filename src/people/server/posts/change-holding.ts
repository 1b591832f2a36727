import type { Day } from '#kernel/day.ts';
import { holdingProblem } from '#people/model/posts/decide-post.ts';
import { endedStretch } from '#people/model/posts/ended-stretch.ts';
import { stretchWithin, type ToldStretch } from '#people/model/posts/told-stretch.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { holdingsWhere, postsWhere, type KeptHolding } from './kept-posts.ts';
import { isPerson } from './known-person.ts';
import { lockPosts } from './post-locks.ts';
import { noSuch, refuse, staleVersion, type PostOutcome } from './post-refusals.ts';
import { unitLife, unitThen } from './unit-then.ts';
import { writeVersion } from './write-version.ts';
import { writtenHolding } from './written-posts.ts';

export interface HoldingWish extends ToldStretch {
  readonly post: string;
  readonly person: string;
  readonly isActing: boolean;
}

/** Gives a post to somebody. */
export async function givePost(
  tx: Transaction,
  { from, until, ...wish }: HoldingWish,
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, [wish.post]);
  const [post] = await postsWhere(tx, { where: 'post = $1', values: [wish.post] });
  if (post === undefined) return refuse(noSuch(wish.post));
  if (!(await isPerson(tx, wish.person))) return refuse(noSuch(wish.person));
  const period = stretchWithin({ from, until }, post.period);
  const holding = { ...wish, id: newIdentity(), period };
  const problem = await problemOf(tx, holding);
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenHolding(holding), before: null };
  const event = await recordEvent(tx, { kind: 'post-given', actor, data });
  await holdHolding(tx, holding, event);
  return { kind: 'done', id: holding.id, version: event };
}

/** Says until when somebody holds a post. */
export async function leavePost(
  tx: Transaction,
  { id, seen, until }: { id: string; seen: string; until: Day },
  actor: EventActor,
): Promise<PostOutcome> {
  const found = { where: 'holding = $1', values: [id] };
  const [known] = await holdingsWhere(tx, found);
  await lockPosts(tx, [known?.post ?? null]);
  const [before] = await holdingsWhere(tx, found);
  if (before === undefined) return refuse(noSuch(id));
  const holding = { ...before, period: { ...before.period, until } };
  const isLonger = until > before.period.until;
  const problem =
    staleVersion(seen, before.version) ??
    endedStretch(before.period, until) ??
    (isLonger ? await problemOf(tx, holding) : undefined);
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenHolding(holding), before: writtenHolding(before) };
  const event = await recordEvent(tx, { kind: 'post-left', actor, data });
  await holdHolding(tx, holding, event);
  return { kind: 'done', id, version: event };
}

async function problemOf(tx: Transaction, holding: Omit<KeptHolding, 'version'>) {
  const found = { where: 'post = $1', values: [holding.post] };
  const [post] = await postsWhere(tx, found);
  const life = post && (await unitLife(tx, post.unit));
  if (post === undefined || life === undefined) return noSuch(holding.post);
  const unit = await unitThen(tx, life, holding.period.from);
  const holdings = await holdingsWhere(tx, found);
  const others = holdings.filter((other) => other.id !== holding.id);
  return holdingProblem(holding, { post, unit, others });
}

export async function holdHolding(
  tx: Transaction,
  { id, post, person, isActing, period }: Omit<KeptHolding, 'version'>,
  event: number,
): Promise<void> {
  await writeVersion(tx, 'holding', { id, values: [post, person, isActing], period, event });
}
