import { addAgendaItem, noteAgendaItem } from '#conference/server/agenda/change-agenda.ts';
import { stepAgendaItem } from '#conference/server/agenda/step-agenda-item.ts';
import { draftConclusion } from '#conference/server/conclusions/draft-conclusion.ts';
import { issueConclusion } from '#conference/server/conclusions/issue-conclusion.ts';
import { heldConference } from '#conference/server/conferences/held-conference.ts';
import { prepareConference } from '#conference/server/conferences/prepare-conference.ts';
import { stepConference } from '#conference/server/conferences/step-conference.ts';
import { markPresence } from '#conference/server/delegates/mark-presence.ts';
import { summonDelegates } from '#conference/server/delegates/summon-delegates.ts';
import { noteContribution } from '#conference/server/floor/note-contribution.ts';
import { stepContribution } from '#conference/server/floor/step-contribution.ts';
import type { Day } from '#kernel/day.ts';
import { postsWhere, holdingsWhere } from '#people/server/posts/kept-posts.ts';
import { reportTask } from '#plans/server/tasks/change-task.ts';
import { tasksOf } from '#plans/server/tasks/tasks-of.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import {
  CHAIR_POST,
  COMING_AGENDA,
  COMING_CONFERENCE,
  DELEGATE_UNITS,
  HELD_AGENDA,
  HELD_CONCLUSIONS,
  HELD_CONFERENCE,
  HELD_CONTRIBUTIONS,
  SECRETARY_POST,
  type SampleConclusion,
} from './sample-conferences.ts';
import { knownDay } from './sample-periods.ts';
import { ROOT_CODE } from './sample-units.ts';

const actor = 'sample';
/** When the conference that was held began, at eight by the clock of the sample. */
const OPENED = Date.parse(`${HELD_CONFERENCE.day}T01:00:00Z`);

interface Place {
  readonly tx: Transaction;
  readonly unitBearing: (code: string, day: Day) => string;
}

/** One conference that was held, with conclusions partly done, and the next one, which is summoned. */
export async function makeSampleConferences(
  tx: Transaction,
  unitBearing: Place['unitBearing'],
): Promise<void> {
  const place = { tx, unitBearing };
  await holdLast(place);
  const conference = await prepare(place, COMING_CONFERENCE, COMING_AGENDA);
  await step(tx, conference, { action: 'summon', now: new Date(OPENED) });
}

type Told = typeof COMING_CONFERENCE | typeof HELD_CONFERENCE;
type Agenda = typeof COMING_AGENDA;

async function prepare(place: Place, told: Told, agenda: Agenda): Promise<string> {
  const { tx, unitBearing } = place;
  const day = knownDay(told.day);
  const [chair, secretary] = [await holder(place, CHAIR_POST), await holder(place, SECRETARY_POST)];
  const { record } = sound(
    await prepareConference(
      tx,
      {
        ...{ ...told, unit: unitBearing(ROOT_CODE, day), quorum: QUORUM },
        ...{ chairPerson: chair.person, chairPost: chair.post },
        ...{ secretaryPerson: secretary.person, secretaryPost: secretary.post },
      },
      actor,
    ),
  );
  for (const { title, kind, minutes, presenter } of agenda) {
    const by = presenter === undefined ? undefined : await holder(place, presenter);
    const presents = { presenter: by?.person ?? null, presenterPost: by?.post ?? null };
    const item = { conference: record.id, title, kind, minutes, ...presents };
    sound(await addAgendaItem(tx, item, actor));
  }
  const units = DELEGATE_UNITS.map((code) => unitBearing(code, day));
  const chosen = { units, posts: [], bodies: [], guests: [] };
  sound(await summonDelegates(tx, { conference: record.id, ...chosen }, actor));
  return record.id;
}

const QUORUM = {
  ...{ numerator: 2, denominator: 3, isStrict: false },
  basis: 'Quy chế làm việc của Ban Chấp hành Liên hội (mẫu)',
};

async function holdLast(place: Place): Promise<void> {
  const { tx } = place;
  const conference = await prepare(place, HELD_CONFERENCE, HELD_AGENDA);
  await step(tx, conference, { action: 'summon', now: new Date(OPENED) });
  await arrive(tx, conference);
  await step(tx, conference, { action: 'open', now: new Date(OPENED) });
  await goThrough(place, conference);
  for (const conclusion of HELD_CONCLUSIONS) await conclude(place, conference, conclusion);
  await step(tx, conference, { action: 'close', now: new Date(OPENED + 2 * 60 * 60_000) });
}

/** All but one, who is on duty elsewhere. */
async function arrive(tx: Transaction, conference: string): Promise<void> {
  const { delegates } = await held(tx, conference);
  for (const [index, { id, version }] of delegates.entries()) {
    const isLast = index === delegates.length - 1;
    const mark = isLast
      ? ({ action: 'excuse', excuse: 'duty' } as const)
      : ({ action: 'arrive', excuse: null } as const);
    const now = new Date(OPENED - (delegates.length - index) * 20_000);
    sound(await markPresence(tx, { id, seen: String(version), ...mark }, { actor, now }));
  }
}

async function goThrough(place: Place, conference: string): Promise<void> {
  const { tx } = place;
  let minute = 0;
  for (const [index, { id }] of (await held(tx, conference)).items.entries()) {
    const now = new Date(OPENED + minute * 60_000);
    const item = async () => ({ id, seen: await versionOf(tx, 'agenda_item', id) });
    sound(await stepAgendaItem(tx, { ...(await item()), action: 'start' }, { actor, now }));
    const { note = '', kind = 'other', minutes = 0 } = HELD_AGENDA[index] ?? {};
    if (kind === 'discussion') await speak(place, { conference, item: id, now });
    if (note !== '') sound(await noteAgendaItem(tx, { ...(await item()), note }, actor));
    minute += minutes;
  }
}

interface Discussion {
  readonly conference: string;
  readonly item: string;
  readonly now: Date;
}

async function speak(place: Place, { conference, item, now }: Discussion): Promise<void> {
  const { tx } = place;
  const { delegates } = await held(tx, conference);
  for (const [index, { unit, title, note }] of HELD_CONTRIBUTIONS.entries()) {
    const { person } = await holder(place, title, unit);
    const delegate = delegates.find((each) => each.person === person);
    if (delegate === undefined)
      throw new Error(`sample: expected ${title} of ${unit} to be summoned`);
    const told = { item, delegate: delegate.id, minutes: 7, note };
    const { id, version } = sound(await noteContribution(tx, told, actor)).record;
    const began = new Date(now.getTime() + index * 6 * 60_000);
    const call = { id, seen: String(version), action: 'call' } as const;
    sound(await stepContribution(tx, call, { actor, now: began }));
  }
}

async function conclude(
  { tx, unitBearing }: Place,
  conference: string,
  { text, product, dueDay, to, done }: SampleConclusion,
): Promise<void> {
  const today = knownDay(HELD_CONFERENCE.day);
  const assignment =
    'level' in to
      ? ({ kind: 'level', level: to.level } as const)
      : ({ kind: 'named', units: to.units.map((code) => unitBearing(code, today)) } as const);
  const wish = { conference, text, product, dueDay, assignment, difficulties: [] };
  const { id, version } = sound(await draftConclusion(tx, wish, { actor, today })).record;
  sound(await issueConclusion(tx, { id, seen: String(version) }, { actor, today }));
  const { tasks } = await tasksOf(tx, { origins: [{ kind: 'conclusion', id }], today });
  for (const [index, task] of tasks.entries()) {
    const word = async (action: 'acknowledge' | 'finish') => {
      const seen = await versionOf(tx, 'task', task.id);
      sound(await reportTask(tx, { id: task.id, seen, action, note: '', actor, today }));
    };
    await word('acknowledge');
    if (index < done) await word('finish');
  }
}

/** Who holds a post of a unit; of the top where nothing is said. */
async function holder(
  { tx, unitBearing }: Place,
  title: string,
  code?: string,
): Promise<{ readonly person: string; readonly post: string }> {
  const unit = code === undefined ? undefined : unitBearing(code, knownDay(HELD_CONFERENCE.day));
  const posts = await postsWhere(tx, { where: 'title = $1', values: [title] });
  const post = posts.find((each) => unit === undefined || each.unit === unit);
  const [holding] = await holdingsWhere(tx, { where: 'post = $1', values: [post?.id ?? null] });
  const person = holding?.person;
  if (post === undefined || person === undefined) throw new Error(`sample: expected ${title}`);
  return { person, post: post.id };
}

async function held(tx: Transaction, conference: string) {
  const found = await heldConference(tx, conference);
  if (found === undefined) throw new Error('sample: expected its conference');
  return found;
}

async function step(
  tx: Transaction,
  id: string,
  taken: { readonly action: 'summon' | 'open' | 'close'; readonly now: Date },
): Promise<void> {
  const seen = await versionOf(tx, 'conference', id);
  const today = knownDay(HELD_CONFERENCE.day);
  sound(await stepConference(tx, { id, seen, today, ...taken }, actor));
}

async function versionOf(
  tx: Transaction,
  table: 'conference' | 'agenda_item' | 'task',
  id: string,
): Promise<string> {
  const [row] = await tx.query<{ version: string }>(
    `select changed_event as version from ${table} where id = $1`,
    [id],
  );
  return row?.version ?? '';
}

function sound<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind === 'done') return outcome as Extract<Outcome, { readonly kind: 'done' }>;
  throw new Error(`sample: expected it to be sound, got ${JSON.stringify(outcome)}`);
}
