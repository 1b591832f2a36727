import type { Plan } from './home-queries.ts';

export type PlanRow = Plan['indicators'][number];

export interface PlanBarRows {
  readonly rows: readonly PlanRow[];
  /** How many indicators with a target are left out. */
  readonly leftOut: number;
}

/** So many stand beside the ribbon; the page of the plan has them all. */
const MOST_ROWS = 8;

/** The indicators that have a target, those that are behind before the others. */
export function planBarRows({ indicators }: Pick<Plan, 'indicators'>): PlanBarRows {
  const planned = indicators.filter(({ target }) => target !== null);
  const { true: behind = [], false: others = [] } = Object.groupBy(planned, ({ standing }) =>
    standing === 'behind' ? 'true' : 'false',
  );
  const rows = [...behind, ...others].slice(0, MOST_ROWS);
  return { rows, leftOut: planned.length - rows.length };
}
