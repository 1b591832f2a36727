import {
  decideFigure,
  type FigureStanding,
  type FigureStep,
  type FigureWish,
} from '#figures/model/figure/figure-version.ts';
import { isAsSeen, type SeenFigure } from '#figures/model/figure/figure-tag.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { reportNumberFault } from '#figures/model/tables/number-fault.ts';
import { formatScaled, parseFigure } from '#kernel/exact-number.ts';
import type { Problem } from '#kernel/problem.ts';
import { recordEvent, type EventActor, type NewEvent } from '#platform/server/event-log.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { findFigure, type FigureAddress, type FigureName } from './figure-address.ts';
import { lockCell, readCell } from './figure-cell.ts';
import type { FigureSource } from './figure-source.ts';
import { openPeriod } from './open-period.ts';
import { writeFigure } from './write-figure.ts';

/** What someone asks to be done to a figure; a value as it was written. */
export interface FigureRequest {
  readonly name: FigureName;
  readonly wish:
    | {
        readonly kind: 'tell';
        readonly value: string;
        readonly isAccepted: boolean;
        readonly isAnew?: boolean;
      }
    | Exclude<FigureWish, { kind: 'tell' }>;
  /** What the asker has seen of it; what has changed since is not overwritten. */
  readonly seen?: SeenFigure;
  readonly actor: EventActor;
  readonly source: FigureSource;
}

export type FigureAnswer =
  | {
      readonly kind: 'done';
      readonly standing: FigureStanding;
      readonly decimals: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/**
 * Tells, corrects, withdraws or accepts a figure, with every total above it, in one transaction. A
 * period in which nobody told anything yet is opened by the first figure told; a figure that is
 * refused opens none.
 */
export async function changeFigure(tx: Transaction, request: FigureRequest): Promise<FigureAnswer> {
  const address = await findFigure(tx, request.name);
  if (address === 'period') return changeFirstFigure(tx, request);
  if (typeof address === 'string') return refuse(missing(address, request.name));
  return changeKnownFigure(tx, request, address);
}

async function changeFirstFigure(tx: Transaction, request: FigureRequest): Promise<FigureAnswer> {
  await tx.query('savepoint first_figure');
  const problem = await openPeriod(tx, request.name.period, request.actor);
  const answer = problem === undefined ? await changeFigure(tx, request) : refuse(problem);
  if (answer.kind === 'refused') await tx.query('rollback to savepoint first_figure');
  await tx.query('release savepoint first_figure');
  return answer;
}

async function changeKnownFigure(
  tx: Transaction,
  request: FigureRequest,
  address: FigureAddress,
): Promise<FigureAnswer> {
  const wish = readWish(request, address);
  if ('code' in wish) return refuse(wish);
  await lockCell(tx, address);
  const cell = await readCell(tx, address);
  if (cell === undefined) {
    const facts = { unit: request.name.unit, day: address.structureDate };
    return refuse({ code: 'unit-not-on-tree', facts });
  }
  const { standing } = cell;
  if (request.seen !== undefined && !isAsSeen(standing, request.seen)) {
    const { version, isAccepted } = standing;
    return refuse({ code: 'figure-changed', facts: { version, isAccepted } });
  }
  const step = decideFigure(standing, wish);
  if (step.kind === 'refused') return refuse({ code: step.code, facts: {} });
  if (step.kind !== 'none') {
    const event = await recordEvent(tx, eventOf(request, { address, before: standing, step }));
    await writeFigure(tx, { address, cell, step, event });
  }
  return { kind: 'done', standing: step.after, decimals: address.decimals };
}

function refuse(problem: Problem<FigureFacts>): FigureAnswer {
  return { kind: 'refused', problem };
}

function missing(part: keyof FigureName, name: FigureName): Problem<FigureFacts> {
  switch (part) {
    case 'unit':
      return { code: 'unknown-unit', facts: { code: name.unit } };
    case 'period':
      return { code: 'unknown-period', facts: { period: name.period } };
    case 'indicator':
      return { code: 'unknown-indicator', facts: { code: name.indicator } };
    default:
      return part satisfies never;
  }
}

/** Parses the value once the indicator is known. */
function readWish(
  { wish, name }: FigureRequest,
  { aggregation, decimals }: FigureAddress,
): FigureWish | Problem<FigureFacts> {
  if (aggregation === 'ratio') return { code: 'told-ratio', facts: { code: name.indicator } };
  if (wish.kind !== 'tell') return wish;
  const number = parseFigure(wish.value, decimals);
  if (typeof number === 'number') return { ...wish, value: BigInt(number) };
  let problem: Problem<FigureFacts> = { code: 'not-a-number', facts: { text: wish.value } };
  const report = ({ code, facts }: Problem<FigureFacts>) => {
    problem = { code, facts } as Problem<FigureFacts>;
  };
  reportNumberFault(number, { text: wish.value, decimals, place: { file: '' }, report });
  return problem;
}

interface DecidedChange {
  readonly address: FigureAddress;
  readonly before: FigureStanding;
  readonly step: Exclude<FigureStep, { kind: 'refused' | 'none' }>;
}

/** The event in the words of the world: identities and codes, values as they are written. */
function eventOf(
  { name, actor, source }: FigureRequest,
  { address, before, step }: DecidedChange,
): NewEvent {
  const written = ({ version, value, accepted, isAccepted }: FigureStanding) => ({
    version,
    isAccepted,
    value: value === undefined ? null : formatScaled(value, address.decimals),
    accepted: accepted === undefined ? null : formatScaled(accepted, address.decimals),
  });
  const kind = step.kind === 'acceptance' ? 'figure-accepted' : `figure-${step.change}`;
  return {
    kind,
    actor,
    data: { ...name, source, before: written(before), after: written(step.after) },
  };
}
