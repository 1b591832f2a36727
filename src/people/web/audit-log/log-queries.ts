import {
  keepPreviousData,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { dayAfter, formatDay, parseDay } from '#kernel/day.ts';
import type { LogPlace } from '#people/model/audit-log/log-address.ts';
import { withQuery } from '#platform/model/address-query.ts';
import { api, bodyOf, type Described } from '#platform/web/api/api-client.ts';

export type AuditEvent = Described['AuditEvent'];
export type ToldName = Described['ToldName'];

/** Events, and what the identities in them stand for. */
export interface EventPage {
  readonly events: readonly AuditEvent[];
  readonly names: readonly ToldName[];
}

export interface OpenedEvent {
  readonly event: AuditEvent;
  readonly names: readonly ToldName[];
}

type EventsQuery = UseInfiniteQueryOptions<
  EventPage,
  Error,
  InfiniteData<EventPage, string>,
  QueryKey,
  string
>;

/** So many come at once: a few windows full. */
const PAGE = 100;

/** With what the keys of all answers about the log begin. */
export const LOG_KEY = ['log'];

/** What was read stays as it was, and what has come since is not pushed under the reader's eyes. */
const meta = { restsOn: [] } as const;

/** The log, page by page, the newest event first. */
export function eventsQuery(place: LogPlace): EventsQuery {
  const asked = askedEvents(place);
  return {
    queryKey: [...LOG_KEY, 'events', asked],
    queryFn: ({ pageParam: after }) => readPage({ ...asked, ...(after !== '' && { after }) }),
    initialPageParam: '',
    getNextPageParam: ({ events }) => (events.length < PAGE ? undefined : events.at(-1)?.number),
    placeholderData: keepPreviousData,
    meta,
  };
}

function readPage(asked: ReturnType<typeof askedEvents> & { readonly after?: string }) {
  const query = { ...asked, limit: PAGE };
  return bodyOf(api.GET('/api/v1/audit/events', { params: { query } }));
}

/** The same events as a file of the server, which the browser itself fetches. */
export function fileAddress(place: LogPlace): string {
  return withQuery('/api/v1/audit/events.csv', askedEvents(place));
}

/** Which events are asked for, as the API takes it. */
function askedEvents({ from, to, actor, kind, unit }: LogPlace) {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { until: nextDay(to) }),
    ...(actor !== undefined && { actor }),
    ...(kind !== undefined && { kind }),
    ...(unit !== undefined && { unit }),
  };
}

function nextDay(written: string): string {
  const day = parseDay(written);
  return day === undefined ? written : formatDay(dayAfter(day));
}

/** One event, however much it tells. */
export function eventQuery(number: string): UseQueryOptions<OpenedEvent> {
  return {
    queryKey: [...LOG_KEY, 'event', number],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/audit/events/{event}', { params: { path: { event: number } } })),
    meta,
  };
}

/** How far the chain goes. */
export const headQuery: UseQueryOptions<Head> = {
  queryKey: [...LOG_KEY, 'head'],
  queryFn: readHead,
  meta,
};

function readHead() {
  return bodyOf(api.GET('/api/v1/audit/head'));
}

type Head = Awaited<ReturnType<typeof readHead>>;
