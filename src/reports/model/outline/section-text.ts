/** A paragraph of a section: words with live figures, or what another report says, by its number. */
type SectionBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly number: number };

const QUOTE = /^\{quote\.(\d{1,6})\}$/u;

/**
 * The text of a section in its paragraphs: a line each, empty ones left out. A quotation stands where it is
 * named first: each may be as long as a section, and a text could name it thousands of times.
 */
export function sectionBlocks(text: string): readonly SectionBlock[] {
  const quoted = new Set<number>();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): SectionBlock[] => {
      const written = QUOTE.exec(line)?.[1];
      if (written === undefined) return [{ kind: 'paragraph', text: line }];
      const number = Number(written);
      if (quoted.has(number)) return [];
      quoted.add(number);
      return [{ kind: 'quote', number }];
    });
}

/** The words of a section, without the quotations. */
export function ownParagraphs(text: string): readonly string[] {
  return sectionBlocks(text).flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
}

/** Which quotations a text still names. */
export function quotedNumbers(text: string): readonly number[] {
  return sectionBlocks(text).flatMap((block) => (block.kind === 'quote' ? block.number : []));
}
