import { parseDay } from '#kernel/day.ts';
import { BODY_KINDS } from '#people/model/posts/decide-body.ts';
import { MEMBER_SEATS } from '#people/model/posts/decide-membership.ts';
import { correctPerson, makePerson } from '#people/server/names/change-person.ts';
import { changeBody, makeBody, openTerm } from '#people/server/posts/change-body.ts';
import { givePost, leavePost } from '#people/server/posts/change-holding.ts';
import { chooseMember, endMembership } from '#people/server/posts/change-membership.ts';
import { changePost, makePost } from '#people/server/posts/change-post.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { DAYS } from './arbitrary-organisation.ts';
import type { DoPeopleDeed, PeopleScene } from './people-scene.ts';
import { heldNow, PERSONS, pickRow, UNITS } from './pick-row.ts';

const [FIRST_DAY = 0 as never, TODAY = 0 as never] = DAYS;
const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Đặng', ''];
const GIVEN_NAMES = ['An', 'Bình', 'Yến'];

/** Persons, bodies with their terms and members, posts and who holds them. */
export const POST_DEEDS = {
  async enter(scene) {
    return makePerson(scene.tx, toldPerson(scene), scene.actor);
  },
  async correct(scene) {
    const { tx, which, actor } = scene;
    const person = await pickRow(tx, PERSONS, { by: which });
    if (person === undefined) return undefined;
    const wish = toldPerson(scene);
    return correctPerson(tx, { id: person.id, seen: person.version, wish }, actor);
  },
  async makeBody({ tx, which, other, day, actor }) {
    const unit = await pickRow(tx, UNITS, { by: which });
    if (unit === undefined) return undefined;
    const kind = BODY_KINDS[other % BODY_KINDS.length] ?? 'office';
    const named = { unit: unit.id, kind, name: `Body ${other}`, nameEn: '' };
    return makeBody(tx, { ...named, ...stretch(day) }, actor);
  },
  async changeBody({ tx, which, other, day, actor }) {
    const body = await pickRow(tx, heldNow('body'), { by: which });
    if (body === undefined) return undefined;
    const wish = { name: `Body ${other} anew`, nameEn: 'Body', ...stretch(day) };
    return changeBody(tx, { id: body.id, seen: body.version, wish }, actor);
  },
  async openTerm({ tx, which, other, day, actor }) {
    const body = await pickRow(tx, heldNow('body'), { by: which });
    const [from, until] = [DAYS[day], DAYS[day + 1]];
    if (body === undefined || from === undefined || until === undefined) return undefined;
    return openTerm(tx, { body: body.id, name: `Term ${other}`, from, until }, actor);
  },
  async choose({ tx, which, other, day, actor }) {
    const body = await pickRow(tx, heldNow('body'), { by: which });
    const person = await pickRow(tx, PERSONS, { by: other });
    if (body === undefined || person === undefined) return undefined;
    const term = other % 2 === 0 ? null : await termOf(tx, body.id, other);
    const seat = MEMBER_SEATS[other % MEMBER_SEATS.length] ?? 'member';
    const membership = { body: body.id, term, person: person.id, seat };
    return chooseMember(tx, { ...membership, ...stretch(day) }, actor);
  },
  async endMembership({ tx, which, day, actor }) {
    const membership = await pickRow(tx, heldNow('membership'), { by: which });
    if (membership === undefined) return undefined;
    const { id, version: seen } = membership;
    return endMembership(tx, { id, seen, until: DAYS[day + 1] ?? TODAY }, actor);
  },
  async makePost({ tx, which, other, day, actor }) {
    const body = other % 3 === 0 ? await pickRow(tx, heldNow('body'), { by: which }) : undefined;
    const ofBody = 'select unit as id from body_version where body = $1 and recorded_until is null';
    const unit =
      body === undefined
        ? await pickRow(tx, UNITS, { by: which })
        : await pickRow(tx, ofBody, { by: 0, values: [body.id] });
    if (unit === undefined) return undefined;
    const place = { unit: unit.id, body: body?.id ?? null };
    return makePost(tx, { ...place, ...toldPost(other), ...stretch(day) }, actor);
  },
  async changePost({ tx, which, other, day, actor }) {
    const post = await pickRow(tx, heldNow('post'), { by: which });
    if (post === undefined) return undefined;
    const wish = { ...toldPost(other), position: day, ...stretch(0) };
    return changePost(tx, { id: post.id, seen: post.version, wish }, actor);
  },
  async givePost({ tx, which, other, day, actor }) {
    const post = await pickRow(tx, heldNow('post'), { by: which });
    const person = await pickRow(tx, PERSONS, { by: other });
    if (post === undefined || person === undefined) return undefined;
    const holding = { post: post.id, person: person.id, isActing: other % 5 === 0 };
    return givePost(tx, { ...holding, ...stretch(day) }, actor);
  },
  async leavePost({ tx, which, day, actor }) {
    const holding = await pickRow(tx, heldNow('holding'), { by: which });
    if (holding === undefined) return undefined;
    const { id, version: seen } = holding;
    return leavePost(tx, { id, seen, until: DAYS[day + 1] ?? TODAY }, actor);
  },
} satisfies Readonly<Record<string, DoPeopleDeed>>;

function toldPerson({ which, other, day }: PeopleScene) {
  const familyName = FAMILY_NAMES[which % FAMILY_NAMES.length] ?? '';
  const givenName = GIVEN_NAMES[other % GIVEN_NAMES.length] ?? '';
  const birthDate = day === 0 ? parseDay('1980-05-17') : undefined;
  return { name: { familyName, middleName: `${other}`, givenName }, birthDate, today: TODAY };
}

function toldPost(other: number) {
  return { title: `Post ${other}`, titleEn: '', seats: 1 + (other % 3), position: undefined };
}

/** Always, now and then; else from a day of the walk on. */
function stretch(day: number) {
  return { from: day === 0 ? undefined : (DAYS[day] ?? FIRST_DAY), until: undefined };
}

async function termOf(tx: Transaction, body: string, by: number): Promise<string | null> {
  const ofBody = `select term as id from term_version
    where body = $1 and recorded_until is null order by recorded_from`;
  return (await pickRow(tx, ofBody, { by, values: [body] }))?.id ?? null;
}
