/** One end of stretches: a unit before or after; `isHeld`: a superior, with what it only holds. */
export interface FlowNode {
  readonly unit: string;
  readonly isHeld: boolean;
  readonly weight: bigint;
}

/**
 * `goes-on`: the unit itself; `moves`: units below go with it to another superior; `joins`: it
 * becomes part of another; `broken`: some of its figures cannot be continued.
 */
export type FlowKind = 'goes-on' | 'moves' | 'joins' | 'broken';

export interface FlowLink {
  /** Places in `before` and `after`. */
  readonly from: number;
  readonly to: number;
  readonly weight: bigint;
  readonly kind: FlowKind;
}

/** What goes where: all that is on the left is on the right, to the last unit. */
export interface ReorganisationFlow {
  readonly before: readonly FlowNode[];
  readonly after: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly total: bigint;
}

/** Who stands on the left and on the right, by their ids. */
export interface FlowEnds {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** What is drawn from one end to another. */
interface Stretch {
  readonly from: string;
  readonly to: { readonly unit: string; readonly isHeld: boolean };
  readonly weight: bigint;
  readonly kind: FlowKind;
}

interface Drawing {
  /** What goes the same way is one stretch, of the weightiest kind. */
  readonly add: (stretch: Stretch) => void;
  readonly finish: () => ReorganisationFlow;
}

const WEIGHTIEST: readonly FlowKind[] = ['broken', 'joins', 'moves', 'goes-on'];

/** Begins a drawing with its ends; superiors that only hold come as something goes to them. */
export function openDrawing({ before, after }: FlowEnds): Drawing {
  const left = [...before];
  const right = [...after].map((unit) => ({ unit, isHeld: false }));
  const links = new Map<string, FlowLink>();
  const placeOf = ({ unit, isHeld }: Stretch['to']): number => {
    const place = right.findIndex((each) => each.unit === unit && each.isHeld === isHeld);
    return place === -1 ? right.push({ unit, isHeld }) - 1 : place;
  };
  return {
    add({ from, to, weight, kind }) {
      // A superior that holds nothing is not an end.
      if (to.isHeld && weight === 0n) return;
      const link = { from: left.indexOf(from), to: placeOf(to), weight, kind };
      const key = `${link.from} ${link.to}`;
      const same = links.get(key);
      if (same === undefined) links.set(key, link);
      else {
        const kinds = WEIGHTIEST.filter((each) => each === kind || each === same.kind);
        links.set(key, { ...same, weight: same.weight + weight, kind: kinds[0] ?? kind });
      }
    },
    finish() {
      const all = [...links.values()];
      const sum = (chosen: readonly FlowLink[]) => chosen.reduce((s, each) => s + each.weight, 0n);
      const byFrom = Map.groupBy(all, ({ from }) => from);
      const byTo = Map.groupBy(all, ({ to }) => to);
      return {
        before: left.map((unit, place) => ({
          ...{ unit, isHeld: false },
          weight: sum(byFrom.get(place) ?? []),
        })),
        after: right.map((end, place) => ({ ...end, weight: sum(byTo.get(place) ?? []) })),
        links: all,
        total: sum(all),
      };
    },
  };
}
