import type { Comparison } from '#plans/model/whole/plan-bound.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';

/** What a text says of how far the plan of a unit has come in a period. */
export interface BoundFields {
  readonly unit: string;
  readonly period: string;
  readonly comparison: Comparison;
  /** In percent, a plain decimal; null: taken back. */
  readonly percent: string | null;
  readonly source: string;
}

export const PLAN_BOUND: RecordTable<BoundFields> = {
  table: 'plan_bound',
  fields: { unit: 'id', period: 'text', comparison: 'text', percent: 'text', source: 'text' },
  kinds: ['plan-bound-noted', 'plan-bound-taken-back'],
};
