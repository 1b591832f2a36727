import {
  NEVER_TOLD,
  type FigureStanding,
  type FigureStep,
} from '#figures/model/figure/figure-version.ts';
import { jointChange, sumChange } from '#figures/model/figure/total-change.ts';
import { addToTotals, findExtremes } from '#figures/server/totals/change-totals.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { FigureAddress } from './figure-address.ts';
import type { FigureCell } from './figure-cell.ts';

/** A step that was decided, to be written under the event that records it. */
export interface FigureToWrite {
  readonly address: FigureAddress;
  readonly cell: FigureCell;
  readonly step: Exclude<FigureStep, { kind: 'refused' | 'none' }>;
  readonly event: number;
}

/** Writes the step, every total above it, and lets go what was restated from the period. */
export async function writeFigure(tx: Queries, figure: FigureToWrite): Promise<void> {
  const { address, step } = figure;
  if (step.kind === 'version') await insertVersion(tx, figure);
  else await markAccepted(tx, figure);
  await tx.query('delete from restatement where period = $1', [address.period]);
  await writeTotals(tx, figure, step.after);
}

const CHANGE_LETTERS = { told: 't', corrected: 'c', withdrawn: 'w' } as const;

async function insertVersion(tx: Queries, { address, step, event }: FigureToWrite): Promise<void> {
  if (step.kind !== 'version') return;
  const { value, version, isAccepted } = step.after;
  await tx.query(
    `insert into figure (value, event, accepted_event, period, unit, indicator, version, change)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      value ?? null,
      event,
      isAccepted ? event : null,
      address.period,
      address.unit,
      address.indicator,
      version,
      CHANGE_LETTERS[step.change],
    ],
  );
}

async function markAccepted(tx: Queries, { address, step, event }: FigureToWrite): Promise<void> {
  await tx.query(
    `update figure set accepted_event = $1
     where period = $2 and unit = $3 and indicator = $4 and version = $5`,
    [event, address.period, address.unit, address.indicator, step.after.version],
  );
}

async function writeTotals(
  tx: Queries,
  { address, cell }: FigureToWrite,
  after: FigureStanding,
): Promise<void> {
  const { period, indicator, aggregation } = address;
  const { holders, standing: before, others, asked, ratios } = cell;
  const isAsked = asked.has(indicator);
  if (aggregation === 'min' || aggregation === 'max') {
    await findExtremes(tx, { period, holders, indicator, pick: aggregation });
  } else if (aggregation === 'sum') {
    const joint = ratios.map(({ ratio, other }) => {
      const standing = others.get(other) ?? NEVER_TOLD;
      const otherChange = { before: standing, after: other === indicator ? after : standing };
      return {
        indicator: ratio,
        change: jointChange({ before, after }, otherChange),
        isAsked: isAsked && asked.has(other),
      };
    });
    const own = { indicator, change: sumChange(before, after), isAsked };
    await addToTotals(tx, { period, holders, changes: [own, ...joint] });
  }
}
