import { z } from 'zod';
import { mayOfUnit } from '#activities/server/activity-access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute, readRoute } from '#platform/server/http/route.ts';
import { knowingBody, outreachBody, wholeOutreachContract } from './outreach-contract.ts';
import { changeOutreach, recordOutreach } from './record-outreach.ts';
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
  .present(({ record: { id, version, state } }) => ({ id, version, state }), {
    version: ({ record }) => record.version,
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

export const CHANGE_OUTREACH_ROUTE = changeRoute(`PUT ${ADDRESS}/:activity`, {
  summary: 'Corrects an outreach event, with the figures that it is counted in',
  access: mayOfUnit('record-outreach', ofActivity),
  params,
  body: z.strictObject({ ...outreachBody, ...knowingBody }),
  answer: keptContract,
})
  .command(
    (tx, { asker, params: { activity: id }, seen, body: { isAnother, replaces, ...wish } }) =>
      changeOutreach(tx, {
        ...{ id, seen, isAnother, replaces, wish, action: 'change', actor: asker.account },
      }),
  )
  .present(({ record: { id, version, state } }) => ({ id, version, state }), {
    version: ({ record }) => record.version,
  });

export const TELL_OUTREACH_ROUTE = changeRoute(`PUT ${ADDRESS}/:activity/telling`, {
  summary: 'Tells an event that was noted, with what it came to',
  access: mayOfUnit('record-outreach', ofActivity),
  params,
  body: z.strictObject({ ...outreachBody, ...knowingBody }),
  answer: keptContract,
})
  .command(
    (tx, { asker, params: { activity: id }, seen, body: { isAnother, replaces, ...wish } }) =>
      changeOutreach(tx, {
        ...{ id, seen, isAnother, replaces, wish, action: 'tell', actor: asker.account },
      }),
  )
  .present(({ record: { id, version, state } }) => ({ id, version, state }), {
    version: ({ record }) => record.version,
  });

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
  .present(({ record: { id, version, state } }) => ({ id, version, state }), {
    version: ({ record }) => record.version,
  });
