import { parseDay, type Day } from '#kernel/day.ts';
import {
  addAgendaItem,
  changeAgendaItem,
  noteAgendaItem,
} from '#conference/server/agenda/change-agenda.ts';
import { stepAgendaItem } from '#conference/server/agenda/step-agenda-item.ts';
import {
  changeConclusion,
  draftConclusion,
  dropConclusion,
} from '#conference/server/conclusions/draft-conclusion.ts';
import { issueConclusion } from '#conference/server/conclusions/issue-conclusion.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import {
  changeConference,
  prepareConference,
  type ToldConference,
} from '#conference/server/conferences/prepare-conference.ts';
import { stepConference } from '#conference/server/conferences/step-conference.ts';
import { markPresence } from '#conference/server/delegates/mark-presence.ts';
import { summonDelegates } from '#conference/server/delegates/summon-delegates.ts';
import {
  changeContribution,
  noteContribution,
} from '#conference/server/floor/note-contribution.ts';
import { stepContribution } from '#conference/server/floor/step-contribution.ts';
import { signMinutes } from '#conference/server/minutes/sign-minutes.ts';
import { makePerson } from '#people/server/names/change-person.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';

const actor = 'sample';
const TODAY = day('2026-07-10');
const now = new Date('2026-07-10T01:00:00Z');

/** A conference that has been prepared with one of each thing that belongs to one. */
export interface ConferenceScene {
  readonly conference: string;
  readonly unit: string;
  readonly agendaItem: string;
  readonly delegate: string;
  readonly contribution: string;
  readonly conclusion: string;
}

const CONFERENCE_WISH = {
  ...{ period: '2026-H1', title: 'Hội nghị sơ kết', day: '2026-07-10', starts: '08:00' },
  ...{ place: 'Hội trường, Mẫu', chairPost: null, secretaryPost: null },
  quorum: { numerator: 2, denominator: 3, isStrict: false, basis: 'Quy chế làm việc' },
};

/** Prepares a conference of a unit whose post sends the one delegate. */
export async function conferenceScene(tx: Transaction, unit: string): Promise<ConferenceScene> {
  const person = await somebody(tx, 'Chủ');
  const told: ToldConference = {
    ...CONFERENCE_WISH,
    ...{ chairPerson: person, secretaryPerson: person },
  };
  const { record } = done(await prepareConference(tx, { ...told, unit }, actor));
  const conference = record.id;
  const item = { title: 'Thảo luận', kind: 'discussion', minutes: 30 } as const;
  const nobody = { presenter: null, presenterPost: null };
  const added = await addAgendaItem(tx, { conference, ...item, ...nobody }, actor);
  const agendaItem = done(added).record.id;
  const post = await filledPost(tx, unit);
  const chosen = { units: [], posts: [post], bodies: [], guests: [] };
  done(await summonDelegates(tx, { conference, ...chosen }, actor));
  const [delegate = { id: '' }] = (await heldConference(tx, conference))?.delegates ?? [];
  const spoken = { item: agendaItem, delegate: delegate.id, minutes: 7, note: '' };
  const contribution = done(await noteContribution(tx, spoken, actor)).record.id;
  const wish = { conference, ...conclusionFor(unit) };
  const conclusion = done(await draftConclusion(tx, wish, { actor, today: TODAY })).record.id;
  return { conference, unit, agendaItem, delegate: delegate.id, contribution, conclusion };
}

/** Prepares another conference of a unit, and opens it. */
export async function openedConferenceScene(tx: Transaction, unit: string): Promise<void> {
  const scene = await conferenceScene(tx, unit);
  await step(tx, scene.conference, 'summon');
  const seen = await versionOf(tx, 'delegate', scene.delegate);
  const there = { id: scene.delegate, seen, action: 'arrive', excuse: null } as const;
  done(await markPresence(tx, there, { actor, now }));
  await step(tx, scene.conference, 'open');
}

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryConferenceDeed(database: Database): Promise<void> {
  const [{ id: unit } = { id: '' }] = await database.query<{ id: string }>(
    'select id from unit order by number limit 1',
  );
  const scene = await database.transaction((tx) => conferenceScene(tx, unit));
  await database.transaction((tx) => prepareFurther(tx, scene));
  await database.transaction((tx) => holdConference(tx, scene));
  await database.transaction((tx) => concludeConference(tx, scene));
  await database.transaction((tx) => cancelAnother(tx, unit));
}

async function prepareFurther(tx: Transaction, { conference, agendaItem }: ConferenceScene) {
  const held = await heldNow(tx, conference);
  const { chairPerson, secretaryPerson } = held.conference;
  const told = { ...CONFERENCE_WISH, chairPerson, secretaryPerson, starts: '09:00' };
  const change = { id: conference, seen: String(held.conference.version), told };
  done(await changeConference(tx, change, actor));
  const seen = await versionOf(tx, 'agenda_item', agendaItem);
  const item = { title: 'Thảo luận chung', kind: 'discussion', minutes: 40, place: 1 } as const;
  const named = { ...item, presenter: null, presenterPost: null };
  done(await changeAgendaItem(tx, { id: agendaItem, seen, told: named }, actor));
  const spare = { conference, title: 'Khác', kind: 'other', minutes: 5 } as const;
  const added = await addAgendaItem(tx, { ...spare, presenter: null, presenterPost: null }, actor);
  const { id, version } = done(added).record;
  const drop = { id, seen: String(version), action: 'drop' } as const;
  done(await stepAgendaItem(tx, drop, { actor, now }));
  await step(tx, conference, 'summon');
}

async function holdConference(tx: Transaction, scene: ConferenceScene) {
  const { conference, agendaItem, delegate, contribution } = scene;
  const mark = async (action: 'excuse' | 'put-back' | 'arrive' | 'leave') => {
    const seen = await versionOf(tx, 'delegate', delegate);
    const excuse = action === 'excuse' ? ('duty' as const) : null;
    done(await markPresence(tx, { id: delegate, seen, action, excuse }, { actor, now }));
  };
  await mark('excuse');
  await mark('put-back');
  await mark('arrive');
  await step(tx, conference, 'open');
  const item = async () => ({
    id: agendaItem,
    seen: await versionOf(tx, 'agenda_item', agendaItem),
  });
  done(await stepAgendaItem(tx, { ...(await item()), action: 'start' }, { actor, now }));
  done(await noteAgendaItem(tx, { ...(await item()), note: 'Thống nhất' }, actor));
  const seen = async () => versionOf(tx, 'contribution', contribution);
  const told = { minutes: 7, note: 'Đề nghị bổ sung thuốc' };
  done(await changeContribution(tx, { id: contribution, seen: await seen(), told }, actor));
  const call = { id: contribution, seen: await seen(), action: 'call' } as const;
  done(await stepContribution(tx, call, { actor, now }));
  const end = { id: contribution, seen: await seen(), action: 'end' } as const;
  done(await stepContribution(tx, end, { actor, now }));
  const spoken = { item: agendaItem, delegate, minutes: 5, note: '' };
  const { id, version } = done(await noteContribution(tx, spoken, actor)).record;
  const withdraw = { id, seen: String(version), action: 'withdraw' } as const;
  done(await stepContribution(tx, withdraw, { actor, now }));
  done(await stepAgendaItem(tx, { ...(await item()), action: 'finish' }, { actor, now }));
  await mark('leave');
}

async function concludeConference(tx: Transaction, scene: ConferenceScene) {
  const { conference, conclusion: id, unit } = scene;
  const doer = { actor, today: TODAY } as const;
  const told = { ...conclusionFor(unit), product: 'Danh sách mới' };
  const seen = async () => versionOf(tx, 'conclusion', id);
  done(await changeConclusion(tx, { id, seen: await seen(), told }, doer));
  done(await issueConclusion(tx, { id, seen: await seen() }, doer));
  const another = await draftConclusion(tx, { conference, ...conclusionFor(unit) }, doer);
  const { record } = done(another);
  done(await dropConclusion(tx, { id: record.id, seen: String(record.version) }, doer));
  await step(tx, conference, 'close');
  const { minutes } = await heldNow(tx, conference);
  const signing = { conference, seen: String(minutes?.version), timeZone: 'Asia/Ho_Chi_Minh' };
  done(await signMinutes(tx, { ...signing, ...doer }));
}

async function cancelAnother(tx: Transaction, unit: string) {
  const person = await somebody(tx, 'Khác');
  const people = { chairPerson: person, secretaryPerson: person };
  const wish = { ...CONFERENCE_WISH, ...people, unit };
  const { record } = done(await prepareConference(tx, wish, actor));
  await step(tx, record.id, 'cancel');
}

/** Takes a conference on, as it stands. */
async function step(
  tx: Transaction,
  conference: string,
  action: 'summon' | 'open' | 'close' | 'cancel',
): Promise<void> {
  const seen = await versionOf(tx, 'conference', conference);
  done(await stepConference(tx, { id: conference, seen, action, now, today: TODAY }, actor));
}

async function heldNow(tx: Transaction, conference: string) {
  const held = await heldConference(tx, conference);
  if (held === undefined) throw new Error(`conference ${conference}: expected it`);
  return held;
}

async function versionOf(tx: Transaction, table: string, id: string): Promise<string> {
  const [row] = await tx.query<{ version: string }>(
    `select changed_event as version from ${table} where id = $1`,
    [id],
  );
  return String(row?.version);
}

function conclusionFor(unit: string) {
  return {
    ...{ text: 'Rà soát danh sách hội viên', product: 'Báo cáo', dueDay: '2026-09-30' },
    ...{ assignment: { kind: 'named', units: [unit] } as const, difficulties: [] },
  };
}

async function filledPost(tx: Transaction, unit: string): Promise<string> {
  const stretch = { from: undefined, until: undefined };
  const told = { unit, body: null, title: 'Trưởng phòng', titleEn: '', seats: 1 };
  const post = done(await makePost(tx, { ...told, position: undefined, ...stretch }, actor)).id;
  const person = await somebody(tx, 'Biểu');
  done(await givePost(tx, { post, person, isActing: false, ...stretch }, actor));
  return post;
}

async function somebody(tx: Transaction, givenName: string): Promise<string> {
  const name = { familyName: 'Lê', middleName: '', givenName };
  return done(await makePerson(tx, { name, birthDate: undefined, today: TODAY }, actor)).id;
}

/** What came of a deed that was to be done. */
function done<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind === 'done') return outcome as Extract<Outcome, { readonly kind: 'done' }>;
  throw new Error(`conference: expected it to be sound, got ${JSON.stringify(outcome)}`);
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`expected a day, got ${text}`);
  return parsed;
}
