import { periodsTellingOf } from '#cycle/model/cut-off-days.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { ActivityProblem, NamedIndicator } from '#activities/model/activity-problems.ts';
import {
  isSameEvent,
  type OutreachFields,
  type OutreachResult,
} from '#activities/model/outreach/outreach-event.ts';
import { OUTREACH_EVENTS, PLACES } from '#activities/server/activity-records.ts';
import { unitNames } from '#activities/server/unit-names.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { reportNumberFault } from '#figures/model/tables/number-fault.ts';
import { loadIndicators, type KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import { parseDay } from '#kernel/day.ts';
import { parseFigure } from '#kernel/exact-number.ts';
import type { Problem } from '#kernel/problem.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { unitNumbers } from '#organisation/server/unit-numbers.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';

/** An event as it is to be kept, and what whoever tells it knows of others. */
export interface CheckedOutreach {
  readonly fields: OutreachFields;
  /** Left out of a new one. */
  readonly id?: string;
  /** It is not the one that another unit has told of the same day and place. */
  readonly isAnother: boolean;
}

/** The first thing that is wrong with an event as it is to be kept. */
export async function outreachProblem(
  tx: Transaction,
  checked: CheckedOutreach,
): Promise<ActivityProblem | undefined> {
  const { fields } = checked;
  return (
    (await placeProblem(tx, fields)) ??
    (await dayProblem(tx, fields)) ??
    (await supportProblem(tx, fields)) ??
    resultsProblem(fields, await loadIndicators(tx)) ??
    (await otherProblem(tx, checked))
  );
}

async function placeProblem(
  tx: Transaction,
  { place }: OutreachFields,
): Promise<ActivityProblem | undefined> {
  const known = await recordOf(tx, PLACES, place);
  return known === undefined ? { code: 'no-such-place', facts: { id: place } } : undefined;
}

async function dayProblem(
  tx: Transaction,
  { day }: OutreachFields,
): Promise<ActivityProblem | undefined> {
  const periods = await allPeriods(tx);
  const on = parseDay(day);
  if (on !== undefined && periodsTellingOf(periods, on).length > 0) return undefined;
  const open = periods.filter((period) =>
    periodsTellingOf(periods, period.structureDate).includes(period),
  );
  const codes = open.map(({ code }) => code).toSorted();
  return { code: 'day-outside-periods', facts: { day, periods: codes.slice(-NAMED_PERIODS) } };
}

const NAMED_PERIODS = 6;

async function supportProblem(
  tx: Transaction,
  { unit, supportingUnits }: OutreachFields,
): Promise<ActivityProblem | undefined> {
  if (supportingUnits.includes(unit)) return { code: 'supporting-itself', facts: {} };
  const known = await unitNumbers(tx, supportingUnits);
  const unknown = supportingUnits.find((id) => !known.has(id));
  return unknown === undefined
    ? undefined
    : { code: 'supporting-unit-unknown', facts: { id: unknown } };
}

function resultsProblem(
  { results, state }: OutreachFields,
  { byCode }: KeptIndicators,
): ActivityProblem | undefined {
  if (state === 'told' && results.length === 0) return { code: 'told-without-results', facts: {} };
  const seen = new Set<string>();
  for (const result of results) {
    const { indicator: code } = result;
    const known = byCode.get(code)?.indicator;
    if (known === undefined) return { code: 'unknown-indicator', facts: { code } };
    const indicator = { name: known.name, nameEn: known.nameEn };
    if (seen.has(code)) return { code: 'result-twice', facts: { indicator } };
    seen.add(code);
    if (known.aggregation !== 'sum' || known.targetOf !== undefined) {
      return { code: 'result-not-summed', facts: { indicator } };
    }
    const problem = valueProblem(result, indicator, known.decimals);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function valueProblem(
  { value: text }: OutreachResult,
  indicator: NamedIndicator,
  decimals: number,
): ActivityProblem | undefined {
  const number = parseFigure(text, decimals);
  if (typeof number === 'number') {
    return number < 0 ? { code: 'result-below-zero', facts: { indicator, text } } : undefined;
  }
  let found: Problem<FigureFacts> = { code: 'not-a-number', facts: { text } };
  const report = ({ code, facts }: Problem<FigureFacts>): void => {
    found = { code, facts } as Problem<FigureFacts>;
  };
  reportNumberFault(number, { text, decimals, place: { file: '' }, report });
  return found;
}

async function otherProblem(
  tx: Transaction,
  { fields, id, isAnother }: CheckedOutreach,
): Promise<ActivityProblem | undefined> {
  if (isAnother || fields.state === 'withdrawn') return undefined;
  const beside = await recordsWhere(tx, OUTREACH_EVENTS, {
    where: `day = $1 and place = $2 and state <> 'withdrawn' and id is distinct from $3`,
    values: [fields.day, fields.place, id ?? null],
  });
  const other = beside.find((each) => isSameEvent(each, fields));
  if (other === undefined) return undefined;
  const unit = unitNames(await organisationSeenBy(tx))(other.unit).name;
  return { code: 'outreach-told-by-other', facts: { unit, title: other.title } };
}
