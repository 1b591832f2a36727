import fc from 'fast-check';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { UnitTree } from '#organisation/model/unit-tree.ts';
import type { KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { recordOrganisation } from '#organisation/server/record-organisation.ts';
import type { Database } from '#platform/server/database/database.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { grownOrganisation } from './arbitrary-organisation.ts';

/** Records an organisation as it is, with an event that says nothing. */
export async function keep(
  database: Database,
  after: Organisation,
  before?: KeptOrganisation,
): Promise<KeptOrganisation> {
  return database.transaction(async (tx) => {
    const event = await recordEvent(tx, { kind: 'test', actor: 'operator', data: {} });
    return recordOrganisation(tx, { before, after, event });
  });
}

interface NodeRow {
  readonly unit: number;
  readonly position: number;
  readonly last_position: number;
  readonly depth: number;
  readonly parent: number | null;
  readonly above: readonly number[];
  readonly is_leaf: boolean;
  readonly code: string;
}

export async function nodesOf(database: Database, tree: number): Promise<readonly NodeRow[]> {
  return database.query<NodeRow>(
    `select unit, position, last_position, depth, parent, above, is_leaf, code
    from structure_node where tree = $1 order by position`,
    [tree],
  );
}

/** What the store should hold of a tree of the model, found in the plainest way. */
export function expectedNodes(
  { nodes }: UnitTree,
  numberOf: KeptOrganisation['numberOf'],
): NodeRow[] {
  const number = (position: number) => {
    const node = nodes[position];
    return node === undefined ? null : (numberOf.get(node.unit) ?? null);
  };
  const pathOf = (position: number): number[] => {
    const superior = number(position);
    return superior === null ? [] : [superior, ...pathOf(nodes[position]?.parent ?? -1)];
  };
  return nodes.map(({ version, parent, depth }, position) => {
    const isBelow = (at: number): boolean =>
      at === position || (at > 0 && isBelow(nodes[at]?.parent ?? -1));
    const branch = nodes.map((_node, at) => at).filter((at) => isBelow(at));
    return {
      unit: number(position) ?? 0,
      position,
      last_position: branch.at(-1) ?? position,
      depth,
      parent: number(parent),
      above: pathOf(parent),
      is_leaf: branch.length === 1,
      code: version.code,
    };
  });
}

export function someSeed(): Organisation {
  const [grown] = fc.sample(grownOrganisation, 1);
  if (grown === undefined) throw new Error('expected a sample');
  return grown.seed;
}
