import { dayBefore, formatDay, type Day } from '#kernel/day.ts';
import { leavesSomething, orderOfDay } from '#organisation/model/succession/day-order.ts';
import { isOverdrawn } from '#organisation/model/succession/hand-over.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import type { SuccessionBook } from '#organisation/model/succession/succession-book.ts';
import {
  shareUnder,
  type Basis,
  type Succession,
} from '#organisation/model/succession/succession.ts';
import { SUCCESSIONS_FILE, type SuccessionRow } from './successions-table.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** What the checks of successions look at. `bases` are those that indicators use. */
export interface SuccessionsToCheck {
  readonly organisation: Organisation;
  readonly book: SuccessionBook;
  readonly rows: readonly SuccessionRow[];
  readonly bases: readonly Basis[];
}

/** Shares within the whole, chains of a day that end, and no root that leaves a rest (rule 3). */
export function checkSuccessions(told: SuccessionsToCheck, report: OrganisationReport): void {
  const days = Map.groupBy(told.organisation.successions, ({ on }) => on);
  const underBases = [undefined, ...told.bases];
  for (const [day, lines] of days) {
    const sources = new Set(lines.flatMap(({ from }) => from ?? []));
    for (const unit of sources) checkShares(told, told.book.handedOn(unit, day), report);
    const { circle } = orderOfDay(told.book, day, underBases);
    if (circle.length > 0) reportCircle(told, { circle, day }, report);
    else for (const unit of sources) checkRoot(told, { unit, day }, report);
  }
}

/** Each column as told, and each basis in use as rule 2 fills it up from `share`. */
function checkShares(
  { rows, bases }: SuccessionsToCheck,
  lines: readonly Succession[],
  report: OrganisationReport,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const columns = new Set(lines.flatMap(({ shares }) => [...shares.byBasis.keys()]));
  const overdrawn = [
    ...[undefined, ...bases].filter((basis) =>
      isOverdrawn(lines.map(({ shares }) => shareUnder(shares, basis))),
    ),
    ...[...columns].filter((basis) =>
      isOverdrawn(lines.map(({ shares }) => shares.byBasis.get(basis))),
    ),
  ];
  for (const basis of new Set(overdrawn)) {
    const column = columnOf(basis);
    const facts = { code: first.fromCode, day: formatDay(first.on), basis: column };
    report({ code: 'shares-above-one', facts, place: placeOf(rows, first, column) });
  }
}

interface OnDay {
  readonly unit: UnitId;
  readonly day: Day;
}

function checkRoot(
  { book, bases, rows }: SuccessionsToCheck,
  { unit, day }: OnDay,
  report: OrganisationReport,
): void {
  const wasRoot =
    book.livesOn(unit, dayBefore(day)) && book.superiorOn(unit, dayBefore(day)) === undefined;
  const [line] = book.handedOn(unit, day);
  if (!wasRoot || line === undefined) return;
  for (const basis of [undefined, ...bases]) {
    if (!leavesSomething(book, { unit, day, bases: [basis] })) continue;
    const facts = { code: line.fromCode, day: formatDay(day), basis: columnOf(basis) };
    report({ code: 'root-leaves-a-rest', facts, place: placeOf(rows, line, columnOf(basis)) });
  }
}

function reportCircle(
  { organisation, rows }: SuccessionsToCheck,
  { circle, day }: { circle: readonly UnitId[]; day: Day },
  report: OrganisationReport,
): void {
  const lines = organisation.successions.filter(
    ({ on, from, to }) =>
      on === day &&
      from !== undefined &&
      to !== undefined &&
      circle.includes(from) &&
      circle.includes(to),
  );
  const [line] = lines;
  // Superiors in a circle, which are refused as such, leave their rests in one.
  if (line === undefined) return;
  const codes = [...new Set(lines.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))].join(
    ', ',
  );
  const place = placeOf(rows, line, 'to_code');
  report({ code: 'circle-within-a-day', facts: { codes, day: formatDay(day) }, place });
}

function columnOf(basis: Basis | undefined): string {
  return basis === undefined ? 'share' : `share_${basis}`;
}

function placeOf(rows: readonly SuccessionRow[], line: Succession, column: string) {
  const { on, fromCode, toCode } = line;
  const found = rows.find(
    (row) => row.on === on && row.fromCode === fromCode && row.toCode === toCode,
  );
  return { file: SUCCESSIONS_FILE, column, ...(found && { row: found.row }) };
}
