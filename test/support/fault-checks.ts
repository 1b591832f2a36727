import { allPeriods } from '#cycle/server/kept-periods.ts';
import { readPeriodFigures } from '#figures/server/kept/read-period-figures.ts';
import { readPeriodTree } from '#figures/server/totals/period-tree.ts';
import { periodTotals, type NumberedIndicator } from '#figures/model/totals/period-totals.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import type { Confirmed } from './fault-deeds.ts';
import { expectedNodes } from './kept-trees.ts';

/**
 * What is wrong with a store in which all this was confirmed, each in a sentence for who mends it;
 * looked at in one unchanging view, so that others may go on writing.
 */
export async function storeFaults(
  database: Database,
  confirmed: readonly Confirmed[],
): Promise<readonly string[]> {
  return database.snapshot(async (view) => [
    ...(await lostFigures(view, confirmed)),
    ...(await lostImports(view, confirmed)),
    ...(await lostReorganisations(view, confirmed)),
    ...(await versionsWithoutEvents(view)),
    ...(await misplacedUnits(view)),
    ...(await wrongTotals(view)),
  ]);
}

async function lostFigures(view: Snapshot, confirmed: readonly Confirmed[]): Promise<string[]> {
  const figures = confirmed.filter((each) => each.kind === 'figure');
  const rows = await view.query<{ lost: string }>(
    `select told::text as lost from jsonb_to_recordset($1::jsonb)
       as told(unit uuid, period text, indicator text, version int, value text, "isAccepted" boolean)
     where version > 0 and not exists (
       select from figure
       where unit = (select number from unit where id = told.unit)
         and period = (select number from reporting_period where code = told.period)
         and indicator = (select number from indicator where code = told.indicator)
         and figure.version = told.version
         and figure.value::text is not distinct from told.value
         and (accepted_event is not null or not told."isAccepted"))`,
    [JSON.stringify(figures)],
  );
  return rows.map(({ lost }) => `a confirmed figure is lost: ${lost}`);
}

/** The values of an import are drawn from so many that none is told twice by chance. */
async function lostImports(view: Snapshot, confirmed: readonly Confirmed[]): Promise<string[]> {
  const told = confirmed.flatMap((each) => {
    if (each.kind !== 'import') return [];
    return each.rows.map(([unit, indicator, value]) => {
      return { period: each.period, unit, indicator, value };
    });
  });
  const rows = await view.query<{ lost: string }>(
    `select told::text as lost from jsonb_to_recordset($1::jsonb)
       as told(unit text, period text, indicator text, value bigint)
     where not exists (
       select from figure join unit_version on unit_version.unit = figure.unit
       where code = told.unit and figure.value = told.value and accepted_event is not null
         and period = (select number from reporting_period where code = told.period)
         and indicator = (select number from indicator where code = told.indicator))`,
    [JSON.stringify(told)],
  );
  return rows.map(({ lost }) => `a confirmed row of an import is lost: ${lost}`);
}

async function lostReorganisations(
  view: Snapshot,
  confirmed: readonly Confirmed[],
): Promise<string[]> {
  const told = confirmed.filter((each) => each.kind === 'reorganisation');
  const rows = await view.query<{ lost: string }>(
    `select told::text as lost
     from jsonb_to_recordset($1::jsonb) as told(id uuid, version int, "isUndone" boolean)
     where not exists (
       select from reorganisation its
       where its.id = told.id and its.version = told.version
         and (its.recorded_until is not null or not told."isUndone"))`,
    [JSON.stringify(told)],
  );
  return rows.map(({ lost }) => `a confirmed reorganisation is lost: ${lost}`);
}

/** Each version has the event that tells of it, and each event of one figure its version. */
async function versionsWithoutEvents(view: Snapshot): Promise<string[]> {
  const rows = await view.query<{ fault: string }>(
    `select 'a version without its event: ' || figure::text as fault
     from figure left join event on event.number = figure.event
     where event.number is null
       or event.kind <> 'figures-imported'
         and event.kind <> case change when 't' then 'figure-told' when 'c' then 'figure-corrected' else 'figure-withdrawn' end
     union all
     select 'an acceptance without its event: ' || figure::text
     from figure left join event on event.number = accepted_event
     where accepted_event is not null
       and (event.number is null or event.kind not in ('figures-imported', 'figure-accepted') and event.number <> figure.event)
     union all
     select 'an event without its version: ' || number
     from event left join figure
       on event.kind = 'figure-accepted' and accepted_event = number or figure.event = number
     where event.kind like 'figure-%'
       and (figure.event is null or (data -> 'after' ->> 'version')::int <> version
         or data -> 'after' ->> 'value' is distinct from value::text)
     union all
     select 'an event without its file: ' || number from event
     where content is not null and not exists (select from stored_file where hash = content)
     union all
     select 'a file without a chunk' from stored_file cross join unnest(chunks) as wanted(part)
     where not exists (select from chunk where hash = part)
     union all
     select 'a reorganisation without its event: ' || reorganisation.id from reorganisation
     left join event on event.number = recorded_from
     where event.kind is null or event.kind not in ('reorganisation-entered', 'reorganisation-corrected')`,
  );
  return rows.map(({ fault }) => fault);
}

/** The kept tree of a period is that of the organisation on its structure date. */
async function misplacedUnits(view: Snapshot): Promise<string[]> {
  const kept = await loadOrganisation(view);
  if (kept === undefined) return ['the organisation is lost'];
  const faults: string[] = [];
  for (const { code, tree, structureDate } of await allPeriods(view)) {
    const nodes = await view.query(
      `select unit, position, last_position, depth, parent, above, is_leaf, code
       from structure_node where tree = $1 order by position`,
      [tree],
    );
    const wanted = expectedNodes(treeOn(kept.organisation.units, structureDate), kept.numberOf);
    if (JSON.stringify(nodes) !== JSON.stringify(wanted)) {
      faults.push(`the tree of ${code} is not that of the organisation`);
    }
  }
  return faults;
}

async function wrongTotals(view: Snapshot): Promise<string[]> {
  const indicators = await view.query<NumberedIndicator>(
    'select number, aggregation, numerator, denominator from indicator order by number',
  );
  const faults: string[] = [];
  for (const { number, code } of await allPeriods(view)) {
    const wanted = await addedAnew(view, number, indicators);
    const kept = await keptTotals(view, number, indicators);
    for (const key of new Set([...wanted.keys(), ...kept.keys()])) {
      const [should, is] = [wanted.get(key), kept.get(key)];
      if (should !== is) faults.push(`total of ${code} ${key}: expected ${should}, got ${is}`);
    }
  }
  return faults;
}

async function addedAnew(
  view: Snapshot,
  period: number,
  indicators: readonly NumberedIndicator[],
): Promise<Map<string, string>> {
  const tree = await readPeriodTree(view, period);
  const figures = await readPeriodFigures(view, period);
  const asked = await view.query<{ indicator: number; units: readonly number[] }>(
    'select indicator, array_agg(unit) as units from asked where period = $1 group by indicator',
    [period],
  );
  const told = {
    figures,
    asked: new Map(asked.map(({ indicator, units }) => [indicator, units])),
  };
  const found = new Map<string, string>();
  for (const totals of periodTotals(tree, indicators, told)) {
    const { indicator, both, accepted, expected, answered } = totals;
    for (const [position, unit] of tree.unitAt.entries()) {
      const counts = [both.reported, accepted.reported, expected].map((all) => all?.[position]);
      const [reported = 0, acceptedReported = 0, expectedCount = 0] = counts;
      if (tree.isLeaf[position] === 1 || reported + acceptedReported + expectedCount === 0)
        continue;
      const value = reported === 0 ? null : (both.value[position] ?? null);
      const acceptedValue = acceptedReported === 0 ? null : (accepted.value[position] ?? null);
      const answers = [answered?.both, answered?.accepted].map((all) => all?.[position] ?? 0);
      const total = [value, acceptedValue, reported, acceptedReported, expectedCount, ...answers];
      found.set(`${unit} ${indicator}`, total.join(' '));
    }
  }
  return found;
}

interface KeptTotal {
  readonly unit: number;
  readonly indicator: number;
  readonly value: string | null;
  readonly accepted_value: string | null;
  readonly reported: number;
  readonly accepted_reported: number;
  readonly expected: number;
  readonly answered: number;
  readonly accepted_answered: number;
}

/** The slots of each total together; what rests on nothing, and of ratios the value, is left out. */
async function keptTotals(
  view: Snapshot,
  period: number,
  indicators: readonly NumberedIndicator[],
): Promise<Map<string, string>> {
  const ratios = indicators.flatMap(({ number, aggregation }) =>
    aggregation === 'ratio' ? [number] : [],
  );
  const rows = await view.query<KeptTotal>(
    `select unit, indicator, sum(reported)::int as reported,
       case when sum(reported) > 0 and indicator <> all($2) then sum(value)::text end as value,
       case when sum(accepted_reported) > 0 and indicator <> all($2) then sum(accepted_value)::text end as accepted_value,
       sum(accepted_reported)::int as accepted_reported, sum(expected)::int as expected,
       sum(answered)::int as answered, sum(accepted_answered)::int as accepted_answered
     from total where period = $1 group by unit, indicator
     having sum(reported) + sum(accepted_reported) + sum(expected) <> 0`,
    [period, ratios],
  );
  return new Map(
    rows.map((row) => {
      const { unit, indicator, value, accepted_value: acceptedValue } = row;
      const counts = [row.reported, row.accepted_reported, row.expected];
      const answers = [row.answered, row.accepted_answered];
      return [`${unit} ${indicator}`, [value, acceptedValue, ...counts, ...answers].join(' ')];
    }),
  );
}
