import { expect, test } from 'vitest';
import { writtenTableOf } from './written-table-of.ts';

test('a file has the names of a sentence without the signs that keep them apart on a screen', () => {
  const does = { key: 'does', head: 'Does', kind: 'text' as const, cell: () => null };
  const table = writtenTableOf(
    {
      caption: 'Reorganisations',
      notes: [],
      columns: [{ ...does, value: (row: string) => row }],
      groups: [{ key: 'all', rows: ['Merge \u2068A\u2069 into \u2068B\u2069'] }],
    },
    { groupHead: 'Group', sheetName: 'Sheet' },
  );
  expect(table.groups[0]?.rows).toEqual([[{ value: 'Merge A into B', decimals: undefined }]]);
});
