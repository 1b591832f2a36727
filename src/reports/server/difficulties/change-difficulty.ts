import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { stateAfter } from '#kernel/life-cycle.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  changeRecord,
  makeRecord,
  type RecordEvent,
} from '#platform/server/records/write-records.ts';
import {
  DIFFICULTY_LIFE_CYCLE,
  type DifficultyAction,
} from '#reports/model/difficulty-life-cycle.ts';
import type { ReportFacts } from '#reports/model/report-problems.ts';
import { noPeriod, noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import {
  DIFFICULTIES,
  type AnswerOrigin,
  type DifficultyFields,
} from '#reports/server/report-records.ts';

export type DifficultyOutcome =
  | { readonly kind: 'done'; readonly record: Kept<DifficultyFields> }
  | ReportRefusal
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

interface Raising {
  readonly wish: Pick<DifficultyFields, 'unit' | 'period' | 'text' | 'owner'>;
  readonly today: string;
  readonly actor: EventActor;
}

/** Raises a difficulty of a unit in a period, to be answered by its owner, a unit above. */
export async function raiseDifficulty(
  tx: Transaction,
  { wish, today, actor }: Raising,
): Promise<DifficultyOutcome> {
  const { unit, period, owner } = wish;
  const wrong = noPeriod(period);
  if (wrong !== undefined) return wrong;
  if (wish.text.trim() === '') return refuse({ code: 'difficulty-without-text', facts: {} });
  const state = DIFFICULTY_LIFE_CYCLE.begins;
  const record = await makeRecord(tx, {
    table: DIFFICULTIES,
    fields: {
      ...wish,
      state,
      answer: null,
      raisedDay: today,
      answeredDay: null,
      answerOrigin: null,
    },
    event: { kind: 'difficulty-raised', actor, data: { unit, period, owner } },
  });
  return { kind: 'done', record };
}

/** What becomes of a difficulty. */
interface DifficultyStep {
  readonly id: string;
  /** The version that was read; left out where no user decides by one. */
  readonly seen?: string;
  readonly action: DifficultyAction;
  /** Where it is answered. */
  readonly answer?: string;
  readonly origin?: AnswerOrigin;
  readonly today: string;
  readonly actor: EventActor;
}

export async function changeDifficulty(
  tx: Transaction,
  step: DifficultyStep,
): Promise<DifficultyOutcome> {
  const known = await recordOf(tx, DIFFICULTIES, step.id);
  if (known === undefined) return refuse(noSuch(step.id));
  const answer = step.answer?.trim() ?? '';
  if (step.action === 'answer' && answer === '')
    return refuse({ code: 'answer-missing', facts: {} });
  return changeRecord<DifficultyFields, Problem<ReportFacts>>(tx, {
    table: DIFFICULTIES,
    id: step.id,
    ...(step.seen !== undefined && { seen: step.seen }),
    event: eventOf(step, known),
    decide: (difficulty) => {
      const state = stateAfter(DIFFICULTY_LIFE_CYCLE, difficulty.state, step.action);
      if (state === undefined) {
        const facts = { state: difficulty.state };
        return { kind: 'refused', problem: { code: 'difficulty-step-closed', facts } };
      }
      const answered = { answer, answeredDay: step.today, answerOrigin: step.origin ?? null };
      return {
        kind: 'done',
        after: { ...difficulty, state, ...(step.action === 'answer' && answered) },
      };
    },
  });
}

function eventOf({ action, actor }: DifficultyStep, known: DifficultyFields): RecordEvent {
  const data = { unit: known.unit, period: known.period, owner: known.owner };
  switch (action) {
    case 'take-up':
      return { kind: 'difficulty-taken-up', actor, data };
    case 'answer':
      return { kind: 'difficulty-answered', actor, data };
    case 'close':
      return { kind: 'difficulty-closed', actor, data };
    case 'raise-again':
      return { kind: 'difficulty-raised-again', actor, data };
    default:
      return action satisfies never;
  }
}
