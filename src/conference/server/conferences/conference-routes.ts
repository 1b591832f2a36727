import { z } from 'zod';
import { CONFERENCE_ACTIONS } from '#conference/model/conference-life-cycle.ts';
import { conferenceAddress } from '#conference/model/conference-address.ts';
import { mayAttend, mayConfer } from '#conference/server/conference-access.ts';
import {
  CHANGED_VERSION,
  changedAnswer,
  presentChanged,
} from '#conference/server/conference-changed.ts';
import { writtenId, writtenText } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { conferenceAnswer, listedConferenceAnswer } from './conference-contract.ts';
import { listConferences } from './list-conferences.ts';
import { changeConference, prepareConference } from './prepare-conference.ts';
import { presentConference } from './present-conference.ts';
import { readConference } from './read-conference.ts';
import { stepConference } from './step-conference.ts';
import { conferenceTold, toldConference } from './told-contract.ts';

const LONGEST_PERIOD = 10;
const NO_PRESENCE = { summoned: 0, present: 0, excused: 0, guests: 0, needed: 0, isQuorate: false };

export const CONFERENCES_ROUTE = readRoute('/api/v1/conferences', {
  summary: 'Lists the conferences of the units that you may look into and those you take part in',
  description: 'The latest first.',
  // Who is called to one sees it without any role; what is out of sight is left out.
  access: { kind: 'own', verb: 'read-conferences' },
  query: z.strictObject({
    period: writtenText(LONGEST_PERIOD).optional().meta({ description: 'Left out: of any.' }),
  }),
  answer: z.object({ conferences: z.array(listedConferenceAnswer) }),
})
  .command((database, { asker, query }) => listConferences(database, asker, query))
  .present(({ seen, presence, place }) => ({
    conferences: seen.map(({ id, unit, period, title, day, starts, place: where, state }) => ({
      ...{ id, period, title, day, starts, state, place: where },
      unit: place(unit) ?? { id: unit, code: '', name: '', nameEn: '' },
      presence: presence.get(id) ?? NO_PRESENCE,
    })),
  }));

const ofConference = z.strictObject({ conference: writtenId });

interface ConferenceNamed {
  readonly params: { readonly conference: string };
}

const named = ({ params }: ConferenceNamed) =>
  ({ kind: 'conference', id: params.conference }) as const;

export const CONFERENCE_ROUTE = readRoute('/api/v1/conferences/:conference', {
  summary: 'One conference with its agenda, delegates, contributions, minutes and conclusions',
  access: mayAttend(({ params }: ConferenceNamed) => params.conference),
  params: ofConference,
  answer: conferenceAnswer,
})
  .command((database, { asker, params }) => readConference(database, asker, params.conference))
  .present(presentConference, { version: ({ read }) => read.conference.version });

export const PREPARE_ROUTE = createRoute('/api/v1/conferences', {
  summary: 'Prepares a conference of a unit',
  description:
    'Where the conference before has issued conclusions, what became of them is put on the agenda.',
  access: mayConfer('prepare-conference', ({ body }: { body: { unit: string } }) => {
    return { kind: 'unit', id: body.unit };
  }),
  body: toldConference.extend({ unit: writtenId }),
  answer: changedAnswer,
})
  .command((tx, { asker, body: { unit, ...told } }) =>
    prepareConference(tx, { ...conferenceTold(told), unit }, asker.account),
  )
  .present(presentChanged, {
    ...CHANGED_VERSION,
    location: ({ record }) => `/api/v1${conferenceAddress(record.id)}`,
  });

export const CHANGE_CONFERENCE_ROUTE = changeRoute('PUT /api/v1/conferences/:conference', {
  summary: 'Changes what is told of a conference that is not over',
  access: mayConfer('prepare-conference', named),
  params: ofConference,
  body: toldConference,
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body }) => {
    const change = { id: params.conference, seen, told: conferenceTold(body) };
    return changeConference(tx, change, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);

export const STEP_CONFERENCE_ROUTE = changeRoute('PUT /api/v1/conferences/:conference/state', {
  summary: 'Summons, opens, closes or cancels a conference',
  description:
    'It opens with a quorum; on another day than it was called for, it is moved to that day. Where the chair is not present, a delegate who is takes that place. With its end the minutes begin.',
  access: mayConfer('keep-conference', named),
  params: ofConference,
  body: z.strictObject({
    action: z.enum(CONFERENCE_ACTIONS),
    actingChair: writtenId
      .nullable()
      .default(null)
      .meta({ description: 'A delegate; where it is opened without its chair.' }),
  }),
  answer: changedAnswer,
})
  .command((tx, { asker, params, seen, body }) => {
    const { today } = asker;
    const step = { id: params.conference, seen, ...body, now: new Date(), today };
    return stepConference(tx, step, asker.account);
  })
  .present(presentChanged, CHANGED_VERSION);
