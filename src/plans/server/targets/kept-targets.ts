import type { RecordTable } from '#platform/server/records/record-table.ts';

/** What a unit is to reach in a year, as it was given. */
export interface TargetFields {
  readonly year: string;
  readonly unit: string;
  /** The code of an indicator. */
  readonly indicator: string;
  /** A plain decimal; null: withdrawn, which is not zero. */
  readonly value: string | null;
  readonly givenDay: string;
}

export const TARGET: RecordTable<TargetFields> = {
  table: 'target',
  fields: { year: 'text', unit: 'id', indicator: 'text', value: 'text', givenDay: 'day' },
  kinds: ['target-given', 'target-withdrawn'],
};
