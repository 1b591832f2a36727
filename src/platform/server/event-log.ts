import type { Transaction } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { newIdentity } from './new-identity.ts';

/** Who changed something; accounts come later. */
export type Actor = 'operator' | 'import' | 'sample';

export interface NewEvent {
  readonly kind: string;
  readonly actor: Actor;
  /** What was before and what is after, as JSON. */
  readonly data: object;
  /** The hash of a stored file with what is too long for `data`. */
  readonly content?: Uint8Array;
}

/** How far this computer's clock may stand before the newest event. */
const CLOCK_TOLERANCE = '1 minute';

/**
 * Writes an event in the transaction of the change it tells of.
 * @param now of this computer; given where a test or an import says otherwise.
 * @returns its number, by which recorded time is counted.
 * @throws DatabaseRefusal where the clock was set back: the order of times would be a lie.
 */
export async function recordEvent(
  tx: Transaction,
  event: NewEvent,
  now: Date = new Date(),
): Promise<number> {
  const recordedAt = now.toISOString();
  const [row] = await tx.query<{ number: string | null; newest: Date }>(
    `with newest as (select recorded_at from event order by number desc limit 1),
      recorded as (
        insert into event (id, recorded_at, actor, kind, data, content)
        select $1, $2, $3, $4, $5, $6
        where not exists (
          select from newest where recorded_at > $2::timestamptz + interval '${CLOCK_TOLERANCE}'
        )
        returning number
      )
    select (select number from recorded), (select recorded_at from newest) as newest`,
    [
      newIdentity(),
      recordedAt,
      event.actor,
      event.kind,
      JSON.stringify(event.data),
      event.content ?? null,
    ],
  );
  if (row === undefined) throw new Error('expected one row of an event, got none');
  if (row.number !== null) return Number(row.number);
  const facts = { now: recordedAt, newest: row.newest.toISOString() };
  throw new DatabaseRefusal({ code: 'clock-set-back', facts });
}
