import type { FolderFacts } from '#figures/server/input-folder.ts';
import { importPath, type ImportDone } from '#figures/server/import/import-path.ts';
import { problemList, type Language } from '#kernel/problem.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { problemRecords, refuseProblems, sayWarnings } from './problem-report.ts';
import { startProgress } from './progress.ts';
import type { IMPORT_LINE } from './table-lines.ts';
import { TABLE_TEXTS } from './table-texts.ts';
import type { Terminal } from './terminal.ts';
import { megabytes, withStore, withTrialStore } from './with-store.ts';

/** `midyear import`: a folder of tables, or figures alone, into the store. */
export async function runImport(
  { operands: [path = ''], options, language }: Call<typeof IMPORT_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, json: isJson, 'dry-run': isDryRun } = options;
  const within = isDryRun ? withTrialStore : withStore;
  const choice = { data, language, purpose: 'command', whenMissing: 'make' } as const;
  return within(choice, terminal, async (database) => {
    const texts = TABLE_TEXTS[language];
    const shown = startProgress(terminal.isWatched, terminal.say);
    const [problems, warnings] = [problemList<FolderFacts>(), problemList<FolderFacts>()];
    const read = megabytes();
    const progress = (bytes: number) => shown.update(texts.reading(read(bytes)));
    const reading = { report: problems.report, warn: warnings.report, progress };
    const request = { path, actor: 'import', reading, isDryRun } as const;
    const done = await importPath(database, request).finally(() => shown.clear());
    if (done === undefined) {
      await refuseProblems(problems, { isJson, language }, terminal);
      return 2;
    }
    if (isJson) {
      const warned = { warningCount: warnings.count, warnings: problemRecords(warnings, language) };
      await terminal.print(`${JSON.stringify({ isDryRun, ...done, ...warned })}\n`);
    }
    sayWarnings(warnings, language, terminal);
    terminal.say(doneSentence(done, isDryRun ? 'would' : 'did', language));
    return 0;
  });
}

function doneSentence(done: ImportDone, mode: 'did' | 'would', language: Language): string {
  const texts = TABLE_TEXTS[language];
  const { units, indicators, asked, figures } = done;
  const { told, corrected, accepted } = figures;
  if (units + indicators + asked + told + corrected + accepted === 0) {
    return mode === 'did' ? texts.nothingNew : texts.wouldNothing;
  }
  const write = (count: number) => new Intl.NumberFormat(language).format(count);
  const counts = {
    units: write(units),
    indicators: write(indicators),
    asked: write(asked),
    told: write(told),
    corrected: write(corrected),
    accepted: write(accepted),
    unchanged: write(figures.unchanged),
  };
  return mode === 'did' ? texts.imported(counts) : texts.wouldImport(counts);
}
