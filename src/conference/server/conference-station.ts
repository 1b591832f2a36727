import { countedPresence } from '#conference/model/delegates/presence.ts';
import type { Conference } from '#conference/model/conference.ts';
import { conferenceAddress, hallAddress } from '#conference/model/conference-address.ts';
import type { ConferenceState } from '#conference/model/conference-life-cycle.ts';
import { CONFERENCE_TABLE, DELEGATE_TABLE, MINUTES_TABLE } from './conference-records.ts';
import { ownConferences } from '#conference/server/conferences/own-conferences.ts';
import {
  ledConference,
  type SeenConference,
} from '#conference/server/conferences/led-conference.ts';
import type { ConferenceVerb } from './conference-access.ts';
import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

type Waiting = Station['waiting'][number];

/** How the conference of a period stands for whoever asks: that of the highest unit in sight. */
export async function conferenceStation(view: Snapshot, at: StationAt): Promise<Station> {
  const led = await ledConference(view, at);
  const invited = await invitedTo(view, at);
  if (led === undefined) return invited === undefined ? EMPTY : invitedStation(invited, at.today);
  return ledStation(view, led, at.today);
}

/** To whom no role shows a conference, the one is told to which the person is called. */
function invitedStation(conference: Kept<Conference>, today: Day): Station {
  const { id, title, day, state } = conference;
  const follow = { code: 'conference-to-follow', facts: {}, address: hallAddress(id) };
  return {
    station: 'conference',
    state: stationState(conference, today),
    told: [{ code: 'conference-invited', facts: { title, day } }],
    next: isComing(conference, today) ? { code: 'conference-held', day } : null,
    waiting: state === 'opened' ? [follow] : [],
  };
}

/** Of the conferences of a period that have been summoned, the latest one that is the own. */
async function invitedTo(
  view: Snapshot,
  { asker, period }: StationAt,
): Promise<Kept<Conference> | undefined> {
  const own = await ownConferences(view, asker.account);
  const [latest] = await recordsWhere(view, CONFERENCE_TABLE, {
    where: "period = $1 and id = any($2::uuid[]) and state in ('summoned', 'opened', 'closed')",
    values: [period, [...own]],
    order: 'day desc, id desc',
    limit: 1,
  });
  return latest;
}

function isComing(conference: Conference, today: Day): boolean {
  return isAhead(conference) && conference.day >= formatDay(today);
}

function isAhead({ state }: Conference): boolean {
  return state === 'prepared' || state === 'summoned';
}

/** Whoever looks: what nobody opened on its day does not come any more. */
function stationState(conference: Conference, today: Day): StationState {
  const isPast = isAhead(conference) && !isComing(conference, today);
  return isPast ? 'late' : STATES[conference.state];
}

async function ledStation(view: Snapshot, led: SeenConference, today: Day): Promise<Station> {
  const { conference, verbs } = led;
  const ofIt = { where: 'conference = $1', values: [conference.id] };
  const delegates = await recordsWhere(view, DELEGATE_TABLE, ofIt);
  const [minutes] = await recordsWhere(view, MINUTES_TABLE, ofIt);
  const { present, summoned } = countedPresence(conference, delegates);
  return {
    station: 'conference',
    state: stationState(conference, today),
    told: toldOf(conference, { present, summoned }),
    next: isComing(conference, today) ? { code: 'conference-held', day: conference.day } : null,
    waiting: waitingOf(conference, { verbs, isUnsigned: minutes?.state === 'draft' }),
  };
}

const EMPTY: Station = {
  ...{ station: 'conference', state: 'empty', told: [], next: null, waiting: [] },
};

const STATES: Readonly<Record<ConferenceState, StationState>> = {
  prepared: 'coming',
  summoned: 'coming',
  opened: 'running',
  closed: 'done',
  cancelled: 'empty',
};

function toldOf(
  { state, title }: Conference,
  counts: { readonly present: number; readonly summoned: number },
): readonly StationLine[] {
  const name = { code: 'conference-called', facts: { title } };
  if (state === 'prepared') return [name];
  if (state === 'summoned') {
    return [name, { code: 'conference-summoned', facts: { summoned: counts.summoned } }];
  }
  return [name, { code: 'conference-present', facts: counts }];
}

interface Open {
  readonly verbs: readonly ConferenceVerb[];
  readonly isUnsigned: boolean;
}

function waitingOf(
  { id, state }: Kept<Conference>,
  { verbs, isUnsigned }: Open,
): readonly Waiting[] {
  const may = (verb: ConferenceVerb) => verbs.includes(verb);
  const line = (code: string, address: string) => [{ code, facts: {}, address }];
  const page = conferenceAddress(id);
  if (state === 'prepared' && may('prepare-conference')) return line('conference-to-summon', page);
  if (state === 'summoned' && may('keep-conference')) return line('conference-to-open', page);
  if (state === 'opened') {
    return may('keep-conference')
      ? line('conference-to-keep', page)
      : line('conference-to-follow', hallAddress(id));
  }
  return isUnsigned && may('sign-minutes') ? line('minutes-to-sign', page) : [];
}
