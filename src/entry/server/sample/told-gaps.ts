import type { AskedRow } from '#figures/model/tables/figure-tables.ts';
import { drawnNumber } from './drawn-number.ts';
import { LAST_PERIOD } from './sample-periods.ts';

/** Whether a unit was asked in the last half-year and has not told anything yet. */
export function isSilent(unitCode: string, period: string): boolean {
  return period === LAST_PERIOD && drawnNumber(`silent ${unitCode}`, [1, 18]) === 1;
}

/** Whether what a unit wrote into the form of the last half-year still waits to be accepted. */
export function isWaiting(unitCode: string, period: string): boolean {
  return period === LAST_PERIOD && drawnNumber(`waiting ${unitCode}`, [1, 15]) === 1;
}

/** Whether a unit left a cell of its form blank. */
export function isLeftBlank({ unitCode, period, indicator }: AskedRow): boolean {
  return drawnNumber(`blank ${unitCode} ${period} ${indicator}`, [1, 70]) === 1;
}
