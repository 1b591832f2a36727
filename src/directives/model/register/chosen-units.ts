import type { UnitTree } from '#organisation/model/unit-tree.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** Which units a directive is sent to. */
export type UnitChoice =
  /** One by one. */
  | { readonly kind: 'units'; readonly units: readonly string[] }
  /** All of a level. */
  | { readonly kind: 'level'; readonly level: string }
  /** All below one, however deep. */
  | { readonly kind: 'below'; readonly unit: string }
  /** All below one with no unit below themselves: those who do the work. */
  | { readonly kind: 'lowest'; readonly unit: string };

/** The units of a day's tree that are chosen, each once; those that do not live then are left out. */
export function chosenUnits(tree: UnitTree, choice: UnitChoice): readonly UnitId[] {
  switch (choice.kind) {
    case 'units': {
      const named = new Set(choice.units);
      return unitsWhere(tree, ({ unit }) => named.has(unit));
    }
    case 'level':
      return unitsWhere(tree, ({ version }) => version.level === choice.level);
    case 'below':
      return branchBelow(tree, choice.unit);
    case 'lowest': {
      const above = new Set(tree.nodes.map(({ version }) => version.parent));
      return branchBelow(tree, choice.unit).filter((unit) => !above.has(unit));
    }
    default:
      return choice satisfies never;
  }
}

/**
 * Those of some units that have not got a directive. Who has it by a unit that ended and whose heir it is
 * has it already: to be sent it once more would undo what was studied before the merger.
 * @param having where what was sent before lies now.
 */
export function unitsLacking(
  chosen: readonly UnitId[],
  having: Iterable<{ readonly place: string }>,
): readonly UnitId[] {
  const places = new Set(Array.from(having, ({ place }) => place));
  return chosen.filter((unit) => !places.has(unit));
}

function unitsWhere(
  { nodes }: UnitTree,
  isChosen: (node: UnitTree['nodes'][number]) => boolean,
): readonly UnitId[] {
  return nodes.filter(isChosen).map(({ unit }) => unit);
}

/** A branch is unbroken in the order of the tree: it ends with the next unit that is no deeper. */
function branchBelow({ nodes, positionOf }: UnitTree, unit: string): readonly UnitId[] {
  const at = positionOf.get(unit as UnitId);
  const top = at === undefined ? undefined : nodes[at];
  if (at === undefined || top === undefined) return [];
  const end = nodes.findIndex(({ depth }, position) => position > at && depth <= top.depth);
  return nodes.slice(at + 1, end === -1 ? undefined : end).map((node) => node.unit);
}
