import type { EndWish } from '#people/web/people/end-form.tsx';
import { beginningOn, endAfter } from '#people/web/people/people-change.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { UnitBody } from './post-queries.ts';

type PostChanged = Described['PostChanged'];

/** From a day to a last one, as typed; either may be empty. */
interface TypedDays {
  readonly from: string;
  readonly lastDay: string;
}

function daysOf({ from, lastDay }: TypedDays) {
  return { ...beginningOn(from), ...endAfter(lastDay) };
}

function keyed(key: string) {
  return { header: { 'idempotency-key': key } };
}

export interface PostWish extends TypedDays {
  /** Left out: a post is made. */
  readonly made?: { readonly id: string; readonly version: number; readonly position: number };
  readonly unit: string;
  readonly body: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly seats: number;
}

export function sendPost(
  { made, unit, body: of, title, titleEn, seats, ...days }: PostWish,
  key: string,
): Promise<PostChanged> {
  const told = { title, titleEn, seats, ...daysOf(days) };
  if (made === undefined) {
    const body = { ...told, unit, body: of };
    return bodyOf(api.POST('/api/v1/posts', { params: keyed(key), body }));
  }
  const params = { path: { post: made.id }, header: changeHeader(made.version, key) };
  const body = { ...told, position: made.position };
  return bodyOf(api.PUT('/api/v1/posts/{post}', { params, body }));
}

export interface BodyWish extends TypedDays {
  /** Left out: a body is made. */
  readonly made?: { readonly id: string; readonly version: number };
  readonly unit: string;
  readonly kind: UnitBody['kind'];
  readonly name: string;
  readonly nameEn: string;
}

export function sendBody(
  { made, unit, kind, name, nameEn, ...days }: BodyWish,
  key: string,
): Promise<PostChanged> {
  const told = { name, nameEn, ...daysOf(days) };
  if (made === undefined) {
    const body = { ...told, unit, kind };
    return bodyOf(api.POST('/api/v1/bodies', { params: keyed(key), body }));
  }
  const params = { path: { body: made.id }, header: changeHeader(made.version, key) };
  return bodyOf(api.PUT('/api/v1/bodies/{body}', { params, body: told }));
}

export interface TermWish extends TypedDays {
  readonly body: string;
  readonly name: string;
}

export function openTerm(
  { body: of, name, from, lastDay }: TermWish,
  key: string,
): Promise<PostChanged> {
  const body = { body: of, name, from, until: endAfter(lastDay).until ?? lastDay };
  return bodyOf(api.POST('/api/v1/terms', { params: keyed(key), body }));
}

export interface MemberWish extends TypedDays {
  readonly body: string;
  readonly term: string | null;
  readonly person: string;
  readonly seat: UnitBody['members'][number]['seat'];
}

export function chooseMember(
  { from, lastDay, ...told }: MemberWish,
  key: string,
): Promise<PostChanged> {
  const body = { ...told, ...daysOf({ from, lastDay }) };
  return bodyOf(api.POST('/api/v1/memberships', { params: keyed(key), body }));
}

export interface HoldingWish extends TypedDays {
  readonly post: string;
  readonly person: string;
  readonly isActing: boolean;
}

export function givePost(
  { from, lastDay, ...told }: HoldingWish,
  key: string,
): Promise<PostChanged> {
  const body = { ...told, ...daysOf({ from, lastDay }) };
  return bodyOf(api.POST('/api/v1/holdings', { params: keyed(key), body }));
}

export function endHolding({ id, version, until }: EndWish, key: string): Promise<PostChanged> {
  const params = { path: { holding: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/holdings/{holding}', { params, body: { until } }));
}

export function endMembership({ id, version, until }: EndWish, key: string): Promise<PostChanged> {
  const params = { path: { membership: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/memberships/{membership}', { params, body: { until } }));
}
