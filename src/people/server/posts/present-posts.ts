import type { RolePlace } from '#kernel/actor.ts';
import type { z } from 'zod';
import { EARLIEST, formatDay, LATEST } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import { MEMBER_SEATS } from '#people/model/posts/decide-membership.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import type { NamedPeople } from '#people/server/names/names-of.ts';
import type { KeptRole } from '#people/server/roles/kept-role.ts';
import { presentDays, type placeContract } from '#people/server/roles/role-contract.ts';
import type { KeptBody, KeptPost } from './kept-posts.ts';
import type { UnitPosts } from './unit-posts.ts';
import type { bodyAnswer, postAnswer } from './unit-posts-contract.ts';

export function presentBody(
  { id, version, unit, kind, name, nameEn, period }: KeptBody,
  { terms, members, people, formerUnits }: UnitPosts,
): z.output<typeof bodyAnswer> {
  const seated = inOrder(members, people).toSorted(
    (one, other) => MEMBER_SEATS.indexOf(one.seat) - MEMBER_SEATS.indexOf(other.seat),
  );
  return {
    ...{ id, version, kind, name, nameEn, ...presentStretch(period) },
    terms: terms
      .filter(({ body }) => body === id)
      .map((term) => {
        const stretch = presentStretch(term.period);
        return { id: term.id, version: term.version, name: term.name, ...stretch };
      }),
    members: seated
      .filter(({ body }) => body === id)
      .map(({ id: membership, seat, term, ...member }) => {
        return { membership, seat, term, ...presentHolder(member, people) };
      }),
    carriedFrom: formerUnits.get(unit) ?? null,
  };
}

/** The posts of a unit with the roles they bring. */
export interface RoledPosts extends UnitPosts {
  readonly roles: readonly KeptRole[];
  readonly placeOf: (place: RolePlace) => z.output<typeof placeContract>;
}

export function presentPost(
  { id, version, unit, body, name: title, nameEn: titleEn, seats, position, period }: KeptPost,
  { holdings, people, formerUnits, roles, placeOf }: RoledPosts,
): z.output<typeof postAnswer> {
  const held = inOrder(holdings, people).filter(({ post }) => post === id);
  return {
    ...{ id, version, title, titleEn, body, seats, position, ...presentStretch(period) },
    holders: held.map(({ id: holding, isActing, ...holder }) => {
      return { holding, isActing, ...presentHolder(holder, people) };
    }),
    roles: roles
      .filter(({ post }) => post === id)
      .map((brought) => ({
        ...{ id: brought.id, version: brought.version, role: brought.role },
        ...{ place: placeOf(brought.place), ...presentDays(brought.period) },
      })),
    isVacant: held.length === 0,
    carriedFrom: formerUnits.get(unit) ?? null,
  };
}

/** Open ends are left out. */
export function presentStretch({ from, until }: Period): { from?: string; until?: string } {
  return {
    ...(from > EARLIEST && { from: formatDay(from) }),
    ...(until < LATEST && { until: formatDay(until) }),
  };
}

interface Holder {
  readonly person: string;
  readonly version: number;
  readonly period: Period;
}

function presentHolder({ person, version, period }: Holder, people: NamedPeople) {
  const name = people.get(person);
  const written = name === undefined ? '' : writtenName(name);
  return { person, version, name: written, ...presentStretch(period) };
}

/** In the order of names; those who act come after those appointed, as they were read. */
function inOrder<Held extends { readonly person: string; readonly isActing?: boolean }>(
  held: readonly Held[],
  people: NamedPeople,
): readonly Held[] {
  const rank = new Map([...people.keys()].map((person, index) => [person, index]));
  const ranked = held.toSorted(
    (one, other) => (rank.get(one.person) ?? 0) - (rank.get(other.person) ?? 0),
  );
  return ranked.toSorted(
    (one, other) => Number(one.isActing ?? false) - Number(other.isActing ?? false),
  );
}
