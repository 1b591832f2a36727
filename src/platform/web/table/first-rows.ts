import type { RowGroup } from './table-column.ts';

/** The first rows of all groups together; groups that begin later are left out. */
export function firstRows<Row>(
  groups: readonly RowGroup<Row>[],
  count: number,
): readonly RowGroup<Row>[] {
  let room = count;
  return groups.flatMap((group) => {
    if (room === 0) return [];
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    return [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}

export function rowCount(groups: readonly RowGroup<unknown>[]): number {
  return groups.reduce((count, { rows }) => count + rows.length, 0);
}
