import { minutesOfTime } from '#conference/model/agenda/agenda-times.ts';
import { presenceOf } from '#conference/model/delegates/presence.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { OPENED_BY, type Conference, type OpenedBy, type QuorumRule } from './conference.ts';
import {
  CONFERENCE_LIFE,
  type ConferenceAction,
  type ConferenceState,
} from './conference-life-cycle.ts';
import type { ConferenceProblem } from './conference-problems.ts';
import { takeStep, type Stepped } from './conference-step.ts';

/** What is told of a conference when it is prepared or changed. */
export type ConferenceWish = Pick<
  Conference,
  'period' | 'title' | 'day' | 'starts' | 'place' | 'quorum'
>;

/** Why a conference cannot be like this; `undefined` where it can. */
export function conferenceProblem({
  title,
  place,
  starts,
  period,
  quorum,
}: ConferenceWish): ConferenceProblem | undefined {
  if (title.trim() === '') return { code: 'conference-without-title', facts: {} };
  if (place.trim() === '') return { code: 'conference-without-place', facts: {} };
  if (minutesOfTime(starts) === undefined) {
    return { code: 'conference-not-a-time', facts: { text: starts } };
  }
  return periodProblem(period) ?? quorumProblem(quorum);
}

/** Refuses what is no reporting period; where none is told, nothing is wrong. */
export function periodProblem(period: string | undefined): ConferenceProblem | undefined {
  if (period === undefined || lastDayOfPeriod(period) !== undefined) return undefined;
  return { code: 'conference-not-a-period', facts: { text: period } };
}

function quorumProblem(rule: QuorumRule): ConferenceProblem | undefined {
  const { numerator, denominator, isStrict } = rule;
  const facts = { numerator, denominator };
  if (numerator < 1 || denominator < numerator) return { code: 'quorum-not-a-share', facts };
  // More than all never come.
  if (isStrict && numerator === denominator) return { code: 'quorum-out-of-reach', facts };
  return undefined;
}

/** Why what is told of a conference cannot be told otherwise any more; `undefined` where it can. */
export function openedProblem(
  before: Conference,
  wish: Pick<Conference, OpenedBy>,
): ConferenceProblem | undefined {
  if (before.openedAt === null) return undefined;
  const what = OPENED_BY.find((each) => toldBy(before, each) !== toldBy(wish, each));
  return what && { code: 'conference-opened-by', facts: { what } };
}

function toldBy(told: Pick<Conference, OpenedBy>, what: OpenedBy): string {
  if (what !== 'quorum') return told[what];
  const { numerator, denominator, isStrict, basis } = told.quorum;
  return JSON.stringify([numerator, denominator, isStrict, basis]);
}

/** What counts when a conference goes on to its next state. */
export interface ConferenceStanding {
  readonly conference: Conference;
  readonly delegates: readonly Pick<Delegate, 'isGuest' | 'state'>[];
  /** Of the agenda, without what was dropped. */
  readonly itemCount: number;
}

/** Takes a conference on: it is summoned with delegates and an agenda, opened with a quorum. */
export function stepConference(
  { conference, delegates, itemCount }: ConferenceStanding,
  action: ConferenceAction,
): Stepped<ConferenceState> {
  const refuse = (problem: ConferenceProblem) => ({ kind: 'refused', problem }) as const;
  const step = takeStep(CONFERENCE_LIFE, { thing: 'conference', state: conference.state, action });
  if (step.kind === 'refused') return step;
  if (action === 'summon') {
    if (!delegates.some(({ isGuest }) => !isGuest))
      return refuse({ code: 'nobody-summoned', facts: {} });
    if (itemCount === 0) return refuse({ code: 'agenda-empty', facts: {} });
  }
  if (action === 'open') {
    const { isQuorate, present, summoned, needed } = presenceOf(delegates, conference.quorum);
    if (!isQuorate) return refuse({ code: 'below-quorum', facts: { present, summoned, needed } });
  }
  return step;
}
