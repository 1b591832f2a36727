import { describe, expect, test } from 'vitest';
import { quotedNumbers, sectionBlocks } from './section-text.ts';

describe('the text of a section', () => {
  test('is read in paragraphs and quotations, a line each', () => {
    expect(sectionBlocks('Một.\n\n{quote.2}\n {quote.x}')).toEqual([
      { kind: 'paragraph', text: 'Một.' },
      { kind: 'quote', number: 2 },
      { kind: 'paragraph', text: '{quote.x}' },
    ]);
    expect(quotedNumbers('Một.\n{quote.3}')).toEqual([3]);
  });

  test('shows each quotation once, however often it is named: it may be as long as a section', () => {
    const blocks = sectionBlocks(`${'{quote.1}\n'.repeat(5000)}{quote.2}\n{quote.01}`);
    expect(blocks).toEqual([
      { kind: 'quote', number: 1 },
      { kind: 'quote', number: 2 },
    ]);
  });
});
