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
