import type { Role } from '#kernel/actor.ts';
import type { EndWish } from '#people/web/people/end-form.tsx';
import { beginningOn, endAfter } from '#people/web/people/people-change.ts';
import { changeHeader } from '#platform/web/change/topic-change.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';
import type { paths } from '#platform/web/api/described-api.d.ts';

/** To whom a role is given: to one account, or to whoever holds a post. */
export type RoleHolder = { readonly account: string } | { readonly post: string };

/** A role as a form holds it. */
export interface RoleWish {
  readonly holder: RoleHolder;
  readonly role: Role;
  /** null: the whole organisation. */
  readonly unit: string | null;
  readonly reach: 'alone' | 'below';
  readonly from: string;
  readonly lastDay: string;
}

export function giveRole(
  { holder, from, lastDay, ...role }: RoleWish,
  key: string,
): Promise<Described['RoleChanged']> {
  const params = { header: { 'idempotency-key': key } };
  const body = { ...holder, ...role, ...beginningOn(from), ...endAfter(lastDay) };
  return bodyOf(api.POST('/api/v1/roles', { params, body }));
}

export function endRole(
  { id, version, until }: EndWish,
  key: string,
): Promise<Described['RoleChanged']> {
  const params = { path: { role: id }, header: changeHeader(version, key) };
  return bodyOf(api.PUT('/api/v1/roles/{role}', { params, body: { until } }));
}

interface AccountWish {
  readonly account: string;
  readonly version: number;
}

export async function closeAccount(
  { account, version }: AccountWish,
  key: string,
): Promise<string> {
  const params = { path: { account }, header: changeHeader(version, key) };
  await api.DELETE('/api/v1/accounts/{account}', { params });
  return account;
}

type HandedLink =
  paths['/api/v1/accounts/{account}/password-link']['post']['responses'][200]['content']['application/json'];

/** The one-time link by which the owner of an account sets another password. */
export function makePasswordLink(account: string): Promise<HandedLink> {
  const params = { path: { account } };
  return bodyOf(api.POST('/api/v1/accounts/{account}/password-link', { params }));
}
