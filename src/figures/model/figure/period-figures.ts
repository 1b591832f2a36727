/**
 * The last word of every unit on every indicator in one period, column by column; units and
 * indicators by their numbers, values scaled. `value` is NaN where it was withdrawn; `accepted` is
 * the last accepted value, NaN where there is none.
 */
export interface PeriodFigures {
  readonly length: number;
  readonly unit: Int32Array;
  readonly indicator: Int32Array;
  readonly version: Int32Array;
  readonly value: Float64Array;
  readonly accepted: Float64Array;
  /** 1 where the last version is accepted. */
  readonly isAccepted: Uint8Array;
}

/** A period in which nothing was told. */
export const NO_FIGURES: PeriodFigures = {
  length: 0,
  unit: new Int32Array(),
  indicator: new Int32Array(),
  version: new Int32Array(),
  value: new Float64Array(),
  accepted: new Float64Array(),
  isAccepted: new Uint8Array(),
};

/** The figures of one indicator, by position of the unit in a tree. */
export interface IndicatorFigures {
  readonly position: Int32Array;
  readonly value: Float64Array;
  readonly accepted: Float64Array;
}

/**
 * Puts the figures of each indicator together, each at the position of its unit. Figures that were
 * withdrawn altogether are left out: their units need not live in the tree.
 */
export function byIndicator(
  { length, unit, indicator, value, accepted }: PeriodFigures,
  positionOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, IndicatorFigures> {
  const stands = (index: number) =>
    !Number.isNaN(value[index] ?? Number.NaN) || !Number.isNaN(accepted[index] ?? Number.NaN);
  const counts = new Map<number, number>();
  indicator.forEach((each, index) => {
    if (stands(index)) counts.set(each, (counts.get(each) ?? 0) + 1);
  });
  const found = new Map([...counts].map(([number, count]) => [number, emptyColumns(count)]));
  const next = new Map<number, number>();
  for (let index = 0; index < length; index++) {
    const number = indicator[index] ?? -1;
    const columns = found.get(number);
    const at = next.get(number) ?? 0;
    if (columns === undefined || !stands(index)) continue;
    columns.position[at] = positionIn(positionOf, unit[index] ?? -1);
    columns.value[at] = value[index] ?? Number.NaN;
    columns.accepted[at] = accepted[index] ?? Number.NaN;
    next.set(number, at + 1);
  }
  return found;
}

function emptyColumns(length: number): IndicatorFigures {
  return {
    position: new Int32Array(length),
    value: new Float64Array(length),
    accepted: new Float64Array(length),
  };
}

function positionIn(positionOf: ReadonlyMap<number, number>, unit: number): number {
  const position = positionOf.get(unit);
  if (position === undefined) throw new Error(`unit ${unit}: expected in the tree of the period`);
  return position;
}
