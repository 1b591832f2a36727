import { useState, type ReactNode } from 'react';
import { tableCsv } from '#platform/model/table-file/table-csv.ts';
import { tableFileName } from '#platform/model/table-file/table-file-name.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { saveFile } from './save-file.ts';
import type { TableContent } from './table-column.ts';
import { TABLE_TEXTS } from './table-texts.ts';
import { writtenTableOf } from './written-table-of.ts';
import './table-files.css';

/** The ways to take a table along: as CSV, on paper. Both hold every row. */
export function TableFiles<Row>(content: TableContent<Row>): ReactNode {
  const texts = useTexts(TABLE_TEXTS);
  const { instant } = useWrittenValues();
  const [told, tell] = useState('');
  const save = (): void => {
    const downloadedAt = texts.downloadedAt(instant(new Date().toISOString()));
    const notes = [...content.notes, downloadedAt];
    const name = tableFileName(content.caption, 'csv');
    const csv = tableCsv(writtenTableOf({ ...content, notes }, texts.group));
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    tell(texts.saved(name));
  };
  return (
    <div className="table-files unprinted">
      <Button onClick={save}>{texts.csv}</Button>
      <Button onClick={() => window.print()}>{texts.print}</Button>
      <p role="status" dir="auto">
        {told}
      </p>
    </div>
  );
}
