import { z } from 'zod';
import {
  AGENDA_ACTIONS,
  AGENDA_KINDS,
  AGENDA_STATES,
} from '#conference/model/agenda/agenda-item.ts';
import { CONFERENCE_ACTIONS, CONFERENCE_STATES } from '#conference/model/conference-life-cycle.ts';
import { CONFERENCE_DEEDS } from '#conference/model/conference-deeds.ts';
import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import {
  DELEGATE_ACTIONS,
  DELEGATE_STATES,
  EXCUSES,
} from '#conference/model/delegates/delegate.ts';
import { CONTRIBUTION_ACTIONS, CONTRIBUTION_STATES } from '#conference/model/floor/contribution.ts';
import { MINUTES_ACTIONS } from '#conference/model/minutes/conference-minutes.ts';
import {
  conclusionAnswer,
  unitAnswer,
} from '#conference/server/conclusions/conclusion-contract.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';

const version = z.int().meta({ description: 'For `If-Match` of whoever changes it.' });
const instant = z.string().nullable().meta({ description: 'ISO 8601 in UTC; null: not yet.' });

const personAnswer = z
  .object({ id: writtenId, name: z.string(), title: z.string(), titleEn: z.string() })
  .meta({
    id: 'ConferencePerson',
    description: 'A person with the post or body by which; without a name: erased.',
  });

const presenceAnswer = z
  .object({
    summoned: z.int(),
    present: z.int(),
    excused: z.int(),
    guests: z.int().meta({ description: 'Present, and counted for no quorum.' }),
    needed: z.int(),
    isQuorate: z.boolean(),
  })
  .meta({ id: 'Presence' });

const quorumAnswer = z.object({
  numerator: z.int(),
  denominator: z.int(),
  isStrict: z.boolean(),
  basis: z.string(),
});

const agendaAnswer = z
  .object({
    id: writtenId,
    version,
    title: z.string(),
    kind: z.enum(AGENDA_KINDS),
    minutes: z.int(),
    time: z.string().meta({ description: 'When it begins as planned.' }),
    presenter: personAnswer.nullable(),
    state: z.enum(AGENDA_STATES),
    beganAt: instant,
    endedAt: instant,
    note: z.string(),
    allowed: z.array(z.enum(AGENDA_ACTIONS)),
  })
  .meta({ id: 'AgendaItem' });

const delegateAnswer = z
  .object({
    id: writtenId,
    version,
    person: personAnswer,
    unit: unitAnswer.nullable(),
    isGuest: z.boolean(),
    state: z.enum(DELEGATE_STATES),
    excuse: z.enum(EXCUSES).nullable().meta({
      description: 'Told to whoever keeps the list, and of oneself; so is when one came and left.',
    }),
    arrivedAt: instant,
    leftAt: instant,
    hasInvitation: z
      .boolean()
      .meta({ description: 'Whether you may have the iCalendar file made out to this delegate.' }),
    allowed: z.array(z.enum(DELEGATE_ACTIONS)),
  })
  .meta({ id: 'ConferenceDelegate' });

const contributionAnswer = z
  .object({
    id: writtenId,
    version,
    item: writtenId,
    delegate: writtenId,
    person: personAnswer,
    unit: unitAnswer.nullable(),
    position: z.int(),
    minutes: z.int(),
    note: z.string(),
    state: z.enum(CONTRIBUTION_STATES),
    beganAt: instant,
    endedAt: instant,
    allowed: z.array(z.enum(CONTRIBUTION_ACTIONS)),
  })
  .meta({ id: 'Contribution' });

const minutesAnswer = z
  .object({
    id: writtenId,
    version,
    state: z.enum(['draft', 'signed']),
    number: z.int().nullable(),
    signedDay: z.string().nullable(),
    allowed: z.array(z.enum(MINUTES_ACTIONS)),
  })
  .meta({ id: 'ConferenceMinutes' });

const verbs = Object.keys(CONFERENCE_RULES) as (keyof typeof CONFERENCE_RULES)[];

export const listedConferenceAnswer = z
  .object({
    id: writtenId,
    unit: unitAnswer,
    period: z.string(),
    title: z.string(),
    day: z.string(),
    starts: z.string(),
    place: z.string(),
    state: z.enum(CONFERENCE_STATES),
    presence: presenceAnswer,
  })
  .meta({ id: 'ListedConference' });

export const conferenceAnswer = z
  .object({
    id: writtenId,
    version,
    unit: unitAnswer,
    period: z.string(),
    title: z.string(),
    day: z.string(),
    starts: z.string(),
    place: z.string(),
    chair: personAnswer,
    actingChair: personAnswer
      .nullable()
      .meta({ description: 'Who took the place of the chair when it was opened; null: nobody.' }),
    secretary: personAnswer,
    chairPost: writtenId.nullable(),
    secretaryPost: writtenId.nullable(),
    quorum: quorumAnswer,
    state: z.enum(CONFERENCE_STATES),
    openedAt: instant,
    closedAt: instant,
    now: z.string().meta({ description: 'The instant of the answer: clocks count from it.' }),
    today: z.string().meta({
      description: 'The day where the organisation is: opened now, the conference is held on it.',
    }),
    presence: presenceAnswer,
    agenda: z.array(agendaAnswer),
    delegates: z.array(delegateAnswer).meta({ description: 'In the order of names.' }),
    contributions: z.array(contributionAnswer),
    minutes: minutesAnswer.nullable(),
    hasMinutes: z
      .boolean()
      .meta({ description: 'Whether you may have them as a file: signed ones, or their draft.' }),
    conclusions: z
      .array(conclusionAnswer)
      .meta({ description: 'Drafts are told to whoever keeps the conference or issues them.' }),
    followUp: z.array(conclusionAnswer).meta({
      description:
        'What the conference of the same unit before this one has concluded, and those of units that it took over since.',
    }),
    difficulties: z
      .array(z.object({ id: writtenId, text: z.string(), unit: unitAnswer.nullable() }))
      .meta({
        description:
          'Raised in reports of the period, and still to be answered; told to whoever drafts conclusions.',
      }),
    levels: z.array(z.string()).meta({
      description:
        'Of the units below the one that confers, today and the highest first; told to whoever drafts conclusions.',
    }),
    allowed: z.array(z.enum(CONFERENCE_ACTIONS)),
    deeds: z
      .array(z.enum(CONFERENCE_DEEDS))
      .meta({ description: 'What else you can do to it now.' }),
    verbs: z.array(z.enum(verbs)).meta({ description: 'What whoever asks may do to it at all.' }),
  })
  .meta({ id: 'Conference', description: 'A conference with all that belongs to it.' });
