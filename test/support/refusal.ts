import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inputFolder, scratchFolder, type InputFiles } from './input-folder.ts';
import { rollUpFolder, type Ended } from './run-midyear.ts';

const OLD_TOTALS = 'the totals of last time\n';

/** A place, what is wrong, and the way out. */
const ENGLISH_PROBLEM = /^[^:]+\.csv(, row \d+)?(, column \S+)?: .+; .+$/u;
const VIETNAMESE_PROBLEM = /^[^:]+\.csv(, dòng \d+)?(, cột \S+)?: .+; .+$/u;

/**
 * The problems for which an input folder is refused, one a line. Holds for each of them: the
 * command ends with 2, prints nothing, writes no new file and leaves an old one as it was, and in
 * English as in Vietnamese says where, what is wrong and the way out.
 */
export async function refusalOf(files: InputFiles): Promise<readonly string[]> {
  await using folder = await inputFolder(files);
  await using results = await scratchFolder();
  const [newFile, oldFile] = [join(results.path, 'new.csv'), join(results.path, 'old.csv')];
  await writeFile(oldFile, OLD_TOTALS);
  const english = problemsIn(await rollUpFolder(folder.path, '--out', newFile), ENGLISH_PROBLEM);
  const inVietnamese = await rollUpFolder(folder.path, '--out', oldFile, '--lang', 'vi');
  expect(problemsIn(inVietnamese, VIETNAMESE_PROBLEM)).toHaveLength(english.length);
  expect(await readdir(results.path)).toEqual(['old.csv']);
  expect(await readFile(oldFile, 'utf8')).toBe(OLD_TOTALS);
  return english;
}

function problemsIn({ exitCode, stdout, stderr }: Ended, problem: RegExp): readonly string[] {
  const problems = stderr.trimEnd().split('\n').slice(0, -1);
  expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 2, stdout: '' });
  for (const line of problems) expect(line).toMatch(problem);
  return problems;
}
