import type { Period } from '#kernel/period.ts';
import { writtenDay } from '#people/model/posts/told-stretch.ts';
import type { KeptBody, KeptHolding, KeptMembership, KeptPost, KeptTerm } from './kept-posts.ts';

// How events tell of bodies, posts and who holds them: people by their identities alone.

export function writtenBody({
  id,
  unit,
  kind,
  name,
  nameEn,
  period,
}: Omit<KeptBody, 'version'>): object {
  return { body: id, unit, kind, name, nameEn, ...writtenPeriod(period) };
}

export function writtenTerm({ id, body, name, period }: Omit<KeptTerm, 'version'>): object {
  return { term: id, body, name, ...writtenPeriod(period) };
}

export function writtenMembership(membership: Omit<KeptMembership, 'version'>): object {
  const { id, body, term, person, seat, period } = membership;
  return { membership: id, body, term, person, seat, ...writtenPeriod(period) };
}

export function writtenPost(post: Omit<KeptPost, 'version'>): object {
  const { id, unit, body, name: title, nameEn: titleEn, seats, position, period } = post;
  return { post: id, unit, body, title, titleEn, seats, position, ...writtenPeriod(period) };
}

export function writtenHolding(holding: Omit<KeptHolding, 'version'>): object {
  const { id, post, person, isActing, period } = holding;
  return { holding: id, post, person, isActing, ...writtenPeriod(period) };
}

/** Open ends are empty. */
function writtenPeriod({ from, until }: Period) {
  return { from: writtenDay(from), until: writtenDay(until) };
}
