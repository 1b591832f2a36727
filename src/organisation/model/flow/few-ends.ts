import type { FlowKind, FlowLink, FlowNode, ReorganisationFlow } from './flow-drawing.ts';

/** An end of a picture: a unit, or several small ones together. */
export interface DrawnEnd extends FlowNode {
  /** More than one: so many are drawn as one, and `unit` is the first of them. */
  readonly unitCount: number;
}

/** A flow that fits on a screen. */
export interface DrawnFlow {
  readonly before: readonly DrawnEnd[];
  readonly after: readonly DrawnEnd[];
  readonly links: readonly FlowLink[];
  readonly total: bigint;
}

/**
 * The same flow with at most so many ends on each side: the lightest are put together. Those that
 * stay stand so that stretches cross little: the left side by where most of each goes.
 */
export function withFewEnds(flow: ReorganisationFlow, most: number): DrawnFlow {
  const right = gather(flow.after, most);
  const left = gather(
    flow.before,
    most,
    mainTargets(flow).map((target) => right.placeOf[target] ?? 0),
  );
  const links = new Map<string, FlowLink>();
  for (const link of flow.links) {
    const from = left.placeOf[link.from] ?? 0;
    const to = right.placeOf[link.to] ?? 0;
    const same = links.get(`${from} ${to}`);
    const weight = link.weight + (same?.weight ?? 0n);
    links.set(`${from} ${to}`, { from, to, weight, kind: together(link.kind, same?.kind) });
  }
  return { before: left.ends, after: right.ends, links: [...links.values()], total: flow.total };
}

function together(kind: FlowKind, other: FlowKind | undefined): FlowKind {
  if (other === undefined || other === kind) return kind;
  return kind === 'broken' || other === 'broken' ? 'broken' : 'joins';
}

/** Of each end on the left, the place on the right where the most of it goes. */
function mainTargets({ before, links }: ReorganisationFlow): readonly number[] {
  const heaviest = new Map<number, FlowLink>();
  for (const link of links) {
    const known = heaviest.get(link.from);
    if (known === undefined || link.weight > known.weight) heaviest.set(link.from, link);
  }
  return before.map((_, place) => heaviest.get(place)?.to ?? 0);
}

interface Gathered {
  readonly ends: readonly DrawnEnd[];
  /** Where each end of before stands now. */
  readonly placeOf: readonly number[];
}

function gather(
  nodes: readonly FlowNode[],
  most: number,
  order: readonly number[] = nodes.map((_, place) => place),
): Gathered {
  const byWeight = nodes
    .map((node, place) => ({ node, place }))
    .toSorted((one, other) => (one.node.weight < other.node.weight ? 1 : -1));
  const isMany = nodes.length > most;
  const alone = new Set(byWeight.slice(0, isMany ? most - 1 : most).map(({ place }) => place));
  const kept = [...nodes.keys()]
    .filter((place) => alone.has(place))
    .toSorted((one, other) => (order[one] ?? 0) - (order[other] ?? 0) || one - other);
  const others = nodes.filter((_, place) => !alone.has(place));
  const ends = kept.flatMap((place): DrawnEnd[] => {
    const node = nodes[place];
    return node === undefined ? [] : [{ ...node, unitCount: 1 }];
  });
  const [first] = others;
  if (first !== undefined) {
    const weight = others.reduce((sum, node) => sum + node.weight, 0n);
    ends.push({ ...first, weight, unitCount: others.length });
  }
  const placeOf = nodes.map((_, place) => {
    const at = kept.indexOf(place);
    return at === -1 ? kept.length : at;
  });
  return { ends, placeOf };
}
