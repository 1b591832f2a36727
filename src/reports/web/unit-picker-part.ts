import type { ReactNode } from 'react';
import type { ReportUnit } from './report-queries.ts';

export interface UnitChoice {
  readonly label: string;
  readonly hint?: string;
  /** On whose day units are looked for. */
  readonly day: string;
  readonly value: ReportUnit | undefined;
  readonly onPick: (unit: ReportUnit | undefined) => void;
}

/** A field that picks a unit, which the organisation lends. */
export type UnitPickerPart = (choice: UnitChoice) => ReactNode;
