import { codeOrder } from '#figures/model/totals/code-order.ts';
import { figureParts } from '#figures/model/totals/figure-parts.ts';
import { figurePlacements, type PlaceFigure } from '#figures/model/totals/figure-placements.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import type { Total } from '#figures/model/totals/series-totals.ts';
import {
  seriesToAdd,
  type SeriesToAdd,
  type ToldOrganisation,
} from '#figures/model/tables/told-organisation.ts';
import type { Day } from '#kernel/day.ts';
import type { Fraction } from '#kernel/fraction.ts';
import type { Placement } from '#organisation/model/succession/placement.ts';
import { versionOn, type UnitId, type UnitVersion } from '#organisation/model/unit.ts';
import { parentOf, treeOn, type UnitTree } from '#organisation/model/unit-tree.ts';

/** Who told, or was asked for, a figure, as it was called on the structure date. */
export interface Teller {
  readonly unit: UnitId;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the indicator. */
  readonly indicator: string;
}

/** A figure told on the old tree. */
export interface ToldFigure extends Teller {
  readonly value: bigint;
}

/** What of a figure rests on the very unit. */
export interface RestingPart extends ToldFigure {
  readonly share: Fraction;
  readonly part: bigint;
  /** It is held here for units below that no share tells apart. */
  readonly isHeld: boolean;
  readonly isRestated: boolean;
}

/** A figure of which the unit may be an heir, held above because nothing tells its share. */
export interface HeldFigure extends ToldFigure {
  /** Who holds it; `undefined` where nobody carries the figure on. */
  readonly holder: UnitId | undefined;
  readonly share: Fraction | undefined;
}

/** The total of the unit or of one directly below it. */
export interface TrailTotal {
  readonly unit: UnitId;
  readonly version: UnitVersion;
  readonly indicator: string;
  readonly total: Omit<Total, 'position'>;
}

/** What a restated total is made of. */
export interface RestatedTrail {
  /** Of the unit first, then of those directly below it. */
  readonly totals: readonly TrailTotal[];
  readonly rests: readonly RestingPart[];
  readonly heldAbove: readonly HeldFigure[];
  /** Who was asked and has not told, of those any part of whose figure would lie here. */
  readonly silent: readonly Teller[];
}

export interface TrailWish {
  readonly day: Day;
  readonly unit: UnitId;
}

/** Follows the figures told to a unit of another day's tree; `undefined` where it does not live then. */
export function restatedTrail(
  told: ToldOrganisation,
  { day, unit }: TrailWish,
): RestatedTrail | undefined {
  const tree = treeOn(told.organisation.units, day);
  const position = tree.positionOf.get(unit);
  if (position === undefined) return undefined;
  const placementsOf = figurePlacements(told.organisation.units, told.book, tree);
  const toAdd = seriesToAdd(told, day);
  const followed = toAdd.map((series) => {
    const way = { indicator: series.indicator, structureDate: series.series.structureDate };
    return followSeries(told, { tree, position, series, place: placementsOf(way) });
  });
  return {
    totals: totalsAround(told, { tree, position, day }),
    rests: followed.flatMap(({ rests }) => rests),
    heldAbove: followed.flatMap(({ heldAbove }) => heldAbove),
    silent: followed.flatMap(({ silent }) => silent),
  };
}

interface Following {
  readonly tree: UnitTree;
  readonly position: number;
  readonly series: SeriesToAdd;
  readonly place: PlaceFigure;
}

function followSeries(
  told: ToldOrganisation,
  { tree, position, series: { number, series, indicator }, place }: Following,
): Omit<RestatedTrail, 'totals'> {
  const figures = told.figures.of(number);
  const tellerOf = (unit: number): Teller => {
    const teller = told.organisation.units[unit];
    const version = teller && versionOn(teller, series.structureDate);
    if (teller === undefined || version === undefined)
      throw new Error(`unit ${unit}: expected one that lives on the structure date`);
    const { code, name, nameEn } = version;
    return { unit: teller.id, code, name, nameEn, indicator: indicator.code };
  };
  const rests: RestingPart[] = [];
  const heldAbove: HeldFigure[] = [];
  for (const [index, unit] of figures.unit.entries()) {
    const placement = place(unit);
    const value = figures.value[index] ?? 0;
    const figure = () => ({ ...tellerOf(unit), value: BigInt(value) });
    const at = placement.rests.findIndex((rest) => rest.at === position);
    const rest = placement.rests[at];
    if (rest !== undefined) {
      const part = figureParts(tree, value, placement)[at] ?? 0n;
      const { share, isHeld } = rest;
      rests.push({ ...figure(), share, part, isHeld, isRestated: placement.isRestated });
    }
    if (placement.notContinuable.includes(position))
      heldAbove.push({ ...figure(), ...holderOf(tree, position, placement) });
  }
  const hasTold = new Set<number>(figures.unit);
  const end = branchEnd(tree, position);
  const silent = [...new Set(told.asked?.of(number))].filter(
    (unit) => !hasTold.has(unit) && place(unit).rests.some(({ at }) => at >= position && at < end),
  );
  return { rests, heldAbove, silent: silent.map(tellerOf) };
}

/** The nearest unit above that holds a part of the figure. */
function holderOf(
  tree: UnitTree,
  position: number,
  { rests }: Placement,
): Pick<HeldFigure, 'holder' | 'share'> {
  for (let at = parentOf(tree, position); at >= 0; at = parentOf(tree, at)) {
    const rest = rests.find((each) => each.at === at && each.isHeld);
    if (rest !== undefined) return { holder: tree.nodes[at]?.unit, share: rest.share };
  }
  return { holder: undefined, share: undefined };
}

/** The first position after a branch. */
function branchEnd({ nodes }: UnitTree, position: number): number {
  const depth = nodes[position]?.depth ?? 0;
  let end = position + 1;
  while ((nodes[end]?.depth ?? -1) > depth) end += 1;
  return end;
}

interface Around {
  readonly tree: UnitTree;
  readonly position: number;
  readonly day: Day;
}

function totalsAround(told: ToldOrganisation, { tree, position, day }: Around): TrailTotal[] {
  const { positions } = codeOrder(tree);
  const below = Array.from(positions).filter((at) => parentOf(tree, at) === position);
  const places = new Map([position, ...below].map((at, place) => [at, place]));
  const found: (TrailTotal & { readonly place: number })[] = [];
  for (const series of rollUp(told, day).totals) {
    for (let index = 0; index < series.length; index++) {
      const place = places.get(series.positionAt(index));
      if (place === undefined) continue;
      const { position: at, ...total } = series.at(index);
      const node = tree.nodes[at];
      if (node === undefined) continue;
      const { unit, version } = node;
      found.push({ place, unit, version, indicator: series.series.indicator.code, total });
    }
  }
  return found
    .sort((one, other) => one.place - other.place)
    .map(({ place: _place, ...total }) => total);
}
