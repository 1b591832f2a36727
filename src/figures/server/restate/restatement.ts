import { structureTreeOn } from '#cycle/server/structure-trees.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { rollUp, type RollUp } from '#figures/model/totals/roll-up.ts';
import type { ToldOrganisation } from '#figures/model/tables/told-organisation.ts';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { periodOf, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { tellAgain } from '#figures/server/kept/told-again.ts';
import { EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import { intersection, type Period } from '#kernel/period.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Queries, Snapshot, Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import type { InstantWork } from './at-one-instant.ts';
import { restatedLines } from './restated-lines.ts';
import { SCOPE_LETTERS, type ReadAtPlace } from './totals-place.ts';

interface Wish<Result> {
  readonly period: ReportingPeriod;
  readonly day: Day;
  readonly scope: Scope;
  readonly read: ReadAtPlace<Result>;
}

interface Seen {
  /** As it stands by then: it may have been put on the tree of another day since it was wished. */
  readonly period: ReportingPeriod;
  readonly kept: KeptOrganisation;
  readonly known: KeptIndicators;
  readonly told: ToldOrganisation;
}

interface Made extends Seen {
  readonly totals: RollUp;
}

interface Laid extends Made {
  readonly number: number;
}

/** The work of restating a period on the tree of a day; ends with reading what it kept. */
export function restatement<Result>(wish: Wish<Result>): InstantWork<Seen, Made, Laid, Result> {
  const { period, day, scope } = wish;
  return {
    period,
    look: (view) => look(view, wish),
    make: (seen) => ({ ...seen, totals: rollUp(seen.told, day) }),
    async lay(tx, made) {
      const number = await nextNumber(tx);
      await tx.copyIn(
        'restated_total (value, restatement, unit, indicator, reported, expected, answered, status)',
        restatedLines(number, made),
      );
      return { ...made, number };
    },
    async seal(tx, laid) {
      const tree = await sealRestatement(tx, { period, day, scope, laid });
      return wish.read(tx, {
        kind: 'restated',
        period: laid.period,
        tree,
        restatement: laid.number,
      });
    },
  };
}

async function look<Result>(
  view: Snapshot,
  { period: wished, scope }: Wish<Result>,
): Promise<Seen> {
  const period = (await periodOf(view, wished.code)) ?? wished;
  const kept = await loadOrganisation(view);
  if (kept === undefined) throw new Error('organisation: expected one where there are periods');
  const known = await loadIndicators(view);
  const told = await tellAgain(view, { kept, known, periods: [period], scope });
  return { period, kept, known, told };
}

async function nextNumber(tx: Queries): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    `select nextval(pg_get_serial_sequence('restatement', 'number'))::int as number`,
  );
  if (row === undefined) throw new Error('nextval: expected one row, got none');
  return row.number;
}

interface Sealing {
  readonly period: ReportingPeriod;
  readonly day: Day;
  readonly scope: Scope;
  readonly laid: Laid;
}

/** Of one period; each may be a million totals. */
const MOST_KEPT = 12;

/** @returns the number of the tree the totals are on. */
async function sealRestatement(
  tx: Transaction,
  { period, day, scope, laid: { kept, number } }: Sealing,
): Promise<number> {
  const tree = await structureTreeOn(tx, kept, day);
  const days = intersection(
    { from: tree.validFrom, until: tree.validUntil },
    betweenSuccessions(kept.organisation, day),
  );
  const letter = SCOPE_LETTERS[scope];
  await tx.query(
    `delete from restatement where period = $1 and (revision <> $4
       or scope = $2::"char" and valid_from = $3
       or number not in (select number from restatement where period = $1 order by number desc limit ${MOST_KEPT}))`,
    [period.number, letter, sqlDay(days.from), kept.revision],
  );
  await tx.query(
    `insert into restatement (number, period, tree, scope, valid_from, valid_until, revision)
     values ($1, $2, $3, $4::"char", $5, $6, $7)`,
    [
      number,
      period.number,
      tree.number,
      letter,
      sqlDay(days.from),
      sqlDay(days.until),
      kept.revision,
    ],
  );
  return tree.number;
}

/** The days around one on which no line of succession is in force anew. */
function betweenSuccessions({ successions }: Organisation, day: Day): Period {
  let [from, until]: [Day, Day] = [EARLIEST, LATEST];
  for (const { on } of successions) {
    if (on <= day && on > from) from = on;
    if (on > day && on < until) until = on;
  }
  return { from, until };
}
