import { z } from 'zod';
import { formatDay } from '#kernel/day.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import { lastLink } from '#platform/server/audit/linked-events.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import { fileRoute } from '#platform/server/http/file-route.ts';
import { readRoute } from '#platform/server/http/route.ts';
import {
  eventContract,
  eventsContract,
  filterContract,
  headContract,
  toldNameContract,
  writtenEventNumber,
} from './audit-contract.ts';
import { auditCsv } from './audit-csv.ts';
import { eventPage, findEvent } from './event-pages.ts';
import { presentEvent } from './present-event.ts';
import { identitiesIn, toldNames } from './told-names.ts';

const ADDRESS = '/api/v1/audit';

/** In a list an event tells no more than this many characters of its data. */
const LONGEST_LISTED = 16_384;

/** The log, the newest event first, page by page. */
const AUDIT_EVENTS_ROUTE = readRoute(`${ADDRESS}/events`, {
  summary: 'The audit log, the newest event first',
  access: permitted(PEOPLE_RULES, 'read-log'),
  description: '`names` tells what the identities in the events of the page stand for today.',
  query: eventsContract,
  answer: z.object({ events: z.array(eventContract), names: z.array(toldNameContract) }),
})
  .command((database, { query }) => listEvents(database, query))
  .present(({ events, names }) => ({
    events: events.map((event) => presentEvent(event, names)),
    names: [...names],
  }));

async function listEvents(queries: Queries, told: z.output<typeof eventsContract>) {
  const { after: last, limit, ...filter } = told;
  const after = last === undefined ? undefined : await findEvent(queries, last);
  if (last !== undefined && after === undefined) return noSuchEvent(last);
  const page = { after, limit, longestData: LONGEST_LISTED };
  const events = await eventPage(queries, filter, page);
  return { kind: 'done', events, names: await toldNames(queries, identitiesIn(events)) } as const;
}

function noSuchEvent(number: string) {
  const problem: HttpProblem = { code: 'no-such-resource', facts: { id: number } };
  return { kind: 'refused', problem } as const;
}

/** One event, however much it tells. */
const AUDIT_EVENT_ROUTE = readRoute(`${ADDRESS}/events/:event`, {
  summary: 'One event of the audit log, whole',
  access: permitted(PEOPLE_RULES, 'read-log'),
  params: z.strictObject({ event: writtenEventNumber }),
  answer: z.object({ event: eventContract, names: z.array(toldNameContract) }),
})
  .command((database, { params }) => readEvent(database, params.event))
  .present(({ event, names }) => ({ event: presentEvent(event, names), names: [...names] }));

async function readEvent(queries: Queries, number: string) {
  const event = await findEvent(queries, number);
  if (event === undefined) return noSuchEvent(number);
  return { kind: 'done', event, names: await toldNames(queries, identitiesIn([event])) } as const;
}

/** The same events as a file. */
const AUDIT_FILE_ROUTE = fileRoute(`${ADDRESS}/events.csv`, {
  summary: 'The audit log as a file, the newest event first',
  access: permitted(PEOPLE_RULES, 'read-log'),
  query: filterContract,
  file: 'text/csv; charset=utf-8',
})
  .command(async (database: Database, { query, asker }) => ({
    ...({ kind: 'done', content: auditCsv(database, query), today: asker.today } as const),
  }))
  .present(({ content, today }) => ({ name: `log-${formatDay(today)}.csv`, content }));

/** How far the chain over the log goes. */
const AUDIT_HEAD_ROUTE = readRoute(`${ADDRESS}/head`, {
  summary: 'The head of the chain over the audit log, to be kept elsewhere',
  access: permitted(PEOPLE_RULES, 'read-log'),
  answer: headContract,
})
  .command(async (database) => ({ kind: 'done', last: await lastLink(database) }) as const)
  .present(({ last }) => ({
    position: String(last.position),
    head: last.head,
    event: 'event' in last ? String(last.event) : null,
    linkedAt: 'event' in last ? new Date(Number(last.linkedAt) * 1000).toISOString() : null,
  }));

export const AUDIT_ROUTES = [
  AUDIT_EVENTS_ROUTE,
  AUDIT_EVENT_ROUTE,
  AUDIT_FILE_ROUTE,
  AUDIT_HEAD_ROUTE,
];
