import { LATEST } from '#kernel/day.ts';
import { postProblem } from '#people/model/posts/decide-post.ts';
import { stretchWithin, type ToldStretch } from '#people/model/posts/told-stretch.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import {
  bodiesWhere,
  holdingsWhere,
  postsWhere,
  type KeptBody,
  type KeptPost,
} from './kept-posts.ts';
import { lockPosts } from './post-locks.ts';
import { noSuch, refuse, staleVersion, type PostOutcome } from './post-refusals.ts';
import { unitLife, unitThen, type UnitLife } from './unit-then.ts';
import { writeVersion } from './write-version.ts';
import { writtenPost } from './written-posts.ts';

export interface PostWish extends ToldStretch {
  readonly title: string;
  readonly titleEn: string;
  readonly seats: number;
  /** Left out: after all others of the unit, or where it stands. */
  readonly position: number | undefined;
}

export async function makePost(
  tx: Transaction,
  { unit, body: bodyId, ...wish }: PostWish & { unit: string; body: string | null },
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, [bodyId]);
  const place = await placeOf(tx, { unit, body: bodyId });
  if (place === undefined) return refuse(noSuch(bodyId ?? unit));
  if (place.body !== undefined && place.body.unit !== unit) {
    return refuse({ code: 'body-of-another-unit', facts: { body: place.body.name } });
  }
  const position = wish.position ?? (await nextPosition(tx, unit));
  const post = { ...named(wish, place), id: newIdentity(), unit, body: bodyId, position };
  const then = await unitThen(tx, place.life, post.period.from);
  const problem = postProblem(post, { unit: then, body: place.body, holdings: [] });
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenPost(post), before: null };
  const event = await recordEvent(tx, { kind: 'post-made', actor, data });
  await holdPost(tx, post, event);
  return { kind: 'done', id: post.id, version: event };
}

/** Its unit and body stay: a post moves with its unit alone. */
export async function changePost(
  tx: Transaction,
  { id, seen, wish }: { id: string; seen: string; wish: PostWish },
  actor: EventActor,
): Promise<PostOutcome> {
  const found = { where: 'post = $1', values: [id] };
  const [known] = await postsWhere(tx, found);
  await lockPosts(tx, [known?.body ?? null, id]);
  const [before] = await postsWhere(tx, found);
  const place = before && (await placeOf(tx, before));
  if (before === undefined || place === undefined) return refuse(noSuch(id));
  const position = wish.position ?? before.position;
  const post = { ...before, ...named(wish, place), position };
  const then = await unitThen(tx, place.life, post.period.from);
  const holdings = await holdingsWhere(tx, found);
  const problem =
    staleVersion(seen, before.version) ??
    postProblem(post, { unit: then, body: place.body, holdings });
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenPost(post), before: writtenPost(before) };
  const event = await recordEvent(tx, { kind: 'post-changed', actor, data });
  await holdPost(tx, post, event);
  return { kind: 'done', id, version: event };
}

interface PostPlace {
  readonly life: UnitLife;
  readonly body: KeptBody | undefined;
}

async function placeOf(
  queries: Queries,
  { unit, body: bodyId }: { readonly unit: string; readonly body: string | null },
): Promise<PostPlace | undefined> {
  const life = await unitLife(queries, unit);
  if (life === undefined) return undefined;
  if (bodyId === null) return { life, body: undefined };
  const [body] = await bodiesWhere(queries, { where: 'body = $1', values: [bodyId] });
  return body && { life, body };
}

function named({ title, titleEn, seats, from, until }: PostWish, { life, body }: PostPlace) {
  const whole = body?.period ?? { from: life.period.from, until: LATEST };
  const period = stretchWithin({ from, until }, whole);
  return { name: title.trim(), nameEn: titleEn.trim(), seats, period };
}

async function nextPosition(queries: Queries, unit: string): Promise<number> {
  const [row] = await queries.query<{ next: number }>(
    `select coalesce(max(position), 0) + 1 as next from post_version
    where unit = $1 and recorded_until is null`,
    [unit],
  );
  return row?.next ?? 1;
}

export async function holdPost(
  tx: Transaction,
  { id, unit, body, name, nameEn, seats, position, period }: Omit<KeptPost, 'version'>,
  event: number,
): Promise<void> {
  const values = [unit, body, name, nameEn, seats, position];
  await writeVersion(tx, 'post', { id, values, period, event });
}
