import {
  AGENDA_TABLE,
  CONCLUSION_TABLE,
  CONFERENCE_TABLE,
  CONTRIBUTION_TABLE,
  DELEGATE_TABLE,
  MINUTES_TABLE,
} from '#conference/server/conference-records.ts';
import type { AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { Conference } from '#conference/model/conference.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import type { Contribution } from '#conference/model/floor/contribution.ts';
import type { ConferenceMinutes } from '#conference/model/minutes/conference-minutes.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** A conference with all that belongs to it, as it stands. */
export interface HeldConference {
  readonly conference: Kept<Conference>;
  /** In their order, without what was dropped. */
  readonly items: readonly Kept<AgendaItem>[];
  readonly delegates: readonly Kept<Delegate>[];
  readonly contributions: readonly Kept<Contribution>[];
  readonly minutes: Kept<ConferenceMinutes> | undefined;
  readonly conclusions: readonly Kept<Conclusion>[];
}

/** `undefined` where there is no such conference. */
export async function heldConference(
  queries: Queries,
  id: string,
): Promise<HeldConference | undefined> {
  const conference = await recordOf(queries, CONFERENCE_TABLE, id);
  if (conference === undefined) return undefined;
  const ofIt = { where: 'conference = $1', values: [id] };
  const standing = "conference = $1 and state <> 'dropped'";
  const [minutes] = await recordsWhere(queries, MINUTES_TABLE, ofIt);
  return {
    conference,
    items: await recordsWhere(queries, AGENDA_TABLE, {
      ...{ ...ofIt, where: standing },
      order: 'position, id',
    }),
    delegates: await recordsWhere(queries, DELEGATE_TABLE, ofIt),
    contributions: await recordsWhere(queries, CONTRIBUTION_TABLE, {
      ...{ ...ofIt, where: "conference = $1 and state <> 'withdrawn'" },
      order: 'position, id',
    }),
    minutes,
    conclusions: await recordsWhere(queries, CONCLUSION_TABLE, {
      ...{ ...ofIt, where: standing },
      order: 'number',
    }),
  };
}

/**
 * A conference that nobody else changes until the transaction ends, nor what belongs to it: whoever changes
 * anything of one begins with this, so that one item is current and one person speaks.
 */
export async function lockedConference(
  tx: Transaction,
  id: string,
): Promise<Kept<Conference> | undefined> {
  const sought = { where: 'id = $1', values: [id], isLocked: true };
  return (await recordsWhere(tx, CONFERENCE_TABLE, sought))[0];
}
