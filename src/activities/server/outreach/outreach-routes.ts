import { z } from 'zod';
import type { OutreachAction } from '#activities/model/outreach/outreach-life-cycle.ts';
import { mayOfUnit } from '#activities/server/activity-access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { Done } from '#platform/server/http/outcome.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { knowingBody, outreachBody, wholeOutreachContract } from './outreach-contract.ts';
import { changeOutreach, recordOutreach, type OutreachOutcome } from './record-outreach.ts';
import { wholeOutreach } from './whole-outreach.ts';

const ADDRESS = '/api/v1/activities';

/** What is answered to who wrote: read the event for all of it. */
const keptContract = z
  .object({ id: writtenId, version: z.int(), state: z.enum(['noted', 'told', 'withdrawn']) })
  .meta({ id: 'KeptOutreachEvent' });

const params = z.strictObject({ activity: writtenId });

const ofActivity = ({ params: { activity } }: { params: { activity: string } }) =>
  ({ kind: 'activity', id: activity }) as const;

export const RECORD_OUTREACH_ROUTE = createRoute(ADDRESS, {
  summary: 'Notes an outreach event, or tells it at once',
  description:
    'What it came to is in the figures of its unit when it is told: their sum over its events, submitted and not accepted.',
  access: mayOfUnit('record-outreach', ({ body }: { body: { unit: string } }) => {
    return { kind: 'unit', id: body.unit };
  }),
  body: z.strictObject({
    unit: writtenId,
    ...outreachBody,
    ...knowingBody,
    isTold: z
      .boolean()
      .default(true)
      .meta({ description: 'false: only noted, and counted nowhere.' }),
  }),
  answer: keptContract,
})
  .command((tx, { asker, body: { unit, isTold, isAnother, replaces, ...wish } }) =>
    recordOutreach(tx, {
      ...{ unit, wish, isAnother, replaces, actor: asker.account },
      state: isTold ? 'told' : 'noted',
    }),
  )
  .present(keptAnswer, {
    version: keptVersion,
    location: ({ record }) => `${ADDRESS}/${record.id}`,
  });

export const OUTREACH_ROUTE = readRoute(`${ADDRESS}/:activity`, {
  summary: 'An outreach event with its photographs',
  access: mayOfUnit('read-outreach', ofActivity),
  params,
  answer: wholeOutreachContract,
})
  .command((database, { asker, params: { activity: id }, visitor: { language } }) =>
    wholeOutreach(database, { id, asker, language }),
  )
  .present(({ whole }) => whole, { version: ({ whole }) => whole.version });

export const CHANGE_OUTREACH_ROUTE = wholeChangeRoute(`PUT ${ADDRESS}/:activity`, {
  summary: 'Corrects an outreach event, with the figures that it is counted in',
  action: 'change',
});

export const TELL_OUTREACH_ROUTE = wholeChangeRoute(`PUT ${ADDRESS}/:activity/telling`, {
  summary: 'Tells an event that was noted, with what it came to',
  action: 'tell',
});

interface WholeChange {
  readonly summary: string;
  readonly action: Exclude<OutreachAction, 'withdraw'>;
}

/** Says anew all that an event is. */
function wholeChangeRoute(call: `PUT /${string}`, { summary, action }: WholeChange) {
  return changeRoute(call, {
    summary,
    access: mayOfUnit('record-outreach', ofActivity),
    params,
    body: z.strictObject({ ...outreachBody, ...knowingBody }),
    answer: keptContract,
  })
    .command(
      (tx, { asker, params: { activity: id }, seen, body: { isAnother, replaces, ...wish } }) =>
        changeOutreach(tx, {
          ...{ id, seen, isAnother, replaces, wish, action, actor: asker.account },
        }),
    )
    .present(keptAnswer, { version: keptVersion });
}

export const WITHDRAW_OUTREACH_ROUTE = changeRoute(`PUT ${ADDRESS}/:activity/withdrawal`, {
  summary: 'Withdraws an event; its figures follow, and what it alone told is blank then',
  access: mayOfUnit('withdraw-outreach', ofActivity),
  params,
  body: z.strictObject({ replaces: knowingBody.replaces }),
  answer: keptContract,
})
  .command((tx, { asker, params: { activity: id }, seen, body: { replaces } }) =>
    changeOutreach(tx, {
      ...{ id, seen, isAnother: true, replaces, action: 'withdraw', actor: asker.account },
    }),
  )
  .present(keptAnswer, { version: keptVersion });

type KeptOutreach = Done<OutreachOutcome>;

function keptAnswer({ record: { id, version, state } }: KeptOutreach) {
  return { id, version, state };
}

function keptVersion({ record }: KeptOutreach): number {
  return record.version;
}
