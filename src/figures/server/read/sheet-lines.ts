/** A unit as a sheet shows it. */
export interface SheetLine {
  readonly unit: number;
  readonly id: string;
  readonly position: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly level: string;
  readonly is_leaf: boolean;
}

/** A unit ($2) and those directly below it, on a tree. */
export function selectLines(tree: string): string {
  return `select node.unit, unit.id, node.position, node.code, node.name, node.name_en, node.level, node.is_leaf
    from structure_node node join unit on unit.number = node.unit
    where node.tree = ${tree} and (node.unit = $2 or node.parent = $2)`;
}

/** A row of `selectLines` as one value. */
export const SHEET_LINE = `jsonb_build_object('unit', unit, 'id', id, 'position', position, 'code', code,
  'name', name, 'name_en', name_en, 'level', level, 'is_leaf', is_leaf)`;

export function inTreeOrder(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines.toSorted((one, other) => one.position - other.position);
}
