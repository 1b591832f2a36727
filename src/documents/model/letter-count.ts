import type { Block, OfficialDocument } from './official-document.ts';

/** As many letters as one document may have: some four hundred pages of text, or five thousand rows. */
export const DOCUMENT_LETTERS = 1_000_000;

/** What a cell or a line weighs beside its letters: drawing an empty one takes time too. */
const WEIGHT_OF_PART = 20;

/** About how many letters a document has; each line and each cell counts as some more. */
export function letterCount(document: OfficialDocument): number {
  const { header, subject, addressees, grounds, recipients, body, annexes } = document;
  const texts = [header.issuingBody, header.parentBody ?? '', subject];
  return (
    weightOf([...texts, ...addressees, ...grounds, ...recipients]) +
    blocksWeight(body) +
    annexes.reduce((sum, { title, blocks }) => sum + title.length + blocksWeight(blocks), 0)
  );
}

function blocksWeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockWeight(block), 0);
}

function blockWeight(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return weightOf([block.text]);
    case 'paragraph':
      return weightOf(block.runs.map(({ text }) => text));
    case 'list':
      return block.items.reduce((sum, runs) => sum + weightOf(runs.map(({ text }) => text)), 0);
    case 'table': {
      const head = weightOf(block.columns.map(({ label }) => label));
      return block.rows.reduce((sum, row) => sum + weightOf(row), head);
    }
  }
}

function weightOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + WEIGHT_OF_PART, 0);
}
