import { parse } from 'csv-parse/sync';

/** The rows of a CSV text, each cell by the name of its column. */
export function csvRows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}
