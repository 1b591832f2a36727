import { decideFigure } from '#figures/model/figure/figure-version.ts';
import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';

/** What a file tells for one period, column by column; units and indicators by their numbers. */
export interface ToldColumns {
  readonly unit: Int32Array;
  readonly indicator: Int32Array;
  /** Scaled. */
  readonly value: Float64Array;
  /** The row of the file. */
  readonly row: Uint32Array;
}

/** A figure whose last version is accepted by being told again. */
export interface Acceptance {
  readonly unit: number;
  readonly indicator: number;
  readonly version: number;
}

/** New versions of figures, column by column. */
export interface VersionColumns {
  readonly length: number;
  readonly unit: Int32Array;
  readonly indicator: Int32Array;
  readonly version: Int32Array;
  /** 1 where it corrects a value, 0 where it tells one. */
  readonly isCorrected: Uint8Array;
  readonly value: Float64Array;
  /** The value it corrects; NaN where there was none. */
  readonly before: Float64Array;
  readonly row: Uint32Array;
}

/** What an import does to a period. */
export interface PeriodImport {
  readonly counts: ImportCounts;
  readonly acceptances: readonly Acceptance[];
  /** The period's figures once the import is done. */
  readonly after: PeriodFigures;
  /** In the order of units, then as told. */
  readonly versions: VersionColumns;
}

export interface ImportCounts {
  readonly told: number;
  readonly corrected: number;
  readonly accepted: number;
  readonly unchanged: number;
}

/**
 * Decides what a file does to the figures of a period. What an operator imports counts as accepted;
 * what stands already stays as it is, so that the same file a second time changes nothing.
 */
export function decideImport(existing: PeriodFigures, told: ToldColumns): PeriodImport {
  const placeOf = placesByKey(existing);
  const decided = decidedColumns(told.unit.length);
  const acceptances: Acceptance[] = [];
  const counts = { told: 0, corrected: 0, accepted: 0, unchanged: 0 };
  const after = roomFor(existing, told.unit.length);
  let length = existing.length;
  told.unit.forEach((unit, index) => {
    const [indicator, value] = [told.indicator[index] ?? -1, told.value[index] ?? Number.NaN];
    const place = placeOf?.get(keyOf(unit, indicator));
    const step = place === undefined ? FIRST : stepOf(existing, { place, value });
    const at = place ?? length++;
    after.unit[at] = unit;
    after.indicator[at] = indicator;
    after.version[at] = step.version;
    after.value[at] = value;
    after.accepted[at] = value;
    after.isAccepted[at] = 1;
    decided.version[index] = step.version;
    decided.change[index] = CHANGES.indexOf(step.change);
    decided.before[index] =
      place === undefined ? Number.NaN : (existing.value[place] ?? Number.NaN);
    counts[step.change] += 1;
    if (step.change === 'accepted') acceptances.push({ unit, indicator, version: step.version });
  });
  return {
    counts,
    acceptances,
    after: sealed(after, length),
    versions: versionsInOrder(told, decided, counts.told + counts.corrected),
  };
}

const CHANGES = ['told', 'corrected', 'accepted', 'unchanged'] as const;

interface Step {
  readonly change: (typeof CHANGES)[number];
  readonly version: number;
}

const FIRST: Step = { change: 'told', version: 1 };

function stepOf(existing: PeriodFigures, { place, value }: { place: number; value: number }): Step {
  const known = (number: number | undefined) =>
    number === undefined || Number.isNaN(number) ? undefined : BigInt(number);
  const [last, accepted] = [known(existing.value[place]), known(existing.accepted[place])];
  const standing = {
    version: existing.version[place] ?? 0,
    value: last,
    accepted,
    isAccepted: existing.isAccepted[place] === 1,
  };
  const step = decideFigure(standing, { kind: 'tell', value: BigInt(value), isAccepted: true });
  if (step.kind === 'refused') throw new Error('telling a figure is never refused by its history');
  const { version } = step.after;
  if (step.kind === 'none') return { change: 'unchanged', version };
  if (step.kind === 'acceptance') return { change: 'accepted', version };
  return { change: step.change === 'told' ? 'told' : 'corrected', version };
}

interface DecidedColumns {
  readonly version: Int32Array;
  readonly change: Uint8Array;
  readonly before: Float64Array;
}

function decidedColumns(length: number): DecidedColumns {
  return {
    version: new Int32Array(length),
    change: new Uint8Array(length),
    before: new Float64Array(length),
  };
}

function versionsInOrder(
  told: ToldColumns,
  { version, change, before }: DecidedColumns,
  length: number,
): VersionColumns {
  const columns = {
    length,
    unit: new Int32Array(length),
    indicator: new Int32Array(length),
    version: new Int32Array(length),
    isCorrected: new Uint8Array(length),
    value: new Float64Array(length),
    before: new Float64Array(length),
    row: new Uint32Array(length),
  };
  let at = 0;
  for (const index of inOrderOfUnits(told.unit)) {
    const its = CHANGES[change[index] ?? 0];
    if (its !== 'told' && its !== 'corrected') continue;
    columns.unit[at] = told.unit[index] ?? -1;
    columns.indicator[at] = told.indicator[index] ?? -1;
    columns.version[at] = version[index] ?? 1;
    columns.isCorrected[at] = Number(its === 'corrected');
    columns.value[at] = told.value[index] ?? Number.NaN;
    columns.before[at] = before[index] ?? Number.NaN;
    columns.row[at] = told.row[index] ?? 0;
    at += 1;
  }
  return columns;
}

/** Counting sort: the figures of a unit together, each unit's as they were told. */
function inOrderOfUnits(unit: Int32Array): Uint32Array {
  const last = unit.reduce((most, each) => Math.max(most, each), 0);
  const start = new Uint32Array(last + 2);
  for (const each of unit) start[each + 1] = (start[each + 1] ?? 0) + 1;
  for (let each = 0; each <= last; each++) {
    start[each + 1] = (start[each + 1] ?? 0) + (start[each] ?? 0);
  }
  const order = new Uint32Array(unit.length);
  unit.forEach((each, index) => {
    const at = start[each] ?? 0;
    order[at] = index;
    start[each] = at + 1;
  });
  return order;
}

/** More indicators than this there cannot be: a unit and an indicator make one whole number. */
const MOST_INDICATORS = 2 ** 21;

function keyOf(unit: number, indicator: number): number {
  return unit * MOST_INDICATORS + indicator;
}

function placesByKey(existing: PeriodFigures): ReadonlyMap<number, number> | undefined {
  if (existing.length === 0) return undefined;
  const places = new Map<number, number>();
  for (let place = 0; place < existing.length; place++) {
    places.set(keyOf(existing.unit[place] ?? -1, existing.indicator[place] ?? -1), place);
  }
  return places;
}

type Room = Omit<PeriodFigures, 'length'>;

/** The columns of what exists, with room for more. */
function roomFor(existing: PeriodFigures, more: number): Room {
  const size = existing.length + more;
  const wider = <Numbers extends Int32Array | Float64Array | Uint8Array>(
    from: Numbers,
    to: Numbers,
  ): Numbers => {
    to.set(from);
    return to;
  };
  return {
    unit: wider(existing.unit, new Int32Array(size)),
    indicator: wider(existing.indicator, new Int32Array(size)),
    version: wider(existing.version, new Int32Array(size)),
    value: wider(existing.value, new Float64Array(size)),
    accepted: wider(existing.accepted, new Float64Array(size)),
    isAccepted: wider(existing.isAccepted, new Uint8Array(size)),
  };
}

function sealed(room: Room, length: number): PeriodFigures {
  return {
    length,
    unit: room.unit.subarray(0, length),
    indicator: room.indicator.subarray(0, length),
    version: room.version.subarray(0, length),
    value: room.value.subarray(0, length),
    accepted: room.accepted.subarray(0, length),
    isAccepted: room.isAccepted.subarray(0, length),
  };
}
