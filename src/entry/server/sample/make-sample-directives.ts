import { decideStudyStep } from '#directives/model/study/decide-study.ts';
import { sessionProblem } from '#directives/model/study/decide-session.ts';
import type { StudySession } from '#directives/model/study/study-session.ts';
import type { StudyState } from '#directives/model/study/sent-directive-life-cycle.ts';
import type { SentDirective } from '#directives/model/study/sent-directive.ts';
import {
  DIRECTIVE_UNIT_TABLE,
  STUDY_SESSION_TABLE,
  DIRECTIVE_TABLE,
  type KeptDirective,
} from '#directives/server/directive-records.ts';
import { STUDY_EVENTS } from '#directives/server/study/answer-directive.ts';
import { registerDirective } from '#directives/server/register/register-directive.ts';
import { sendDirective } from '#directives/server/register/send-directive.ts';
import { dayAfter, formatDay, type Day } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordsWhere, recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecords, makeRecords } from '#platform/server/records/write-many-records.ts';
import { drawnNumber } from './drawn-number.ts';
import { NOT_YET, SAMPLE_DIRECTIVES, type SampleDirective } from './sample-directives.ts';
import { knownDay } from './sample-periods.ts';
import { ROOT_CODE } from './sample-units.ts';

const ACTOR = 'sample';
const LAST = SAMPLE_DIRECTIVES.length - 1;

/** The units of a day by their codes. */
type UnitsOn = (day: Day) => ReadonlyMap<string, string>;

/** Registers six resolutions, sends them to every lowest unit, and lets nearly all of these study them. */
export async function makeSampleDirectives(tx: Transaction, unitsOn: UnitsOn): Promise<void> {
  for (const [index, told] of SAMPLE_DIRECTIVES.entries()) {
    const units = unitsOn(knownDay(told.registeredOn));
    const directive = await sendSample(tx, told, units);
    const codeOf = new Map([...units].map(([code, unit]) => [unit, code]));
    const sent = await recordsWhere(tx, DIRECTIVE_UNIT_TABLE, {
      ...{ where: 'directive = $1', values: [directive.id] },
    });
    const studies = sent.map((before) => {
      const code = codeOf.get(before.unit) ?? '';
      const reached: StudyState = index === LAST ? (NOT_YET[code] ?? 'studied') : 'studied';
      return { before, reached, ...studyDays(told, code) };
    });
    await study(tx, directive, studies);
  }
}

async function sendSample(
  tx: Transaction,
  { registeredOn, ...told }: SampleDirective,
  units: ReadonlyMap<string, string>,
): Promise<Kept<KeptDirective>> {
  const by = { actor: ACTOR, today: registeredOn } as const;
  const wish = { ...told, kind: 'resolution', file: null, isAnother: false } as const;
  const { id } = sound(await registerDirective(tx, wish, by));
  const to = { kind: 'lowest', unit: units.get(ROOT_CODE) ?? '' } as const;
  sound(await sendDirective(tx, { id, to }, by));
  const directive = await recordOf(tx, DIRECTIVE_TABLE, id);
  if (directive === undefined) throw new Error(`sample: expected directive ${id}`);
  return directive;
}

/** How a unit of the sample studies one directive. */
interface SampleStudy {
  readonly before: Kept<SentDirective>;
  readonly reached: StudyState;
  readonly acknowledgedOn: string;
  readonly heldOn: string;
  readonly madeUpOn: string;
  readonly summoned: number;
  readonly absent: number;
}

function studyDays(
  { number, registeredOn }: SampleDirective,
  code: string,
): Omit<SampleStudy, 'before' | 'reached'> {
  const key = `${number} ${code}`;
  const acknowledged = later(knownDay(registeredOn), drawnNumber(`known ${key}`, [1, 6]));
  const held = later(acknowledged, drawnNumber(`held ${key}`, [5, 40]));
  return {
    acknowledgedOn: formatDay(acknowledged),
    heldOn: formatDay(held),
    madeUpOn: formatDay(later(held, drawnNumber(`again ${key}`, [3, 12]))),
    summoned: drawnNumber(`summoned ${code}`, [8, 40]),
    absent: drawnNumber(`absent ${key}`, [1, 12]) === 1 ? 1 : 0,
  };
}

/** Step by step as the units would have, all of them at once: one by one it would take too long. */
async function study(
  tx: Transaction,
  directive: Kept<KeptDirective>,
  studies: readonly SampleStudy[],
): Promise<void> {
  const begun = await takeStep(
    tx,
    { directive, action: 'acknowledge', sessions: [] },
    studies.filter(({ reached }) => reached !== 'sent'),
  );
  const finishing = begun.filter(({ reached }) => reached === 'studied');
  const held = await holdSessions(tx, directive, [finishing, []]);
  const missed = finishing.filter(({ absent }) => absent > 0);
  const again = await holdSessions(tx, directive, [missed, held]);
  await takeStep(
    tx,
    { directive, action: 'mark-studied', sessions: [...held, ...again] },
    finishing,
  );
}

interface SampleStep {
  readonly directive: Kept<KeptDirective>;
  readonly action: 'acknowledge' | 'mark-studied';
  readonly sessions: readonly Kept<StudySession>[];
}

async function takeStep(
  tx: Transaction,
  { directive, action, sessions }: SampleStep,
  studies: readonly SampleStudy[],
): Promise<readonly SampleStudy[]> {
  const { number, symbol } = directive;
  const sessionsOf = Map.groupBy(sessions, ({ unit }) => unit);
  const changes = studies.map((each) => {
    const { before } = each;
    const { unit } = before;
    const today = action === 'acknowledge' ? each.acknowledgedOn : lastDayOf(each);
    const facts = { directive, sessions: sessionsOf.get(unit) ?? [] };
    const { after } = sound(decideStudyStep(before, { action, reason: null, today }, facts));
    const told = { actor: ACTOR, data: { number, symbol, unit } } as const;
    return { before, after, event: STUDY_EVENTS[action](told) };
  });
  const changed = await changeRecords(tx, DIRECTIVE_UNIT_TABLE, changes);
  return studies.map((each, index) => ({ ...each, before: changed[index] ?? each.before }));
}

function lastDayOf({ absent, heldOn, madeUpOn }: SampleStudy): string {
  return absent === 0 ? heldOn : madeUpOn;
}

/** First sessions; or, where there are some already, those for who was absent from them. */
async function holdSessions(
  tx: Transaction,
  directive: Kept<KeptDirective>,
  [studies, first]: readonly [readonly SampleStudy[], readonly Kept<StudySession>[]],
): Promise<readonly Kept<StudySession>[]> {
  const { number, symbol } = directive;
  const firstOf = new Map(first.map((session) => [session.unit, session]));
  const makings = studies.map(({ before, heldOn, madeUpOn, summoned, absent }) => {
    const { unit, state } = before;
    const missed = firstOf.get(unit);
    const numbers =
      missed === undefined
        ? { heldOn, summoned, attended: summoned - absent, makesUpFor: null }
        : { heldOn: madeUpOn, summoned: absent, attended: absent, makesUpFor: missed.id };
    const sessions = missed === undefined ? [] : [missed];
    const problem = sessionProblem(numbers, {
      ...{ directive, sessions, state, today: numbers.heldOn },
    });
    if (problem !== undefined) throw new Error(`sample: expected a session, got ${problem.code}`);
    const beside = { place: 'Phòng họp của đơn vị', speaker: null, isTakenBack: false };
    const fields = { directive: directive.id, unit, ...numbers, ...beside };
    const data = { number, symbol, unit };
    return { fields, event: { kind: 'study-session-held', actor: ACTOR, data } as const };
  });
  return makeRecords(tx, STUDY_SESSION_TABLE, makings);
}

function later(day: Day, days: number): Day {
  let at = day;
  for (let count = 0; count < days; count++) at = dayAfter(at);
  return at;
}

function sound<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { readonly kind: 'done' }> {
  if (outcome.kind === 'done') return outcome as Extract<Outcome, { readonly kind: 'done' }>;
  throw new Error(`sample directives: expected it to be sound, got ${JSON.stringify(outcome)}`);
}
