import type { Difference, TotalsCheck } from '#figures/model/totals/check-totals.ts';
import type { RollUp } from '#figures/model/totals/roll-up.ts';
import { totalLines, totalRows } from '#figures/model/totals/total-rows.ts';
import type { FolderFacts } from '#figures/server/input-folder.ts';
import { formatDay } from '#kernel/day.ts';
import { formatDecimal } from '#kernel/exact-number.ts';
import type { ProblemList } from '#kernel/problem.ts';
import { inBlocks } from '#platform/server/whole-file.ts';
import { problemRecords, sayWarnings, written } from './problem-report.ts';
import type { RollUpCall } from './roll-up-line.ts';
import { ROLL_UP_TEXTS } from './roll-up-texts.ts';
import type { Terminal } from './terminal.ts';

export interface RollUpResult {
  readonly done: RollUp;
  readonly warnings: ProblemList<FolderFacts>;
  readonly check: TotalsCheck | undefined;
}

/** Tells what was done: results on stdout, the summary on stderr. */
export async function tellRollUp(
  result: RollUpResult,
  call: RollUpCall,
  terminal: Terminal,
): Promise<void> {
  const { done, warnings, check } = result;
  const texts = ROLL_UP_TEXTS[call.language];
  if (call.isJson) await printJson(result, call, terminal);
  else if (check !== undefined) await printCheck(check, call, terminal);
  else if (call.out === undefined) await printAll(totalLines(done), terminal);
  sayWarnings(warnings, call.language, terminal);
  const { read, placed, held, leftOut } = done.counts;
  const write = (count: number) => written(count, call.language);
  const counts = {
    read: write(read),
    placed: write(placed),
    held: write(held),
    leftOut: write(leftOut),
  };
  terminal.say(texts.summary(counts, formatDay(call.asOf)));
  if (call.out === undefined) return;
  const rowCount = done.totals.reduce((sum, { length }) => sum + length, 0);
  terminal.say(texts.written(write(rowCount), call.out));
}

async function printCheck(
  check: TotalsCheck,
  { language }: RollUpCall,
  terminal: Terminal,
): Promise<void> {
  const texts = ROLL_UP_TEXTS[language];
  const lines = check.differences.map(({ published, ours, status }) => {
    const what = [published.unitCode, published.period, published.indicator].join(' ');
    const value = formatDecimal(published.value);
    return ours === undefined
      ? texts.missing(what, value, status)
      : texts.differs(what, value, formatDecimal(ours));
  });
  await printAll(lines, terminal);
  const sentence = texts.met(written(check.met, language), written(check.published, language));
  await terminal.print(check.published === 0 ? texts.nothingPublished : sentence);
}

async function printJson(
  { done, warnings, check }: RollUpResult,
  { asOf, out, language }: RollUpCall,
  terminal: Terminal,
): Promise<void> {
  const head = JSON.stringify({
    asOf: formatDay(asOf),
    figures: done.counts,
    warningCount: warnings.count,
    warnings: problemRecords(warnings, language),
    ...(check && { check: { ...check, differences: check.differences.map(differenceRecord) } }),
  });
  if (out !== undefined) await terminal.print(`${head}\n`);
  else await printAll(withTotals(head, done), terminal);
}

/** The object with its totals as a last member, one a line, never whole in memory. */
function* withTotals(head: string, done: RollUp): Generator<string> {
  let before = `${head.slice(0, -1)},"totals":[\n`;
  for (const row of totalRows(done)) {
    yield `${before}${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield `${before.startsWith(',') ? '\n' : before}]}\n`;
}

function differenceRecord({ published, ours, status }: Difference) {
  return {
    unit_code: published.unitCode,
    period: published.period,
    indicator: published.indicator,
    published: formatDecimal(published.value),
    ours: ours === undefined ? null : formatDecimal(ours),
    status,
    source: published.source,
  };
}

async function printAll(lines: Iterable<string>, terminal: Terminal): Promise<void> {
  for (const block of inBlocks(lines)) await terminal.print(block);
}
