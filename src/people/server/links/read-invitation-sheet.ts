import type { Day } from '#kernel/day.ts';
import { problemList, type Language, type ProblemList } from '#kernel/problem.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import {
  organisationCacheOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import { foldLogin } from '#people/model/links/login-name.ts';
import { COLUMN_NAMES } from '#people/model/links/sheet-columns.ts';
import {
  readSheetPeople,
  type SheetPerson,
  type SheetRow,
} from '#people/model/links/sheet-people.ts';
import type { SheetFacts } from '#people/model/links/sheet-problems.ts';
import { calledUnit, type CalledUnit } from '#people/server/posts/place-names.ts';
import type { Database } from '#platform/server/database/database.ts';
import { MOST_PEOPLE } from './invitation-contract.ts';
import { takenLogins } from './open-account.ts';
import { readSheetFile } from './read-sheet-file.ts';

interface ToldSheet {
  readonly name: string;
  readonly content: Uint8Array;
  readonly today: Day;
  readonly language: Language;
}

interface InvitationSheet {
  readonly people: readonly SheetPerson[];
  /** What stands in the rows with the problems that are shown. */
  readonly faultyRows: readonly SheetRow[];
  /** Those that the roles of the people are for. */
  readonly units: readonly CalledUnit[];
  readonly problems: ProblemList<SheetFacts>;
}

/** The people of a sheet, and everything that is wrong with it, each with its place. */
export async function readInvitationSheet(
  database: Database,
  { name, content, today, language }: ToldSheet,
): Promise<InvitationSheet> {
  const problems = problemList<SheetFacts>();
  const rows = await readSheetFile({ name, content, limit: MOST_PEOPLE }, problems.report);
  if (problems.count > 0) {
    return { people: [], faultyRows: rowsOf(problems, rows), units: [], problems };
  }
  const kept = await organisationCacheOf(database).current(database);
  const read = readSheetPeople(rows, {
    ...{ today, language },
    takenLogins: await takenLogins(database, loginsIn(rows)),
    unitBearing: unitsByCode(kept),
  });
  for (const { row, field, problem } of read.problems) {
    const column = field && COLUMN_NAMES[language][field];
    problems.report({ ...problem, place: { file: name, row, ...(column && { column }) } });
  }
  const units = namedUnits(read.people, kept, today);
  return { people: read.people, faultyRows: rowsOf(problems, rows), units, problems };
}

function rowsOf(
  { shown }: ProblemList<SheetFacts>,
  rows: readonly SheetRow[],
): readonly SheetRow[] {
  const faulty = new Set(
    shown.map(({ place }) => (place !== undefined && 'row' in place ? place.row : undefined)),
  );
  return rows.filter(({ number }) => faulty.has(number));
}

function namedUnits(
  people: readonly SheetPerson[],
  kept: CachedOrganisation | undefined,
  today: Day,
): readonly CalledUnit[] {
  const ids = new Set(people.flatMap(({ roles }) => roles.flatMap(({ unit }) => unit ?? [])));
  return [...ids].flatMap((id) => calledUnit(kept, id, today) ?? []);
}

function loginsIn(rows: readonly SheetRow[]): readonly string[] {
  return rows.map(({ cells }) => foldLogin(cells.login ?? ''));
}

/** Each day is looked at once, however many rows name it. */
function unitsByCode(
  kept: CachedOrganisation | undefined,
): (code: string, day: Day) => string | undefined {
  if (kept === undefined) return () => undefined;
  const unitsOfDays = new Map<Day, ReadonlyMap<string, string>>();
  return (code, day) => {
    const known = unitsOfDays.get(day);
    if (known !== undefined) return known.get(code);
    const { nodes } = treeOn(kept.organisation.units, day);
    const units = new Map(nodes.map(({ unit, version }) => [version.code, unit as string]));
    unitsOfDays.set(day, units);
    return units.get(code);
  };
}
