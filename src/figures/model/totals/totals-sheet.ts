import { parentOf, type UnitTree } from '#organisation/model/unit-tree.ts';
import type { Placement } from '#organisation/model/succession/placement.ts';
import type { CodeOrder } from './code-order.ts';
import { figureParts } from './figure-parts.ts';
import { countOnce } from './distinct-count.ts';
import { together } from './together.ts';
import type { ToldIndicator } from '#figures/model/indicator.ts';
import { totalsColumns, type SeriesTotals, type Total } from './series-totals.ts';
import type { Series } from '#figures/model/tables/series.ts';
import type { Status } from './status.ts';

/**
 * A sheet with a line for each unit of the chosen day's tree. One series at a time is laid down,
 * added up and taken off again; only lines that something touches are looked at.
 */
export interface TotalsSheet {
  readonly tree: UnitTree;
  readonly order: CodeOrder;
  readonly value: (bigint | undefined)[];
  readonly reported: Int32Array;
  readonly expected: Int32Array;
  readonly answered: Int32Array;
  readonly marks: Uint8Array;
  readonly touched: number[];
}

const TOUCHED = 1;
const NOT_CONTINUABLE = 2;
const HELD = 4;
const RESTATED = 8;
const OWN = 16;

export function totalsSheet(tree: UnitTree, order: CodeOrder): TotalsSheet {
  const size = tree.nodes.length;
  return {
    tree,
    order,
    value: Array.from<bigint | undefined>({ length: size }),
    reported: new Int32Array(size),
    expected: new Int32Array(size),
    answered: new Int32Array(size),
    marks: new Uint8Array(size),
    touched: [],
  };
}

type Aggregation = ToldIndicator['aggregation'];

/** Lays a figure where it rests, divided exactly, and marks whom it leaves not continuable. */
export function layFigure(
  sheet: TotalsSheet,
  aggregation: Aggregation,
  { value, placement }: { readonly value: number; readonly placement: Placement },
): void {
  const { rests, notContinuable, isRestated } = placement;
  const parts = figureParts(sheet.tree, value, placement);
  rests.forEach(({ at, isHeld }, index) => {
    touch(sheet, at);
    sheet.value[at] = together(aggregation, sheet.value[at], parts[index]);
    mark(sheet, at, (isHeld ? HELD : 0) | (isRestated ? RESTATED : 0));
    if (!isHeld && !isRestated) mark(sheet, at, OWN);
  });
  countOnce(sheet.tree, sheet.reported, positionsOf(placement));
  for (const at of notContinuable) {
    touch(sheet, at);
    mark(sheet, at, NOT_CONTINUABLE);
  }
}

/** Notes that a figure was asked for that would rest there. */
export function layAsked(sheet: TotalsSheet, placement: Placement): void {
  for (const { at } of placement.rests) touch(sheet, at);
  countOnce(sheet.tree, sheet.expected, positionsOf(placement));
}

/** Notes that a figure that was asked for has been told and rests there. */
export function layAnswered(sheet: TotalsSheet, placement: Placement): void {
  countOnce(sheet.tree, sheet.answered, positionsOf(placement));
}

/** Rules 6 and 8: adds the sheet up from below and gives each line its status; the sheet is blank again. */
export function addUp(sheet: TotalsSheet, aggregation: Aggregation, series: Series): SeriesTotals {
  const lines = Uint32Array.from(sheet.touched).sort();
  if (aggregation !== 'none') {
    for (let index = lines.length - 1; index > 0; index--)
      addToSuperior(sheet, aggregation, lines[index] ?? 0);
  }
  const totals = totalsColumns(lines.length);
  const { positions, rankOf } = sheet.order;
  for (const rank of lines.map((position) => rankOf[position] ?? 0).sort()) {
    const position = positions[rank] ?? 0;
    const status = statusOf(sheet, position);
    if (status !== undefined) totals.add(totalOf(sheet, position, status));
  }
  wipe(sheet, lines);
  return totals.seal(series);
}

function addToSuperior(sheet: TotalsSheet, aggregation: Aggregation, position: number): void {
  const superior = parentOf(sheet.tree, position);
  if (superior < 0) return;
  sheet.value[superior] = together(aggregation, sheet.value[superior], sheet.value[position]);
  sheet.reported[superior] = (sheet.reported[superior] ?? 0) + (sheet.reported[position] ?? 0);
  sheet.expected[superior] = (sheet.expected[superior] ?? 0) + (sheet.expected[position] ?? 0);
  sheet.answered[superior] = (sheet.answered[superior] ?? 0) + (sheet.answered[position] ?? 0);
  mark(sheet, superior, (sheet.marks[position] ?? 0) & RESTATED);
}

function statusOf(
  { marks, reported, expected }: TotalsSheet,
  position: number,
): Status | undefined {
  const its = marks[position] ?? 0;
  if (its & NOT_CONTINUABLE) return 'not-continuable';
  if (reported[position] === 0) return (expected[position] ?? 0) > 0 ? 'not-reported' : undefined;
  if (its & HELD) return 'partly-held';
  if (its & RESTATED) return 'restated';
  return its & OWN && reported[position] === 1 ? 'told' : 'total';
}

function totalOf(sheet: TotalsSheet, position: number, status: Status): Total {
  return {
    position,
    value: sheet.value[position],
    reported: sheet.reported[position] ?? 0,
    expected: sheet.expected[position] ?? 0,
    answered: sheet.answered[position] ?? 0,
    status,
  };
}

/** Touched lines include every line above them, so that adding up meets no gap. */
function touch(sheet: TotalsSheet, position: number): void {
  let at = position;
  while (at >= 0 && ((sheet.marks[at] ?? 0) & TOUCHED) === 0) {
    mark(sheet, at, TOUCHED);
    sheet.touched.push(at);
    at = parentOf(sheet.tree, at);
  }
}

function mark({ marks }: TotalsSheet, position: number, bits: number): void {
  marks[position] = (marks[position] ?? 0) | bits;
}

function positionsOf({ rests }: Placement): readonly number[] {
  return rests.map(({ at }) => at);
}

function wipe(sheet: TotalsSheet, lines: Uint32Array): void {
  for (const at of lines) {
    sheet.value[at] = undefined;
    sheet.reported[at] = 0;
    sheet.expected[at] = 0;
    sheet.answered[at] = 0;
    sheet.marks[at] = 0;
  }
  sheet.touched.length = 0;
}
