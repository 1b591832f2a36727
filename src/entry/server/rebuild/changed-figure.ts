import {
  decideFigure,
  type FigureStanding,
  type FigureStep,
  type FigureWish,
} from '#figures/model/figure/figure-version.ts';
import { findFigure, type FigureAddress } from '#figures/server/figure/figure-address.ts';
import { readCell } from '#figures/server/figure/figure-cell.ts';
import { writeFigure } from '#figures/server/figure/write-figure.ts';
import { formatScaled, parseFigure } from '#kernel/exact-number.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

interface ToldStanding {
  readonly version: number;
  readonly value: string | null;
  readonly accepted: string | null;
  readonly isAccepted: boolean;
}

interface ToldFigure {
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  readonly before: ToldStanding;
  readonly after: ToldStanding;
}

/** Tells, corrects, withdraws or accepts a figure once more. */
export async function changeFigureAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as ToldFigure;
  const address = await findFigure(tx, told);
  if (typeof address === 'string')
    throw new Error(`event ${change.number}: expected its ${address}`);
  const cell = await readCell(tx, address);
  if (cell === undefined) throw new Error(`event ${change.number}: expected a unit that lives`);
  const step = decideFigure(cell.standing, wishOf(change, address));
  if (step.kind === 'none' || step.kind === 'refused') {
    throw new Error(`event ${change.number}: expected what changes something, got ${step.kind}`);
  }
  const written = (standing: FigureStanding) => writtenStanding(standing, address);
  mustFollow(change, {
    told: [change.kind, told.before, told.after],
    found: [kindOf(step), written(cell.standing), written(step.after)],
  });
  await writeFigure(tx, { address, cell, step, event: change.number });
}

function wishOf({ number, kind, data }: RecordedChange, { decimals }: FigureAddress): FigureWish {
  const { isAccepted, value: text } = (data as ToldFigure).after;
  if (kind === 'figure-accepted') return { kind: 'accept' };
  if (kind === 'figure-withdrawn' || text === null) return { kind: 'withdraw', isAccepted };
  const value = parseFigure(text, decimals);
  if (typeof value !== 'number') throw new Error(`event ${number}: expected a figure, got ${text}`);
  // The event is there because a version was told, be its number the one before.
  return { kind: 'tell', value: BigInt(value), isAccepted, isAnew: true };
}

function kindOf(step: Extract<FigureStep, { kind: 'version' | 'acceptance' }>): string {
  return step.kind === 'acceptance' ? 'figure-accepted' : `figure-${step.change}`;
}

function writtenStanding(
  { version, value, accepted, isAccepted }: FigureStanding,
  { decimals }: FigureAddress,
): ToldStanding {
  const written = (number: bigint | undefined) =>
    number === undefined ? null : formatScaled(number, decimals);
  return { version, value: written(value), accepted: written(accepted), isAccepted };
}
