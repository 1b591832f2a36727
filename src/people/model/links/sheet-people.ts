import type { Role } from '#kernel/actor.ts';
import { dayAfter, formatDay, type Day } from '#kernel/day.ts';
import { holdsHidden } from '#kernel/hidden-characters.ts';
import type { Language } from '#kernel/problem.ts';
import { readTypedDay } from '#platform/model/language/day-text.ts';
import { faultsOfPeople, tidyPerson, type NamedPerson } from './named-person.ts';
import type { SheetField } from './sheet-columns.ts';
import type { SheetProblem } from './sheet-problems.ts';
import { languageOf, meansWhole, reachOf, roleOf, type Reach } from './sheet-words.ts';

/** A row of a sheet: what each field says, and where it stands. */
export interface SheetRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<SheetField, string>>>;
}

/** A person of a sheet, as an invitation takes it. */
export interface SheetPerson extends NamedPerson {
  readonly row: number;
  readonly language: Language;
  readonly roles: readonly SheetRole[];
}

/** Days as `2026-06-30`; `until` is the first on which the role holds no more. */
export interface SheetRole {
  readonly role: Role;
  readonly unit: string | null;
  readonly reach: Reach;
  readonly from?: string;
  readonly until?: string;
}

/** What is wrong with a cell. */
export interface CellProblem {
  readonly row: number;
  readonly field: SheetField | undefined;
  readonly problem: SheetProblem;
}

/** What reading a sheet needs to know. */
export interface SheetWorld {
  readonly today: Day;
  /** Of who leaves it open. */
  readonly language: Language;
  readonly takenLogins: ReadonlySet<string>;
  /** The unit that bears a code on a day. */
  unitBearing(code: string, day: Day): string | undefined;
}

interface ReadSheet {
  readonly people: readonly SheetPerson[];
  readonly problems: readonly CellProblem[];
}

/** The people of a sheet, and all that is wrong with its rows; who is not sound is left out. */
export function readSheetPeople(rows: readonly SheetRow[], world: SheetWorld): ReadSheet {
  const read = rows.map((row) => readRow(row, world));
  const faults = faultsOfPeople(
    read.map(({ person }) => person),
    world.takenLogins,
  ).map(({ index, field, problem }) => ({ row: rows[index]?.number ?? 0, field, problem }));
  const twice = rowsTwice(rows);
  const isTwice = new Set(twice.map(({ row }) => row));
  const problems = [
    ...read.flatMap((each) => each.problems),
    // Of a row that stands twice it is no news that its login does.
    ...faults.filter(({ row, problem }) => problem.code !== 'login-twice' || !isTwice.has(row)),
    ...twice,
  ].toSorted((one, other) => one.row - other.row);
  const broken = new Set(problems.map(({ row }) => row));
  return {
    people: read.map(({ person }) => person).filter(({ row }) => !broken.has(row)),
    problems,
  };
}

function rowsTwice(rows: readonly SheetRow[]): readonly CellProblem[] {
  const rowByCells = new Map<string, number>();
  return rows.flatMap(({ number: row, cells }) => {
    const said = JSON.stringify(Object.entries(cells));
    const earlier = rowByCells.get(said);
    if (earlier === undefined) rowByCells.set(said, row);
    if (earlier === undefined) return [];
    return [{ row, field: undefined, problem: { code: 'row-twice', facts: { earlier } } } as const];
  });
}

interface ReadRow {
  readonly person: SheetPerson;
  readonly problems: readonly CellProblem[];
}

const LONGEST_NAME = 100;
const LONGEST_FIELDS = {
  familyName: LONGEST_NAME,
  middleName: LONGEST_NAME,
  givenName: LONGEST_NAME,
};

function readRow({ number: row, cells }: SheetRow, world: SheetWorld): ReadRow {
  const problems: CellProblem[] = [];
  const report: ReportCell = (field, problem) => void problems.push({ row, field, problem });
  for (const [field, limit] of Object.entries(LONGEST_FIELDS)) {
    const told = cells[field as SheetField] ?? '';
    const facts = { limit };
    if (told.length > limit) report(field as SheetField, { code: 'cell-too-long', facts });
    if (holdsHidden(told)) {
      report(field as SheetField, { code: 'cell-with-hidden-character', facts: {} });
    }
  }
  const { familyName = '', middleName = '', givenName = '', login = '', email = '' } = cells;
  const person = tidyPerson({ familyName, middleName, givenName, login, email });
  const language = readLanguage(cells.language ?? '', world.language, report);
  const roles = readRole(cells, world, report);
  return { person: { ...person, row, language, roles }, problems };
}

type ReportCell = (field: SheetField, problem: SheetProblem) => void;

function readLanguage(text: string, usual: Language, report: ReportCell): Language {
  if (text === '') return usual;
  const language = languageOf(text);
  if (language === undefined) report('language', { code: 'unreadable-language', facts: { text } });
  return language ?? usual;
}

function readRole(
  cells: SheetRow['cells'],
  world: SheetWorld,
  report: ReportCell,
): readonly SheetRole[] {
  const { role: text = '', unit = '', reach = '', from = '', lastDay = '' } = cells;
  if (text === '') {
    const isAboutRole = [unit, reach, from, lastDay].some((cell) => cell !== '');
    if (isAboutRole) report('role', { code: 'role-not-named', facts: {} });
    return [];
  }
  const role = roleOf(text);
  if (role === undefined) report('role', { code: 'unreadable-role', facts: { text } });
  const { first, days } = readDays({ from, lastDay }, world.today, report);
  const place = readPlace(cells, { world, day: first }, report);
  return role === undefined || place === undefined ? [] : [{ role, ...place, ...days }];
}

interface ReadDays {
  /** On which the role begins. */
  readonly first: Day;
  readonly days: Pick<SheetRole, 'from' | 'until'>;
}

function readDays(
  { from, lastDay }: { readonly from: string; readonly lastDay: string },
  today: Day,
  report: ReportCell,
): ReadDays {
  const [told, last] = [readDay(from, 'from', report), readDay(lastDay, 'lastDay', report)];
  if (told !== undefined && told < today) report('from', { code: 'day-over', facts: {} });
  const first = told ?? today;
  if (last !== undefined && last < first) report('lastDay', { code: 'days-reversed', facts: {} });
  const days = {
    ...(told !== undefined && { from: formatDay(told) }),
    ...(last !== undefined && { until: formatDay(dayAfter(last)) }),
  };
  return { first, days };
}

function readDay(text: string, field: SheetField, report: ReportCell): Day | undefined {
  if (text === '') return undefined;
  const day = readTypedDay(text);
  if (day === undefined) report(field, { code: 'unreadable-day', facts: { text } });
  return day;
}

/** No unit is not the whole organisation: that somebody left out a code must give no power. */
function readPlace(
  { unit: code = '', reach: text = '' }: SheetRow['cells'],
  { world, day }: { readonly world: SheetWorld; readonly day: Day },
  report: ReportCell,
): Pick<SheetRole, 'unit' | 'reach'> | undefined {
  const reach = text === '' ? 'alone' : reachOf(text);
  if (reach === undefined) report('reach', { code: 'unreadable-reach', facts: { text } });
  if (code === '') report('unit', { code: 'unit-not-named', facts: {} });
  if (code === '' || reach === undefined) return undefined;
  if (meansWhole(code)) return { unit: null, reach: 'below' };
  const unit = world.unitBearing(code, day);
  if (unit === undefined) report('unit', { code: 'no-unit-with-code', facts: { code } });
  return unit === undefined ? undefined : { unit, reach };
}
