import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkTotals } from '#figures/model/totals/check-totals.ts';
import {
  publishedTotalsReader,
  type PublishedTotal,
} from '#figures/model/tables/published-totals-table.ts';
import { rollUp, type RollUp } from '#figures/model/totals/roll-up.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { totalLines, totalRows } from '#figures/model/totals/total-rows.ts';
import { readInputFolder, type FolderFacts } from '#figures/server/input-folder.ts';
import { INPUT_TABLES } from '#figures/server/input-tables.ts';
import { formatDay } from '#kernel/day.ts';
import { problemList, type ProblemList, type Report } from '#kernel/problem.ts';
import { versionOn } from '#organisation/model/unit.ts';
import { readCsvFile } from '#platform/server/csv-file.ts';
import { writeWholeFile } from '#platform/server/whole-file.ts';
import type { ExitCode } from './exit-code.ts';
import { startProgress, type Progress } from './progress.ts';
import type { RollUpCall } from './roll-up-line.ts';
import { refuseProblems } from './problem-report.ts';
import { tellRollUp } from './roll-up-report.ts';
import { ROLL_UP_TEXTS } from './roll-up-texts.ts';
import type { Terminal } from './terminal.ts';

/** `midyear roll-up`: reads a folder, adds it up, writes the totals, checks them. */
export async function runRollUp(call: RollUpCall, terminal: Terminal): Promise<ExitCode> {
  const progress = startProgress(terminal.isWatched, terminal.say);
  const problems = problemList<FolderFacts>();
  const warnings = problemList<FolderFacts>();
  if (call.out !== undefined) await checkOut(call, call.out, problems.report);
  const told = await readFolder(call, { problems, warnings, progress });
  const published = await readPublished(call, { problems, progress });
  progress.update(ROLL_UP_TEXTS[call.language].adding);
  const done = told && problems.count === 0 ? addUp(told, call, problems.report) : undefined;
  if (done !== undefined && call.out !== undefined) await writeOut(call.out, done, problems.report);
  progress.clear();
  if (done === undefined || problems.count > 0) {
    await refuseProblems(problems, call, terminal);
    return 2;
  }
  const check = published && checkTotals(published, totalRows(done), call.tolerance);
  await tellRollUp({ done, warnings, check }, call, terminal);
  return check !== undefined && check.differences.length > 0 ? 1 : 0;
}

/** Says at once what would only be found after all the work. */
async function checkOut(call: RollUpCall, out: string, report: Report<FolderFacts>): Promise<void> {
  const place = { file: out };
  if (await isInput(call, out)) report({ code: 'would-overwrite', facts: {}, place });
  const folder = await stat(dirname(resolve(out))).catch(() => undefined);
  if (folder === undefined) report({ code: 'cannot-write', facts: { reason: 'ENOENT' }, place });
}

interface Reading {
  readonly problems: ProblemList<FolderFacts>;
  readonly progress: Progress;
}

async function readFolder(
  { folder, language }: RollUpCall,
  { problems, warnings, progress }: Reading & { readonly warnings: ProblemList<FolderFacts> },
): Promise<ToldOrganisation | undefined> {
  const { report } = problems;
  return readInputFolder(folder, {
    report,
    warn: warnings.report,
    progress: showBytes(progress, ROLL_UP_TEXTS[language].reading),
  });
}

async function readPublished(
  { check, language }: RollUpCall,
  { problems, progress }: Reading,
): Promise<readonly PublishedTotal[] | undefined> {
  if (check === undefined) return undefined;
  const { report } = problems;
  const reader = publishedTotalsReader(check, report);
  await readCsvFile({ path: check, name: check, isOptional: false }, reader, {
    report,
    progress: showBytes(progress, ROLL_UP_TEXTS[language].reading),
  });
  return reader.totals;
}

function showBytes(
  progress: Progress,
  text: (megabytes: string) => string,
): (bytes: number) => void {
  let read = 0;
  return (bytes) => {
    read += bytes;
    progress.update(text((read / 1_000_000).toFixed(0)));
  };
}

/** The roll-up, where anyone lives on the day to be added up. */
function addUp(
  told: ToldOrganisation,
  { asOf }: RollUpCall,
  report: Report<FolderFacts>,
): RollUp | undefined {
  if (told.organisation.units.some((unit) => versionOn(unit, asOf) !== undefined))
    return rollUp(told, asOf);
  report({ code: 'nobody-lives', facts: { day: formatDay(asOf) } });
  return undefined;
}

async function writeOut(path: string, done: RollUp, report: Report<FolderFacts>): Promise<void> {
  try {
    await writeWholeFile(path, totalLines(done));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    report({ code: 'cannot-write', facts: { reason }, place: { file: path } });
  }
}

/** Whether the totals would take the place of what they are made from or checked against. */
async function isInput({ folder, check }: RollUpCall, out: string): Promise<boolean> {
  const path = await withoutLinks(out);
  if (check !== undefined && (await withoutLinks(check)) === path) return true;
  return dirname(path) === (await withoutLinks(folder)) && INPUT_TABLES.has(basename(path));
}

/** The path that links lead to, where a file may be about to be made. */
async function withoutLinks(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return realpath(path).catch(() => join(folder, basename(path)));
}
