import { z } from 'zod';
import { livingPlace } from '#organisation/server/living-place.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database } from '#platform/server/database/database.ts';
import { permitted } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { pageContract, pageOf } from '#platform/server/http/list-page.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { NamedUnit } from '#reports/model/document/report-content.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { REPORT_STATES } from '#reports/model/report-life-cycle.ts';
import {
  askedReports,
  LISTED_DEEDS,
  listedDeeds,
  standsAs,
  type AskedReportRow,
  type ListedDeed,
} from '#reports/server/reading/asked-reports.ts';
import { namedUnits } from '#reports/server/reading/named-units.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { noSuch, refuse } from '#reports/server/report-refusal.ts';
import { REPORT_REQUESTS } from '#reports/server/report-records.ts';
import { namedUnitContract, reportStateContract } from './report-contract.ts';
import { requestParams } from './request-contract.ts';
import { formatDay } from '#kernel/day.ts';

const countsContract = z.object({
  asked: z.int(),
  received: z.int().meta({ description: 'Submitted, accepted or published.' }),
  accepted: z.int(),
  returned: z.int(),
  late: z.int().meta({ description: 'Not received, and past their day.' }),
});

const rowContract = z
  .object({
    unit: namedUnitContract,
    level: z.string(),
    superior: writtenId.nullable().meta({ description: 'The unit right above it.' }),
    hasBelow: z.boolean(),
    report: writtenId.nullable().meta({ description: 'null: nobody has begun it.' }),
    state: reportStateContract.nullable(),
    dueDay: z.string().nullable(),
    submittedDay: z.string().nullable(),
    acceptedDay: z.string().nullable(),
    isLate: z.boolean(),
    allowed: z.array(z.enum(LISTED_DEEDS)).meta({
      description: 'What whoever asks can do with it now; `write` begins it where nobody has.',
    }),
    branch: countsContract,
    heir: namedUnitContract.nullable().meta({
      description: 'The unit ended since; with whom lies what was left open.',
    }),
  })
  .meta({ id: 'AskedReport' });

const query = pageContract.extend({
  unit: writtenId.optional().meta({
    description: 'It and those right below it; left out: the highest that are in sight.',
  }),
  state: z
    .enum([...REPORT_STATES, 'none', 'missing', 'received', 'late', 'to-accept'])
    .optional()
    .meta({
      description:
        'Of the whole branch those that stand so and are counted in it, and so without the unit that asks. `missing`: not received. `accepted`: also those published since. `to-accept`: whoever asks may accept it now, that of the unit that asks too.',
    }),
});

/** Who has sent reports. */
export const ASKED_REPORTS_ROUTE = readRoute('/api/v1/report-requests/:request/reports', {
  summary: 'Who was asked for reports, and where each stands',
  description: 'Those in sight, in the order of codes; `after` is the id of a unit.',
  access: permitted(REPORT_RULES, 'read-report-requests'),
  params: requestParams,
  query,
  answer: z.object({ reports: z.array(rowContract) }),
})
  .command((database, { asker, params, query: wish }) =>
    listAsked(database, { asker, request: params.request, wish }),
  )
  .present(({ rows, heirs }) => ({ reports: rows.map((row) => presentRow(row, heirs)) }));

interface Listing {
  readonly asker: Asker;
  readonly request: string;
  readonly wish: z.output<typeof query>;
}

async function listAsked(database: Database, { asker, request: id, wish }: Listing) {
  const { today, revision } = asker;
  const request = await recordOf(database, REPORT_REQUESTS, id);
  if (request === undefined) return refuse(noSuch(id));
  const kept = await organisationCacheOf(database).at(revision, database);
  const seen = await askedReports(database, request, { kept, actor: asker, today });
  const rule = await approvalRule(database);
  const deedsOf = (row: AskedReportRow) =>
    request.isWithdrawn ? [] : listedDeeds({ row, rule, actor: asker });
  const chosen = chosenRows(seen, { ...wish, deedsOf });
  const page = pageOf(chosen, ({ unit }) => unit.id, wish);
  if (page.kind === 'refused') return page;
  // Only of those on the page: of a branch of thousands it would take long.
  const rows = page.items.map((row) => ({
    row,
    place: kept && livingPlace(kept, row.unit.id, today),
    allowed: deedsOf(row),
  }));
  const ended = rows.flatMap(({ row, place }) =>
    place === undefined || place === row.unit.id ? [] : place,
  );
  const heirs = await namedUnits(database, ended, formatDay(today));
  return { kind: 'done', rows, heirs } as const;
}

interface ListedRow {
  readonly row: AskedReportRow;
  /** Where what was the unit's lies now: itself while it lives; `undefined`: with nobody. */
  readonly place: string | undefined;
  readonly allowed: readonly ListedDeed[];
}

interface ChosenWish extends Pick<z.output<typeof query>, 'unit' | 'state'> {
  readonly deedsOf: (row: AskedReportRow) => readonly ListedDeed[];
}

function chosenRows(
  seen: readonly AskedReportRow[],
  { unit, state, deedsOf }: ChosenWish,
): readonly AskedReportRow[] {
  const ids = new Set(seen.map((row) => row.unit.id));
  const isTop = ({ unit: { superior } }: AskedReportRow) => superior === null || !ids.has(superior);
  const tops = seen.filter(isTop);
  const from = unit ?? (tops.length === 1 ? tops[0]?.unit.id : undefined);
  if (state !== undefined) {
    const branch = from === undefined ? seen : branchRows(seen, from);
    return state === 'to-accept'
      ? branch.filter((row) => deedsOf(row).includes('accept'))
      : branch.filter((row) => row.isCounted && standsAs(row, state));
  }
  if (from === undefined) return tops;
  return seen.filter((row) => row.unit.id === from || row.unit.superior === from);
}

function branchRows(seen: readonly AskedReportRow[], from: string): readonly AskedReportRow[] {
  const superiorOf = new Map(seen.map(({ unit }) => [unit.id, unit.superior]));
  return seen.filter(({ unit }) => {
    let at: string | null | undefined = unit.id;
    while (at !== from && typeof at === 'string') at = superiorOf.get(at);
    return at === from;
  });
}

function presentRow(
  { row, place, allowed }: ListedRow,
  heirs: ReadonlyMap<string, NamedUnit>,
): z.output<typeof rowContract> {
  const { unit, report, dueDay, isLate, branch } = row;
  const { id, code, name, nameEn, level, superior, hasBelow } = unit;
  return {
    unit: { id, code, name, nameEn },
    ...{ level, superior, hasBelow, isLate, branch },
    report: report?.id ?? null,
    state: report?.state ?? null,
    dueDay: dueDay ?? null,
    allowed: [...allowed],
    submittedDay: report?.submittedDay ?? null,
    acceptedDay: report?.acceptedDay ?? null,
    heir: place === undefined || place === id ? null : (heirs.get(place) ?? null),
  };
}
