import type { FigureSource } from '#figures/server/figure/figure-source.ts';

/** A figure with everything its unit said of it, oldest first. */
export interface SampleFigure {
  readonly unitCode: string;
  readonly period: string;
  readonly indicator: string;
  readonly versions: readonly [SampleVersion, ...SampleVersion[]];
}

/** What a unit said once. A version after the first corrects it, or withdraws it. */
export interface SampleVersion {
  /** A plain decimal; `undefined`: withdrawn. */
  readonly value: string | undefined;
  readonly source: FigureSource;
  readonly isAccepted: boolean;
}

/** What the unit says now; `undefined` where it has withdrawn the figure. */
export function valueNow({ versions }: SampleFigure): string | undefined {
  return (versions[versions.length - 1] ?? versions[0]).value;
}
