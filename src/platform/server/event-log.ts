import type { AccountId } from '#kernel/actor.ts';
import { eventTextParts, instantText } from '#platform/model/audit/event-text.ts';
import { sha256Text } from '#platform/server/audit/sha256-text.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { newIdentity } from './new-identity.ts';

/** Who changed something: an account; or whoever uses this machine by commands, where nobody signs in. */
export type EventActor = AccountId | 'operator' | 'import' | 'sample';

export interface NewEvent {
  readonly kind: string;
  readonly actor: EventActor;
  /** What was before and what is after, as JSON. */
  readonly data: object;
  /** The hash of a stored file with what is too long for `data`. */
  readonly content?: Uint8Array;
}

/** How far this computer's clock may stand before the newest event. */
const CLOCK_TOLERANCE = '1 minute';

/** The hash needs the number, so the number is drawn first, and both are written at once. */
const RECORD = `
  with newest as (select recorded_at from event order by number desc limit 1),
    recorded as (
      insert into event (number, id, recorded_at, actor, kind, data, content, hash)
      overriding system value
      select number, $1, $2, $3, $4, $5, $6, sha256(convert_to($7::text || number || $8::text, 'UTF8'))
      from (
        select nextval('event_number_seq') as number where not exists (
          select from newest where recorded_at > $2::timestamptz + interval '${CLOCK_TOLERANCE}'
        )
      ) drawn
      returning number
    )
  select (select number from recorded), (select recorded_at from newest) as newest`;

/**
 * The statement, to be planned once: that takes longer than running it. But the newest event is found
 * in another way among ten than among ten thousand, so it is planned anew when the log has doubled.
 */
let planned = { for: 0, sql: RECORD };

function plannedFor(number: number): void {
  if (number < planned.for) return;
  const doubled = 2 ** Math.ceil(Math.log2(number + 1));
  planned = { for: doubled, sql: `${RECORD} -- up to ${doubled} events` };
}

/**
 * Writes an event, with its hash, in the transaction of the change it tells of.
 * @param now of this computer; given where a test or an import says otherwise.
 * @returns its number, by which recorded time is counted.
 * @throws DatabaseRefusal where the clock was set back: the order of times would be a lie.
 */
export async function recordEvent(
  tx: Transaction,
  { actor, kind, data: told, content: file }: NewEvent,
  now: Date = new Date(),
): Promise<number> {
  const [id, data, content] = [newIdentity(), JSON.stringify(told), file ?? null];
  const recordedAt = now.toISOString();
  const hashed = {
    ...{ id, actor, kind, data, recordedAt: instantText(now.getTime()) },
    content: content === null ? null : Buffer.from(content).toString('hex'),
  };
  const [row] = await tx.query<{ number: string | null; newest: Date }>(
    planned.sql,
    [id, recordedAt, actor, kind, data, content, ...eventTextParts(hashed, sha256Text)],
    'once',
  );
  if (row === undefined) throw new Error('expected one row of an event, got none');
  if (row.number !== null) {
    plannedFor(Number(row.number));
    return Number(row.number);
  }
  const facts = { now: recordedAt, newest: row.newest.toISOString() };
  throw new DatabaseRefusal({ code: 'clock-set-back', facts });
}

/** Of so many events each statement is sure to stay within the bounds of the protocol. */
const EVENTS_AT_ONCE = 1000;

const RECORD_MANY = `
  with newest as (select recorded_at from event order by number desc limit 1),
    told as (
      select * from unnest($1::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
        with ordinality as told (id, actor, kind, data, content, before, after, place)
    ),
    recorded as (
      insert into event (number, id, recorded_at, actor, kind, data, content, hash)
      overriding system value
      select number, id, $2, actor, kind, data::jsonb, decode(content, 'hex'),
        sha256(convert_to(before || number || after, 'UTF8'))
      from (
        select nextval('event_number_seq') as number, ordered.*
        from (select * from told order by place) ordered
        where not exists (
          select from newest where recorded_at > $2::timestamptz + interval '${CLOCK_TOLERANCE}'
        )
      ) drawn
      returning number, id
    )
  select number, id, null as newest from recorded
  union all select null, null, recorded_at from newest where not exists (select from recorded)`;

/**
 * Writes many events in the order in which they are told, like `recordEvent`, in a few statements: where one
 * deed changes thousands of things. @returns their numbers, in that order.
 */
export async function recordEvents(
  tx: Transaction,
  events: readonly NewEvent[],
  now: Date = new Date(),
): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (let from = 0; from < events.length; from += EVENTS_AT_ONCE) {
    numbers.push(...(await recordSome(tx, events.slice(from, from + EVENTS_AT_ONCE), now)));
  }
  return numbers;
}

async function recordSome(
  tx: Transaction,
  events: readonly NewEvent[],
  now: Date,
): Promise<readonly number[]> {
  const recordedAt = instantText(now.getTime());
  const told = events.map(({ actor, kind, data, content: file }) => {
    const content = file === undefined ? null : Buffer.from(file).toString('hex');
    const fields = { id: newIdentity(), actor, kind, data: JSON.stringify(data), content };
    const [before, after] = eventTextParts({ ...fields, recordedAt }, sha256Text);
    return { ...fields, before, after };
  });
  const column = (name: keyof (typeof told)[number]) => told.map((each) => each[name]);
  const rows = await tx.query<{ id: string; number: string | null; newest: Date }>(RECORD_MANY, [
    column('id'),
    now.toISOString(),
    ...(['actor', 'kind', 'data', 'content', 'before', 'after'] as const).map(column),
  ]);
  const [first] = rows;
  if (first?.number === null) {
    const facts = { now: now.toISOString(), newest: first.newest.toISOString() };
    throw new DatabaseRefusal({ code: 'clock-set-back', facts });
  }
  const numberOf = new Map(rows.map(({ id, number }) => [id, Number(number)]));
  return told.map(({ id }) => {
    const number = numberOf.get(id);
    if (number === undefined) throw new Error(`event ${id}: expected its number`);
    return number;
  });
}
