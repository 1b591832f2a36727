import type { Fraction } from '#kernel/fraction.ts';
import { divideWeight } from './divide-weight.ts';
import {
  openDrawing,
  type FlowEnds,
  type FlowKind,
  type ReorganisationFlow,
} from './flow-drawing.ts';

/** A unit on both sides of a reorganisation: its superior then, `null` of a root; no side: it does not live. */
export interface FlowUnit {
  readonly id: string;
  readonly before: { readonly superior: string | null } | null;
  readonly after: { readonly superior: string | null } | null;
}

/** Where what one unit had on the eve lies on the day. */
export interface FlowPassage {
  readonly unit: string;
  readonly rests: readonly {
    readonly unit: string;
    readonly share: Fraction;
    /** It rests there because nothing tells how to divide it below. */
    readonly isHeld: boolean;
  }[];
  /** Units that take a part of which nobody knows how large it is. */
  readonly takers: readonly string[];
  /** Something that the unit told before cannot be continued. */
  readonly isBroken: boolean;
}

export interface FlowInput {
  readonly units: readonly FlowUnit[];
  readonly passages: readonly FlowPassage[];
  /** What each unit and all below it weigh on the eve, in whole units of the last decimal. */
  readonly weightOf: (unit: string) => bigint;
}

/**
 * Lays what the units touched weigh on stretches. A unit counts what no other end below it counts, so
 * that nothing is counted twice; units that only change their superior go from the one to the other.
 */
export function reorganisationFlow(input: FlowInput): ReorganisationFlow {
  const { units, passages, weightOf } = input;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const passageOf = new Map(passages.map((passage) => [passage.unit, passage]));
  const moved = units.filter((unit) => isMoved(unit) && !passageOf.has(unit.id));
  const ends = endsOf(passages, moved, unitById);
  // An end that is moved takes what it counts along, and is drawn as going on.
  const movedBelow = moved.filter(({ id }) => !ends.before.has(id));
  const counted = [...ends.before, ...movedBelow.map(({ id }) => id)];
  const own = ownWeights(counted, unitById, weightOf);
  const drawing = openDrawing(ends);
  for (const unit of ends.before) {
    const passage = passageOf.get(unit) ?? goingOn(unit);
    const weights = divideWeight(own(unit), passage.rests);
    passage.rests.forEach((rest, index) => {
      const kind = kindOf(passage, rest.unit, unitById.get(unit)?.after ?? null);
      drawing.add({ from: unit, to: rest, weight: weights[index] ?? 0n, kind });
    });
  }
  for (const { id, before, after } of movedBelow) {
    const from = nearest(before?.superior ?? null, 'before', { ends: ends.before, unitById });
    const to = nearest(after?.superior ?? null, 'after', { ends: ends.after, unitById });
    if (from === undefined || to === undefined) continue;
    drawing.add({ from, to: { unit: to, isHeld: false }, weight: own(id), kind: 'moves' });
  }
  return drawing.finish();
}

type UnitById = ReadonlyMap<string, FlowUnit>;

function isMoved({ before, after }: FlowUnit): boolean {
  return before !== null && after !== null && before.superior !== after.superior;
}

function goingOn(unit: string): FlowPassage {
  const rest = { unit, share: { numerator: 1n, denominator: 1n }, isHeld: false };
  return { unit, rests: [rest], takers: [], isBroken: false };
}

function kindOf(
  { unit, isBroken, rests }: FlowPassage,
  to: string,
  after: FlowUnit['after'],
): FlowKind {
  if (isBroken) return 'broken';
  return to === unit && after !== null && rests.length === 1 ? 'goes-on' : 'joins';
}

/** Who stands on the left and on the right: givers and takers, and the superiors of what moves. */
function endsOf(
  passages: readonly FlowPassage[],
  moved: readonly FlowUnit[],
  unitById: UnitById,
): FlowEnds {
  const superiors = moved.flatMap(({ before, after }) => [before?.superior, after?.superior]);
  const named = new Set([
    ...passages.map(({ unit }) => unit),
    ...passages.flatMap(({ takers, rests }) => [
      ...takers,
      ...rests.filter(({ isHeld }) => !isHeld).map(({ unit }) => unit),
    ]),
    ...superiors.flatMap((superior) => superior ?? []),
  ]);
  const living = (side: 'before' | 'after') =>
    new Set(
      [...unitById.keys()].filter((id) => named.has(id) && unitById.get(id)?.[side] !== null),
    );
  return { before: living('before'), after: living('after') };
}

/** What a unit weighs without those below it that are counted by themselves. */
function ownWeights(
  counted: readonly string[],
  unitById: UnitById,
  weightOf: (unit: string) => bigint,
): (unit: string) => bigint {
  const ends = new Set(counted);
  const own = new Map([...ends].map((unit) => [unit, weightOf(unit)]));
  for (const unit of ends) {
    const superior = unitById.get(unit)?.before?.superior ?? null;
    const above = nearest(superior, 'before', { ends, unitById });
    if (above !== undefined) own.set(above, (own.get(above) ?? 0n) - weightOf(unit));
  }
  // Where a total is missing or lower than what is below it, there is no width to draw.
  const drawn = (weight: bigint) => (weight > 0n ? weight : 0n);
  return (unit) => drawn(own.get(unit) ?? 0n);
}

interface Searched {
  readonly ends: ReadonlySet<string>;
  readonly unitById: UnitById;
}

/** The unit itself or the nearest above it that is among the ends. */
function nearest(
  unit: string | null,
  side: 'before' | 'after',
  { ends, unitById }: Searched,
): string | undefined {
  const passed = new Set<string>();
  for (let at = unit; at !== null && !passed.has(at);) {
    if (ends.has(at)) return at;
    passed.add(at);
    at = unitById.get(at)?.[side]?.superior ?? null;
  }
  return undefined;
}
