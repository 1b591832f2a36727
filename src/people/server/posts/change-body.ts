import { LATEST, type Day } from '#kernel/day.ts';
import { bodyProblem, termProblem, type BodyKind } from '#people/model/posts/decide-body.ts';
import { stretchWithin, type ToldStretch } from '#people/model/posts/told-stretch.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import type { Transaction } from '#platform/server/database/database.ts';

import { newIdentity } from '#platform/server/new-identity.ts';
import {
  bodiesWhere,
  membershipsWhere,
  postsWhere,
  termsWhere,
  type KeptBody,
  type KeptTerm,
} from './kept-posts.ts';
import { lockPosts } from './post-locks.ts';
import { noSuch, refuse, staleVersion, type PostOutcome } from './post-refusals.ts';
import { unitLife, unitThen } from './unit-then.ts';
import { writeVersion } from './write-version.ts';
import { writtenBody, writtenTerm } from './written-posts.ts';

export interface BodyWish extends ToldStretch {
  readonly kind: BodyKind;
  readonly name: string;
  readonly nameEn: string;
}

export async function makeBody(
  tx: Transaction,
  { unit, ...wish }: BodyWish & { readonly unit: string },
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, []);
  const life = await unitLife(tx, unit);
  if (life === undefined) return refuse(noSuch(unit));
  const period = stretchWithin(wish, { from: life.period.from, until: LATEST });
  const body = { ...tidyNames(wish), id: newIdentity(), unit, period };
  const problem = bodyProblem(body, await unitThen(tx, life, period.from), []);
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenBody(body), before: null };
  const event = await recordEvent(tx, { kind: 'body-made', actor, data });
  await holdBody(tx, body, event);
  return { kind: 'done', id: body.id, version: event };
}

/** Its kind and unit stay; another kind is another body. */
export async function changeBody(
  tx: Transaction,
  { id, seen, wish }: { id: string; seen: string; wish: Omit<BodyWish, 'kind'> },
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, [id]);
  const [before] = await bodiesWhere(tx, { where: 'body = $1', values: [id] });
  const life = before && (await unitLife(tx, before.unit));
  if (before === undefined || life === undefined) return refuse(noSuch(id));
  const period = stretchWithin(wish, { from: life.period.from, until: LATEST });
  const body = { ...before, ...tidyNames(wish), period };
  const problem =
    staleVersion(seen, before.version) ??
    bodyProblem(body, await unitThen(tx, life, period.from), await stretchesIn(tx, id));
  if (problem !== undefined) return refuse(problem);
  const data = { ...writtenBody(body), before: writtenBody(before) };
  const event = await recordEvent(tx, { kind: 'body-changed', actor, data });
  await holdBody(tx, body, event);
  return { kind: 'done', id, version: event };
}

export interface TermWish {
  readonly body: string;
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

/** Opens a term of a body; those of one body do not overlap. */
export async function openTerm(
  tx: Transaction,
  { body: bodyId, name, ...period }: TermWish,
  actor: EventActor,
): Promise<PostOutcome> {
  await lockPosts(tx, [bodyId]);
  const [body] = await bodiesWhere(tx, { where: 'body = $1', values: [bodyId] });
  if (body === undefined) return refuse(noSuch(bodyId));
  const others = await termsWhere(tx, { where: 'body = $1', values: [bodyId] });
  const term = { id: newIdentity(), body: bodyId, name: name.trim(), period };
  const problem = termProblem(term, body, others);
  if (problem !== undefined) return refuse(problem);
  const data = writtenTerm(term);
  const event = await recordEvent(tx, { kind: 'term-opened', actor, data });
  await holdTerm(tx, term, event);
  return { kind: 'done', id: term.id, version: event };
}

export async function holdBody(
  tx: Transaction,
  { id, unit, kind, name, nameEn, period }: Omit<KeptBody, 'version'>,
  event: number,
): Promise<void> {
  await writeVersion(tx, 'body', { id, values: [unit, kind, name, nameEn], period, event });
}

export async function holdTerm(
  tx: Transaction,
  { id, body, name, period }: Omit<KeptTerm, 'version'>,
  event: number,
): Promise<void> {
  await writeVersion(tx, 'term', { id, values: [body, name], period, event });
}

async function stretchesIn(tx: Transaction, body: string) {
  const ofIt = { where: 'body = $1', values: [body] };
  const within = [
    await termsWhere(tx, ofIt),
    await membershipsWhere(tx, ofIt),
    await postsWhere(tx, ofIt),
  ];
  return within.flat().map(({ period }) => period);
}

function tidyNames<Wish extends { readonly name: string; readonly nameEn: string }>(
  wish: Wish,
): Wish {
  return { ...wish, name: wish.name.trim(), nameEn: wish.nameEn.trim() };
}
