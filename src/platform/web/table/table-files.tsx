import { useState, type ReactNode } from 'react';
import { tableCsv } from '#platform/model/table-file/table-csv.ts';
import { tableFileName } from '#platform/model/table-file/table-file-name.ts';
import type { WrittenTable } from '#platform/model/table-file/written-table.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { saveFile } from './save-file.ts';
import type { TableContent } from './table-column.ts';
import { TABLE_TEXTS } from './table-texts.ts';
import { writtenTableOf } from './written-table-of.ts';
import './table-files.css';

type Ending = 'csv' | 'xlsx';

/** The ways to take a table along: as a spreadsheet, as CSV, on paper. All hold every row. */
export function TableFiles<Row>(content: TableContent<Row>): ReactNode {
  const texts = useTexts(TABLE_TEXTS);
  const { instant } = useWrittenValues();
  const [told, tell] = useState('');
  const save = async (ending: Ending): Promise<void> => {
    const downloadedAt = texts.downloadedAt(instant(new Date().toISOString()));
    const notes = [...content.notes, downloadedAt];
    const name = tableFileName(content.fileName ?? content.caption, ending);
    try {
      saveFile(name, await CONTENTS[ending](writtenTableOf({ ...content, notes }, texts.words)));
      tell(texts.saved(name));
    } catch {
      tell(texts.notSaved);
    }
  };
  return (
    <div className="table-files unprinted">
      <Button onClick={() => void save('xlsx')}>{texts.excel}</Button>
      <Button onClick={() => void save('csv')}>{texts.csv}</Button>
      <Button onClick={() => window.print()}>{texts.print}</Button>
      <p role="status" dir="auto">
        {told}
      </p>
    </div>
  );
}

const CONTENTS: Readonly<Record<Ending, (table: WrittenTable) => Promise<Blob>>> = {
  csv: (table) => Promise.resolve(new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' })),
  // Few take spreadsheets along, so what writes them is not part of the first page.
  xlsx: async (table) => {
    const { writeSpreadsheet } = await import('./write-spreadsheet.ts');
    return writeSpreadsheet(table);
  },
};
