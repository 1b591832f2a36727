import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { DOCUMENT_PROBLEM_TEXTS } from '#documents/model/document-problem-texts.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import { rootOn, unitBearing } from '#organisation/server/unit-queries.ts';
import type { Database } from '#platform/server/database/database.ts';
import { carriedProblems } from '#platform/server/http/outcome.ts';
import { dayIn } from '#platform/server/organisation-day.ts';
import { fillWholeFile, writeAll } from '#platform/server/whole-file.ts';
import { reportBytes } from '#reports/server/document/report-of-period.ts';
import type { DocumentFormat } from '#documents/server/document-files.ts';
import type { Call } from './command-line.ts';
import type { ExitCode } from './exit-code.ts';
import { problemLine } from './problem-lines.ts';
import type { REPORT_LINE } from './report-line.ts';
import { REPORT_TEXTS } from './report-texts.ts';
import { placeFaultText } from './served-place-texts.ts';
import { timeZoneOf } from './served-place.ts';
import type { Terminal } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `midyear report`: the report of a unit and period as a file. */
export async function runReport(
  { options, language }: Call<typeof REPORT_LINE.options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { data, period } = options;
  const zone = timeZoneOf(terminal);
  if ('code' in zone) {
    terminal.say(`${placeFaultText(zone, language)}\n`);
    return 2;
  }
  if (lastDayOfPeriod(period) === undefined) {
    terminal.say(REPORT_TEXTS[language].notAPeriod(period));
    return 2;
  }
  const choice = { data, language, purpose: 'command', whenMissing: 'refuse' } as const;
  return withStore(choice, terminal, async (database) => {
    const wish = { ...options, today: dayIn(zone.timeZone, new Date()), language };
    const { sentence, isWritten } = await writeReport(database, wish);
    terminal.say(sentence);
    return isWritten ? 0 : 2;
  });
}

interface ReportWish {
  readonly period: string;
  readonly unit: string | undefined;
  readonly format: DocumentFormat;
  readonly out: string;
  readonly today: Day;
  readonly language: Language;
}

interface Said {
  readonly sentence: string;
  readonly isWritten: boolean;
}

async function writeReport(database: Database, wish: ReportWish): Promise<Said> {
  const { unit: code, today, period, format, out, language } = wish;
  const texts = REPORT_TEXTS[language];
  const unit = await (code === undefined
    ? rootOn(database, today)
    : unitBearing(database, code, today));
  if (unit === undefined) {
    return unwritten(code === undefined ? texts.noOrganisation : texts.unknownUnit(code));
  }
  try {
    const place = { unit: unit.id, period, today, format };
    const { bytes, isPublished } = await reportBytes(database, place);
    const fault = await writeFile(out, bytes, language);
    if (fault !== undefined) return unwritten(fault);
    return { sentence: (isPublished ? texts.published : texts.draft)(out), isWritten: true };
  } catch (error) {
    return unwritten(refusedDocument(error, language));
  }
}

function unwritten(sentence: string): Said {
  return { sentence, isWritten: false };
}

/** The sentence where the file cannot be written. */
async function writeFile(
  out: string,
  bytes: Uint8Array,
  language: Language,
): Promise<string | undefined> {
  try {
    await fillWholeFile(out, (file) => writeAll(file, bytes));
    return undefined;
  } catch (error) {
    const isOfFile = error instanceof Error && 'syscall' in error && 'code' in error;
    if (!isOfFile) throw error;
    const facts = { reason: String(error.code) };
    return problemLine({ code: 'cannot-write', facts, place: { file: out } }, language);
  }
}

/** The sentence of a document that is refused. @throws what is none. */
function refusedDocument(error: unknown, language: Language): string {
  const [problem] = carriedProblems(error)?.shown ?? [];
  if (problem === undefined) throw error;
  const sentenceOf: Readonly<Record<string, (facts: never) => string>> =
    DOCUMENT_PROBLEM_TEXTS[language];
  return `${sentenceOf[problem.code]?.(problem.facts as never) ?? problem.code}\n`;
}
