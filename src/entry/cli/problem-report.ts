import type { Language, ProblemList } from '#kernel/problem.ts';
import { problemLine, problemSentence, type CommandFacts } from './problem-lines.ts';
import { PROBLEM_REPORT_TEXTS } from './problem-report-texts.ts';
import type { Terminal } from './terminal.ts';

type Problems = Pick<ProblemList<CommandFacts>, 'shown' | 'count'>;

/** Says what is refused, each with its place and the way out; as JSON on stdout where asked. */
export async function refuseProblems(
  problems: Problems,
  { isJson, language }: { readonly isJson: boolean; readonly language: Language },
  terminal: Terminal,
): Promise<void> {
  if (isJson) {
    const refusal = { problemCount: problems.count, problems: problemRecords(problems, language) };
    await terminal.print(`${JSON.stringify(refusal)}\n`);
  }
  for (const problem of inReadingOrder(problems)) terminal.say(problemLine(problem, language));
  terminal.say(PROBLEM_REPORT_TEXTS[language].refused(...countAndShown(problems, language)));
}

/** Says what is warned of, and how often. */
export function sayWarnings(warnings: Problems, language: Language, terminal: Terminal): void {
  for (const warning of inReadingOrder(warnings)) terminal.say(problemLine(warning, language));
  if (warnings.count === 0) return;
  terminal.say(PROBLEM_REPORT_TEXTS[language].warned(...countAndShown(warnings, language)));
}

/** Problems for `--json`. */
export function problemRecords(problems: Problems, language: Language): readonly object[] {
  return inReadingOrder(problems).map((problem) => ({
    code: problem.code,
    ...problem.place,
    sentence: problemSentence(problem, language),
  }));
}

/** By file in the order they were read, then by row. */
function inReadingOrder({ shown }: Problems) {
  const files = [...new Set(shown.map(({ place }) => place?.file))];
  return shown.toSorted(
    (one, other) =>
      files.indexOf(one.place?.file) - files.indexOf(other.place?.file) ||
      (one.place?.row ?? 0) - (other.place?.row ?? 0),
  );
}

function countAndShown(
  { shown, count }: Problems,
  language: Language,
): [count: string, shown: string | undefined] {
  const isCut = count > shown.length;
  return [written(count, language), isCut ? written(shown.length, language) : undefined];
}

/** A count as a reader of the language writes it. */
export function written(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
