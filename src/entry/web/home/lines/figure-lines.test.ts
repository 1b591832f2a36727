import { expect, test } from 'vitest';
import { STATION_TEXTS } from '#entry/web/home/station-texts.ts';
import { SENT_TEXTS } from '#entry/web/home/sent-texts.ts';
import { FIGURE_LINES } from './figure-lines.ts';
import type { LineFacts } from './line-text.ts';

function facts(told: Readonly<Record<string, number>>): LineFacts {
  const text = (name: string) => String(told[name]);
  return { count: (name) => told[name] ?? 0, number: text, day: text, text };
}

const { told, waiting } = FIGURE_LINES.en;

test.each([
  [told['units-told'], { told: 134, asked: 140 }, '134 of 140 units have reported'],
  [told['units-told-unasked'], { told: 1 }, '1 unit has reported'],
  [told['units-told-unasked'], { told: 2 }, '2 units have reported'],
  [waiting['tell-figures'], { figures: 1 }, 'Enter 1 missing figure'],
  [waiting['tell-figures'], { figures: 7 }, 'Enter 7 missing figures'],
])('the station of figures says in the words of an office what is there', (line, known, said) => {
  expect(line?.(facts(known))).toBe(said);
});

test('units report their figures, on the ribbon and in the table of who has', () => {
  expect(STATION_TEXTS.en.states.figures.running).toBe('Being collected');
  expect(SENT_TEXTS.en.cell('3', '4')).toBe('3 of 4 units have reported');
  expect(SENT_TEXTS.en.whole).toBe('Total');
});
