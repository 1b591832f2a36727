import { CONCLUSIONS_PATH, conferenceAddress } from '#conference/model/conference-address.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { CONCLUSION_TABLE } from './conference-records.ts';
import {
  seenConferences,
  type SeenConference,
} from '#conference/server/conferences/led-conference.ts';
import type { Station, StationState } from '#cycle/model/station.ts';
import type { Day } from '#kernel/day.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { tasksOf, type FoundTasks } from '#plans/server/tasks/tasks-of.ts';
import { isDoneState } from '#plans/model/tasks/task-coverage.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

/**
 * How conclusions stand for whoever asks: all that are issued, of whatever period, because what the last
 * conference concluded is done in the next.
 */
export async function conclusionStation(view: Snapshot, at: StationAt): Promise<Station> {
  const { asker, today } = at;
  const seen = await seenConferences(view, { asker, today });
  const conclusions = await recordsWhere(view, CONCLUSION_TABLE, {
    where: "conference = any($1::uuid[]) and state <> 'dropped'",
    values: [seen.map(({ conference }) => conference.id)],
  });
  const issued = conclusions.filter(({ state }) => state === 'issued');
  const origins = issued.map(({ id }) => ({ kind: 'conclusion', id }) as const);
  const kept = await organisationSeenBy(view);
  const found = await tasksOf(view, { origins, today, kept });
  const { all, done, overdue } = found.coverage;
  return {
    station: 'conclusions',
    state: stateOf(found),
    told:
      issued.length === 0
        ? []
        : [
            { code: 'conclusions-issued', facts: { conclusions: issued.length } },
            { code: 'conclusion-tasks-done', facts: { done, all } },
            ...(overdue === 0 ? [] : [{ code: 'conclusion-tasks-overdue', facts: { overdue } }]),
          ],
    next: nextOf(found),
    waiting: [
      ...toIssue(conclusions, seen),
      ...(overdue === 0
        ? []
        : [{ code: 'conclusions-to-chase', facts: { overdue }, address: CONCLUSIONS_PATH }]),
    ],
  };
}

function stateOf({ coverage: { all, done, overdue } }: FoundTasks): StationState {
  if (all === 0) return 'empty';
  if (overdue > 0) return 'late';
  return done === all ? 'done' : 'running';
}

function nextOf({ tasks }: FoundTasks): Station['next'] {
  const open = tasks.filter(({ state, isOverdue }) => {
    return !isDoneState(state) && state !== 'withdrawn' && !isOverdue;
  });
  const [first] = open.map(({ dueDay }) => dueDay).toSorted();
  return first === undefined ? null : { code: 'conclusion-due', day: first };
}

/** The first conference with drafts, for whoever issues them. */
function toIssue(
  conclusions: readonly Kept<Conclusion>[],
  seen: readonly SeenConference[],
): Station['waiting'] {
  const mine = seen.filter(({ verbs }) => verbs.includes('issue-conclusion'));
  return mine.flatMap(({ conference: { id, state } }) => {
    const drafts = conclusions.filter((each) => each.conference === id && each.state === 'drafted');
    const isHeld = state === 'opened' || state === 'closed';
    if (drafts.length === 0 || !isHeld) return [];
    const facts = { conclusions: drafts.length };
    return { code: 'conclusions-to-issue', facts, address: conferenceAddress(id) };
  });
}
