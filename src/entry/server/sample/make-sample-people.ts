import { LATEST, type Day } from '#kernel/day.ts';
import type { RolePlace } from '#kernel/actor.ts';
import { openAccount } from '#people/server/links/open-account.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { makeBody, openTerm } from '#people/server/posts/change-body.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { chooseMember } from '#people/server/posts/change-membership.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import { recordRole } from '#people/server/roles/give-role.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { AnyProblem, Refusal } from '#platform/server/http/outcome.ts';
import {
  SAMPLE_ACCOUNTS,
  SAMPLE_COMMITTEE,
  SAMPLE_MEMBERS,
  samplePeople,
  SAMPLE_POSTS,
  type SampleAccount,
  type SamplePost,
} from './sample-people.ts';
import { knownDay } from './sample-periods.ts';

const ACTOR = 'sample';
/** Since when people are in their posts. */
const FROM = knownDay('2025-01-01');

export interface SamplePeopleWish {
  /** The unit that bears a code on a day. */
  readonly unitBearing: (code: string, day: Day) => string;
  /** Of the password that all sample accounts have. */
  readonly passwordHash: string;
  readonly now: Date;
}

/** Makes people, a committee, posts and accounts as those who keep them would have. */
export async function makeSamplePeople(tx: Transaction, wish: SamplePeopleWish): Promise<void> {
  const personByName = new Map<string, string>();
  for (const [key, { name, birthDate }] of samplePeople()) {
    const told = { name, birthDate: birthDate === undefined ? undefined : knownDay(birthDate) };
    personByName.set(key, (await enterPerson(tx, told, ACTOR)).person);
  }
  const personOf = (name: string) => known(personByName, name);
  const committee = await makeCommittee(tx, wish, personOf);
  const posts = new Map<string, string>();
  for (const post of SAMPLE_POSTS) {
    const body = post.isOfCommittee === true ? committee : null;
    posts.set(`${post.unit} ${post.title}`, await fillPost(tx, post, { wish, body, personOf }));
  }
  for (const account of SAMPLE_ACCOUNTS) {
    const post = account.post?.join(' ');
    await makeAccount(tx, account, {
      wish,
      person: personOf(account.person),
      post: post === undefined ? undefined : known(posts, post),
    });
  }
}

async function makeCommittee(
  tx: Transaction,
  { unitBearing }: SamplePeopleWish,
  personOf: (name: string) => string,
): Promise<string> {
  const { name, nameEn, term: termName } = SAMPLE_COMMITTEE;
  const [from, until] = [knownDay(SAMPLE_COMMITTEE.from), knownDay(SAMPLE_COMMITTEE.until)];
  const wish = { unit: unitBearing('LH', from), name, nameEn, from, until: undefined };
  const body = idOf(await makeBody(tx, { ...wish, kind: 'committee' }, ACTOR));
  const term = idOf(await openTerm(tx, { body, name: termName, from, until }, ACTOR));
  for (const [seat, member] of SAMPLE_MEMBERS) {
    const person = personOf(member);
    const membership = { body, term, person, seat, from: undefined, until: undefined };
    idOf(await chooseMember(tx, membership, ACTOR));
  }
  return body;
}

interface PostPlace {
  readonly wish: SamplePeopleWish;
  readonly body: string | null;
  readonly personOf: (name: string) => string;
}

async function fillPost(
  tx: Transaction,
  { unit: code, title, titleEn, seats = 1, holders, acting, from: told }: SamplePost,
  { wish, body, personOf }: PostPlace,
): Promise<string> {
  const from = told === undefined ? FROM : knownDay(told);
  const stretch = { from, until: undefined };
  const unit = wish.unitBearing(code, from);
  const made = { unit, body, title, titleEn, seats, position: undefined, ...stretch };
  const post = idOf(await makePost(tx, made, ACTOR));
  for (const name of [...holders, ...(acting === undefined ? [] : [acting])]) {
    const holding = { post, person: personOf(name), isActing: name === acting, ...stretch };
    idOf(await givePost(tx, holding, ACTOR));
  }
  return post;
}

interface AccountPlace {
  readonly wish: SamplePeopleWish;
  readonly person: string;
  readonly post: string | undefined;
}

async function makeAccount(
  tx: Transaction,
  { login, role, unit, reach = 'below' }: SampleAccount,
  { wish: { unitBearing, passwordHash, now }, person, post }: AccountPlace,
): Promise<void> {
  const opening = { person, login, email: '', language: 'vi', isSample: true } as const;
  const account = await openAccount(tx, opening, ACTOR);
  await tx.query('update account set password_hash = $2, password_changed_at = $3 where id = $1', [
    account,
    passwordHash,
    now.toISOString(),
  ]);
  const holder =
    post === undefined
      ? ({ kind: 'account', account } as const)
      : ({ kind: 'post', post } as const);
  const place: RolePlace =
    unit === undefined ? { kind: 'whole' } : { kind: 'unit', unit: unitBearing(unit, FROM), reach };
  await recordRole(tx, { role, holder, place, period: { from: FROM, until: LATEST } }, ACTOR);
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`sample people: expected ${name}`);
  return id;
}

function idOf(
  outcome: { readonly kind: 'done'; readonly id: string } | Refusal<AnyProblem>,
): string {
  if (outcome.kind === 'done') return outcome.id;
  throw new Error(`sample people: expected it to be sound, got ${JSON.stringify(outcome)}`);
}
