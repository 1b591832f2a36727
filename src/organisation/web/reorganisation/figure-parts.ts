import type { ComponentType, ReactNode } from 'react';
import type { ReorganisationPreview } from './reorganisation-queries.ts';

/** A basis by which figures are divided, by the name that a reader knows it by. */
export interface ShareBasis {
  readonly code: string;
  readonly name: string;
}

/** Something that units have more or less of on a day, exactly. */
export interface FlowMeasure {
  readonly name: string;
  /** What its shares are shares of; `null`: of the whole. */
  readonly basis: string | null;
  readonly decimals: number;
  /** In whole units of the last decimal; units of which nothing is known are left out. */
  readonly weightOf: ReadonlyMap<string, bigint>;
}

export interface FlowMeasuresProps {
  readonly units: readonly string[];
  /** The day on whose tree, as the API writes it. */
  readonly on: string;
  /** `measure` is undefined while nothing but the number of units is known or chosen. */
  readonly children: (measure: FlowMeasure | undefined, chooser: ReactNode) => ReactNode;
}

export interface SeriesTableProps {
  readonly preview: ReorganisationPreview;
  readonly eve: string;
}

/** What rooms above know of a reorganisation: they are put into its screens by who knows both. */
export interface FigureParts {
  readonly bases: readonly ShareBasis[];
  readonly FlowMeasures: ComponentType<FlowMeasuresProps>;
  readonly SeriesTable: ComponentType<SeriesTableProps>;
  /** A reporting period as it is read. */
  readonly periodText: (code: string) => string;
}
