import { plainParagraph, type Block } from '#documents/model/official-document.ts';

/** A figure that an amendment corrects, in words for its reader. */
export interface WrittenChange {
  /** What the figure is of. */
  readonly subject: string;
  readonly was: string;
  readonly is: string;
}

interface Amends {
  /** `05/BC-LH`. */
  readonly symbol: string;
  readonly changes: readonly WrittenChange[];
}

/** With what an amendment begins: which document it amends, and each figure that is another now. */
export function amendmentParagraphs(amends: Amends | undefined): readonly Block[] {
  if (amends === undefined) return [];
  const { symbol, changes } = amends;
  return [
    plainParagraph(
      `Báo cáo này đính chính và thay thế Báo cáo số ${symbol}; các số liệu sau đây thay đổi:`,
    ),
    {
      kind: 'list',
      marker: 'dash',
      items: changes.map(({ subject, was, is }) => [{ text: `${subject}: ${was} nay là ${is};` }]),
    },
  ];
}
