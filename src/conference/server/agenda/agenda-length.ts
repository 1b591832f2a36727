import { sequenceAfter } from '#conference/model/calendar/heard-change.ts';
import type { AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import type { Conference } from '#conference/model/conference.ts';
import { AGENDA_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';

/** The points of an agenda in their order, without what was dropped. */
export async function itemsOf(
  tx: Transaction,
  conference: string,
): Promise<readonly Kept<AgendaItem>[]> {
  return recordsWhere(tx, AGENDA_TABLE, {
    where: "conference = $1 and state <> 'dropped'",
    values: [conference],
    order: 'position, id',
  });
}

interface Lengthened {
  readonly conference: Kept<Conference>;
  /** The agenda before the change. */
  readonly items: readonly Kept<AgendaItem>[];
}

/** Lets calendars hear of a conference that takes longer or shorter by its agenda. */
export async function hearOfLength(
  tx: Transaction,
  { conference, items }: Lengthened,
  actor: EventActor,
): Promise<void> {
  const { id, unit } = conference;
  const before = { ...conference, items };
  const after = { ...conference, items: await itemsOf(tx, id) };
  const calendarSequence = sequenceAfter(conference, { before, after });
  if (calendarSequence === conference.calendarSequence) return;
  const data = { conference: id, unit };
  await changeRecord(tx, {
    ...{ table: CONFERENCE_TABLE, id },
    event: { kind: 'conference-changed', actor, data },
    decide: (held) => ({ kind: 'done', after: { ...held, calendarSequence } }),
  });
}
