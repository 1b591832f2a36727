import { CYCLE_PROBLEM_TEXTS } from '#cycle/model/cycle-problem-texts.ts';
import { FIGURE_PROBLEM_TEXTS } from '#figures/model/figure-problem-texts.ts';
import type { FolderFacts } from '#figures/server/input-folder.ts';
import type { Language, Place, Problem, ProblemTexts } from '#kernel/problem.ts';
import { ORGANISATION_PROBLEM_TEXTS } from '#organisation/model/organisation-problem-texts.ts';
import { BACKUP_PROBLEM_TEXTS } from '#platform/model/backup-problem-texts.ts';
import type { BackupFacts } from '#platform/model/backup-problems.ts';

/** All that a command may refuse with. */
export type CommandFacts = FolderFacts & BackupFacts;

type Placed = Problem<CommandFacts>;

const PLACE_WORDS: Record<Language, { readonly row: string; readonly column: string }> = {
  en: { row: 'row', column: 'column' },
  vi: { row: 'dòng', column: 'cột' },
};

/** The sentence of a problem: what is wrong, and the way out. */
export function problemSentence(problem: Placed, language: Language): string {
  const texts: ProblemTexts<CommandFacts> = {
    ...BACKUP_PROBLEM_TEXTS[language],
    ...ORGANISATION_PROBLEM_TEXTS[language],
    ...CYCLE_PROBLEM_TEXTS[language],
    ...FIGURE_PROBLEM_TEXTS[language],
  };
  const sentence = texts[problem.code] as (facts: object) => string;
  return sentence(shownFacts(problem.facts));
}

/** Facts as they are shown: texts from files may be long, and hold what is not seen or moves the cursor. */
function shownFacts(facts: object): object {
  const shown = Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    typeof fact === 'string' ? shownText(fact) : fact,
  ]);
  return Object.fromEntries(shown) as object;
}

const LONGEST_SHOWN = 200;
const NOT_SEEN = /^\s+|\s+$|\p{Cc}+|[\u202A-\u202E\u2066-\u2069]+/gu;

function shownText(text: string): string {
  const start = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return start.replaceAll(NOT_SEEN, (unseen) => '␣'.repeat(unseen.length));
}

/** `figures.csv, row 12, column value: …` */
export function problemLine(problem: Placed, language: Language): string {
  const place = problem.place === undefined ? '' : `${placeText(problem.place, language)}: `;
  return `${place}${problemSentence(problem, language)}\n`;
}

function placeText({ file, row, column }: Place, language: Language): string {
  const words = PLACE_WORDS[language];
  const rowPart = row === undefined ? [] : [`${words.row} ${row}`];
  const columnPart = column === undefined ? [] : [`${words.column} ${column}`];
  return [file, ...rowPart, ...columnPart].join(', ');
}
