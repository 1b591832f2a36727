import { isDeepStrictEqual } from 'node:util';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { PlanFacts } from '#plans/model/plan-problems.ts';
import { isPlannable, targetValue } from '#plans/model/targets/target-value.ts';
import { codesOfLiving, notLivingProblem } from '#plans/server/living-units.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecords, makeRecords } from '#platform/server/records/write-many-records.ts';
import { TARGET, type TargetFields } from './kept-targets.ts';

/** What one unit is to reach. */
export interface WishedTarget {
  readonly unit: string;
  /** As it was written; null: none any more. */
  readonly value: string | null;
  /** The version of the target that was read; `0`: there was none. */
  readonly seen: string;
}

export interface TargetsToGive {
  readonly year: string;
  readonly indicator: string;
  readonly targets: readonly WishedTarget[];
  readonly actor: EventActor;
  readonly today: Day;
}

export type TargetProblem = Problem<PlanFacts & HttpFacts & Pick<FigureFacts, 'unknown-indicator'>>;

export type GiveTargetsOutcome =
  | { readonly kind: 'done'; readonly targets: readonly Kept<TargetFields>[] }
  | { readonly kind: 'refused'; readonly problems: readonly TargetProblem[] };

/** Gives targets of one indicator and year to units: all of them, or none, with what is wrong with each. */
export async function giveTargets(
  tx: Transaction,
  wish: TargetsToGive,
): Promise<GiveTargetsOutcome> {
  const { year, indicator: code, targets, today } = wish;
  if (!/^\d{4}$/.test(year)) return refuse({ code: 'not-a-plan-year', facts: { text: year } });
  const indicator = (await loadIndicators(tx)).byCode.get(code)?.indicator;
  if (indicator === undefined) return refuse({ code: 'unknown-indicator', facts: { code } });
  if (!isPlannable(indicator)) return refuse({ code: 'not-plannable', facts: { code } });
  // Of two who give the first target at once the second waits, and finds it.
  await tx.query('select pg_advisory_xact_lock(14, hashtext($1))', [`${year} ${code}`]);
  const units = targets.map(({ unit }) => unit);
  const kept = await recordsWhere(tx, TARGET, {
    where: 'year = $1 and indicator = $2 and unit = any($3::uuid[])',
    values: [year, code, units],
    isLocked: true,
  });
  const ofUnit = new Map(kept.map((target) => [target.unit, target]));
  const codes = await codesOfLiving(tx, units, today);
  const decided = decideTargets(wish, { indicator, ofUnit, codes });
  const gone = units.find((unit) => !codes.has(unit));
  if (gone !== undefined) return refuse(await notLivingProblem(tx, gone, today));
  const problems = decided.flatMap((each) => (each.kind === 'refused' ? each.problem : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  const values = decided.flatMap((each) => (each.kind === 'done' ? each : []));
  return { kind: 'done', targets: await writeTargets(tx, wish, { values, ofUnit }) };
}

interface Seen {
  readonly indicator: Indicator;
  readonly ofUnit: ReadonlyMap<string, Kept<TargetFields>>;
  readonly codes: ReadonlyMap<string, string>;
}

interface DecidedTarget {
  readonly kind: 'done';
  readonly unit: string;
  readonly value: string | null;
}

type Decision = DecidedTarget | { readonly kind: 'refused'; readonly problem: TargetProblem };

function decideTargets({ targets }: TargetsToGive, seen: Seen): readonly Decision[] {
  const named = new Set<string>();
  return targets.map((target): Decision => {
    const unit = seen.codes.get(target.unit) ?? target.unit;
    if (named.has(target.unit)) return refused({ code: 'target-named-twice', facts: { unit } });
    named.add(target.unit);
    const held = seen.ofUnit.get(target.unit);
    if (target.seen !== String(held?.version ?? 0)) {
      const current = held?.value ?? '';
      return refused({ code: 'target-changed', facts: { unit, current } });
    }
    if (target.value === null) return { kind: 'done', unit: target.unit, value: null };
    const value = targetValue(target.value, seen.indicator, unit);
    return value.kind === 'refused' ? value : { ...value, unit: target.unit };
  });
}

interface Writing {
  readonly values: readonly DecidedTarget[];
  readonly ofUnit: Seen['ofUnit'];
}

async function writeTargets(
  tx: Transaction,
  { year, indicator, actor, today }: TargetsToGive,
  { values, ofUnit }: Writing,
): Promise<readonly Kept<TargetFields>[]> {
  const told = values.map(({ unit, value }) => {
    const given = { kind: 'target-given', actor, data: { unit } };
    const withdrawn = { kind: 'target-withdrawn', actor, data: { unit } };
    const fields = { year, unit, indicator, value, givenDay: formatDay(today) };
    return { fields, before: ofUnit.get(unit), event: value === null ? withdrawn : given };
  });
  // What was never given, or is withdrawn already, is not withdrawn.
  const made = told.filter(({ before, fields }) => before === undefined && fields.value !== null);
  const changed = told.flatMap(({ before, fields: after, event }) => {
    const isBlank = before === undefined || (before.value === null && after.value === null);
    return isBlank || isDeepStrictEqual(before, { ...before, ...after })
      ? []
      : { before, after, event };
  });
  return [...(await makeRecords(tx, TARGET, made)), ...(await changeRecords(tx, TARGET, changed))];
}

function refused(problem: TargetProblem): Decision {
  return { kind: 'refused', problem };
}

function refuse(problem: TargetProblem): GiveTargetsOutcome {
  return { kind: 'refused', problems: [problem] };
}
