import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.for([
  ['plain cells', ['A', 'Ward A', ''], 'A,Ward A,\n'],
  ['a comma', ['Ward, north'], '"Ward, north"\n'],
  ['quotes', ['Ward "A"'], '"Ward ""A"""\n'],
  ['a line feed', ['Ward\nA'], '"Ward\nA"\n'],
  ['a carriage return', ['Ward\rA'], '"Ward\rA"\n'],
  ['spaces at the ends', [' A '], ' A \n'],
] as const)('a record with %s has quotes where it needs them', ([, cells, line]) => {
  expect(csvLine(cells)).toBe(line);
});
