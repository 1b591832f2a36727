import { CONCLUSIONS_PATH, conferenceAddress } from '#conference/model/conference-address.ts';
import { actionsNow, CONCLUSION_PART } from '#conference/model/conference-parts.ts';
import { standingOf } from '#conference/model/conference-standing.ts';
import { standingsNow } from '#conference/server/conferences/standing-now.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { ConferenceVerb } from './conference-access.ts';
import { CONCLUSION_TABLE } from './conference-records.ts';
import {
  seenConferences,
  type SeenConference,
} from '#conference/server/conferences/led-conference.ts';
import type { Station, StationState } from '#cycle/model/station.ts';
import type { Day } from '#kernel/day.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { isDoneState, taskCoverage, type TaskCoverage } from '#plans/model/tasks/task-coverage.ts';
import { tasksOf, type PlacedTask } from '#plans/server/tasks/tasks-of.ts';
import { tasksOfRoles } from '#plans/server/tasks/tasks-of-roles.ts';
import { waitingTasks } from '#plans/server/tasks/waiting-tasks.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
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
 * conference concluded is done in the next. Whoever does not see the conference still sees the tasks that
 * came of it for the own unit and those below.
 */
export async function conclusionStation(view: Snapshot, at: StationAt): Promise<Station> {
  const { asker, today } = at;
  const seen = await seenConferences(view, { asker, today });
  const conclusions = await recordsWhere(view, CONCLUSION_TABLE, {
    where: "conference = any($1::uuid[]) and state <> 'dropped'",
    values: [seen.map(({ conference }) => conference.id)],
  });
  const issued = conclusions.filter(({ state }) => state === 'issued').map(({ id }) => id);
  const { tasks, waiting } = await conclusionTasks(view, at, issued);
  const counted = tasks.map(({ state, dueDay }) => ({ state, dueDay: dayOfSql(dueDay) }));
  const coverage = taskCoverage(counted, today);
  const { all, done, overdue } = coverage;
  const mayChase = seen.some(({ verbs }) => CHASING.some((verb) => verbs.includes(verb)));
  return {
    station: 'conclusions',
    state: stateOf(coverage),
    told: [
      ...(issued.length === 0
        ? []
        : [{ code: 'conclusions-issued', facts: { conclusions: issued.length } }]),
      ...(all === 0 ? [] : [{ code: 'conclusion-tasks-done', facts: { done, all } }]),
      ...(overdue === 0 ? [] : [{ code: 'conclusion-tasks-overdue', facts: { overdue } }]),
    ],
    next: nextOf(tasks),
    waiting: [
      ...(await toIssue(view, conclusions, seen)),
      ...waiting,
      ...(overdue === 0 || !mayChase
        ? []
        : [{ code: 'conclusions-to-chase', facts: { overdue }, address: CONCLUSIONS_PATH }]),
    ],
  };
}

/** Whoever may do one of these looks after what was concluded; others only read of it. */
const CHASING: readonly ConferenceVerb[] = ['keep-conference', 'issue-conclusion'];

interface ConclusionTasks {
  readonly tasks: readonly PlacedTask[];
  readonly waiting: Station['waiting'];
}

/** The tasks of some conclusions, and those that any conclusion set to the own units and those below. */
async function conclusionTasks(
  view: Snapshot,
  at: StationAt,
  issued: readonly string[],
): Promise<ConclusionTasks> {
  const { asker, today } = at;
  const kept = await organisationSeenBy(view);
  const origins = issued.map((id) => ({ kind: 'conclusion', id }) as const);
  const found = await tasksOf(view, { origins, today, kept });
  if (kept === undefined) return { tasks: found.tasks, waiting: [] };
  const led = (await tasksOfRoles(view, at, kept)).map(({ unit, tasks: its }) => ({
    unit,
    tasks: its.filter(({ originKind }) => originKind === 'conclusion'),
  }));
  const own = led.flatMap(({ tasks: its }) => its);
  const tasks = new Map([...found.tasks, ...own].map((task) => [task.id, task]));
  return {
    tasks: [...tasks.values()],
    waiting: await waitingTasks(view, led, { kept, asker }),
  };
}

function stateOf({ all, done, overdue }: TaskCoverage): StationState {
  if (all === 0) return 'empty';
  if (overdue > 0) return 'late';
  return done === all ? 'done' : 'running';
}

function nextOf(tasks: readonly PlacedTask[]): Station['next'] {
  const open = tasks.filter(({ state, isOverdue }) => {
    return !isDoneState(state) && state !== 'withdrawn' && !isOverdue;
  });
  const [first] = open.map(({ dueDay }) => dueDay).toSorted();
  return first === undefined ? null : { code: 'conclusion-due', day: first };
}

/** The first conference with drafts, for whoever issues them. */
async function toIssue(
  view: Snapshot,
  conclusions: readonly Kept<Conclusion>[],
  seen: readonly SeenConference[],
): Promise<Station['waiting']> {
  const mine = seen.filter(({ verbs }) => verbs.includes('issue-conclusion'));
  const standings = await standingsNow(
    view,
    mine.map(({ conference }) => conference),
  );
  return mine.flatMap(({ conference, verbs }) => {
    const { id } = conference;
    const standing = standings.get(id) ?? standingOf(conference, undefined);
    const drafts = conclusions.filter(({ conference: of, state }) => {
      const actions = actionsNow(CONCLUSION_PART, { state, verbs }, standing);
      return of === id && actions.includes('issue');
    });
    if (drafts.length === 0) return [];
    const facts = { conclusions: drafts.length };
    return { code: 'conclusions-to-issue', facts, address: conferenceAddress(id) };
  });
}
