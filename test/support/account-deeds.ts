import { ROLES, type AccountId, type RolePlace } from '#kernel/actor.ts';
import { LATEST } from '#kernel/day.ts';
import { closeAccount } from '#people/server/access/close-account.ts';
import { chooseLanguage } from '#people/server/account/own-account.ts';
import { comeIn } from '#people/server/links/come-in.ts';
import { findLinkById } from '#people/server/links/kept-link.ts';
import { makeLink } from '#people/server/links/make-link.ts';
import { openAccount } from '#people/server/links/open-account.ts';
import { takeBackInvitation } from '#people/server/links/take-back-invitation.ts';
import { erasePerson } from '#people/server/personal-data/erase-person.ts';
import { delegateRole } from '#people/server/roles/delegate-role.ts';
import { endDelegation } from '#people/server/roles/end-delegation.ts';
import { endRole } from '#people/server/roles/end-role.ts';
import { giveRole } from '#people/server/roles/give-role.ts';
import { openRoleGiving } from '#people/server/roles/role-giving.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';
import type { DoPeopleDeed } from './people-scene.ts';
import { heldNow, OPEN_ACCOUNTS, pickRow, UNITS, type PickedRow } from './pick-row.ts';

const [, TODAY = 0 as never] = DAYS;
const DONE = { kind: 'done' } as const;

/** Accounts with their invitations and languages, roles and delegations, and the end of all that. */
export const ACCOUNT_DEEDS = {
  async invite({ tx, which, other, actor }) {
    await openRoleGiving(tx, { account: actor, today: TODAY });
    const person = await pickRow(tx, WITHOUT_ACCOUNT, { by: which });
    if (person === undefined) return undefined;
    const login = `login-${other}`;
    const email = other % 2 === 0 ? '' : `${login}@example.vn`;
    const wish = { person: person.id, login, email, language: 'vi' } as const;
    const account = await openAccount(tx, wish, actor);
    await makeLink(tx, { purpose: 'invitation', account, actor, now: new Date() });
    return DONE;
  },
  async comeIn({ tx, which, other }) {
    const found = await pickRow(tx, OPEN_LINKS, { by: which });
    const now = new Date();
    const link = found && (await findLinkById(tx, found.id, now));
    if (link === undefined || 'code' in link || link.owner === undefined) return undefined;
    const language = other % 2 === 0 ? undefined : ('en' as const);
    const told = { ...link.owner, email: '', name: '', language, passwordHash: 'none' };
    const came = await comeIn(tx, { link, comer: told, visitor: { now, today: TODAY } });
    return typeof came === 'string' ? DONE : { kind: 'refused', problem: came };
  },
  async takeBack({ tx, which, actor }) {
    const account = await pickRow(tx, OPEN_ACCOUNTS, { by: which });
    return (
      account &&
      takeBackInvitation(tx, { account: account.id, actor, now: new Date(), today: TODAY })
    );
  },
  async chooseLanguage({ tx, which, other }) {
    const account = await pickRow(tx, OPEN_ACCOUNTS, { by: which });
    if (account === undefined) return undefined;
    const language = other % 2 === 0 ? 'vi' : 'en';
    await chooseLanguage(tx, { account: account.id as AccountId, language, now: new Date() });
    return DONE;
  },
  async close({ tx, which, actor }) {
    const account = await pickRow(tx, OPEN_ACCOUNTS, { by: which });
    if (account === undefined) return undefined;
    const { id, version: seen } = account;
    return closeAccount(tx, { account: id, seen, actor, today: TODAY });
  },
  async giveRole({ tx, which, other, day, actor }) {
    const holder = await holderOf(tx, which);
    if (holder === undefined) return undefined;
    const role = ROLES[other % ROLES.length] ?? 'viewer';
    const place = placeIn(await pickRow(tx, UNITS, { by: other }), day);
    const giving = await openRoleGiving(tx, { account: actor, today: TODAY });
    return giveRole(tx, giving, { role, holder, place, period: fromNow(day) });
  },
  async endRole({ tx, which, day, actor }) {
    const role = await pickRow(tx, heldNow('role', 'role_id'), { by: which });
    if (role === undefined) return undefined;
    const end = { id: role.id, seen: role.version, until: DAYS[1 + day] ?? LATEST };
    return endRole(tx, { account: actor, today: TODAY }, end);
  },
  async delegate({ tx, which, other, day }) {
    const role = await pickRow(tx, OWN_ROLES, { by: which });
    const to = await pickRow(tx, OPEN_ACCOUNTS, { by: other });
    if (role === undefined || to === undefined) return undefined;
    const place = placeIn(await pickRow(tx, UNITS, { by: other }), day);
    const wish = { role: role.id, to: to.id as AccountId, place, period: fromNow(day) };
    return delegateRole(tx, { account: role.version as AccountId, today: TODAY }, wish);
  },
  async endDelegation({ tx, which, day }) {
    const lent = await pickRow(tx, heldNow('delegation'), { by: which });
    if (lent === undefined) return undefined;
    const giver = await pickRow(tx, GIVER, { by: 0, values: [lent.id] });
    const end = { id: lent.id, seen: lent.version, until: DAYS[1 + day] ?? LATEST };
    return endDelegation(tx, { account: giver?.id as AccountId, today: TODAY }, end);
  },
  async erase({ tx, which, actor }) {
    const person = await pickRow(tx, WITHOUT_ACCOUNT, { by: which });
    return person && erasePerson(tx, { person: person.id, actor, today: TODAY });
  },
} satisfies Readonly<Record<string, DoPeopleDeed>>;

const WITHOUT_ACCOUNT = `
  select id from person where erased is null
    and not exists (select from account where person = person.id and closed is null)
  order by entered`;
const OPEN_LINKS = `
  select id from one_time_link where used_at is null and withdrawn_at is null order by made`;
/** With the account where else the version stands. */
const OWN_ROLES = `
  select role_id as id, account as version from role_version
  where account is not null and recorded_until is null order by recorded_from`;
const GIVER = `
  select from_account as id from delegation_version where delegation = $1 and recorded_until is null`;

async function holderOf(tx: Transaction, which: number) {
  if (which % 3 === 0) {
    const post = await pickRow(tx, heldNow('post'), { by: which });
    return post && ({ kind: 'post', post: post.id } as const);
  }
  const account = await pickRow(tx, OPEN_ACCOUNTS, { by: which });
  return account && ({ kind: 'account', account: account.id as AccountId } as const);
}

function placeIn(unit: PickedRow | undefined, day: number): RolePlace {
  if (unit === undefined || day === 0) return { kind: 'whole' };
  return { kind: 'unit', unit: unit.id, reach: day % 2 === 0 ? 'alone' : 'below' };
}

function fromNow(day: number) {
  return { from: DAYS[1 + (day % 2)] ?? TODAY, until: day === 3 ? LATEST : (DAYS[4] ?? LATEST) };
}
