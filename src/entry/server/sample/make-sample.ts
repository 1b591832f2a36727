import { basesOf, type Indicator } from '#figures/model/indicator.ts';
import { changeFigure, type FigureRequest } from '#figures/server/figure/change-figure.ts';
import { importTables } from '#figures/server/import/import-path.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import type { Day } from '#kernel/day.ts';
import { structureDateOf } from '#cycle/model/structure-dates.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import { enterReorganisation } from '#organisation/server/change-reorganisations.ts';
import { loadOrganisation, type KeptOrganisation } from '#organisation/server/kept-organisation.ts';
import { SAMPLE_PASSWORD } from '#people/model/sign-in/sample-password.ts';
import { hashPassword } from '#people/server/sign-in/password-hash.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { makeSampleDirectives } from './make-sample-directives.ts';
import { makeSampleActivities } from './make-sample-activities.ts';
import { makeSampleArticles } from './make-sample-articles.ts';
import { makeSampleConferences } from './make-sample-conferences.ts';
import { makeSamplePeople } from './make-sample-people.ts';
import { makeSampleReports } from './make-sample-reports.ts';
import { makeSamplePlans } from './make-sample-plans.ts';
import type { SampleFigure, SampleVersion } from './sample-figure.ts';
import { isTellingByEvents } from './sample-activities.ts';
import { sampleIndicators } from './sample-indicators.ts';
import { sampleOrganisation, type SampleStage } from './sample-organisation.ts';
import { LAST_PERIOD, sampleStructureDates } from './sample-periods.ts';
import { beginningTables, figureTables } from './sample-tables.ts';

/**
 * Makes the sample organisation in a database that holds none, as its users would have: all of it
 * in one transaction, so that a start that is stopped leaves nothing half made.
 */
export async function makeSample(database: Database): Promise<void> {
  const { beginning, stages } = sampleOrganisation();
  const indicators = sampleIndicators();
  const passwordHash = await hashPassword(SAMPLE_PASSWORD, 'sample');
  await database.transaction(async (tx) => {
    await importTables(tx, {
      told: beginningTables(beginning, indicators),
      ...FORM,
      report: refuse,
    });
    for (const stage of stages) {
      if (stage.kind === 'figures') await tellStage(tx, stage, indicators);
      else await enterStage(tx, stage, indicators);
    }
    const kept = await keptNow(tx);
    const unitBearing = (code: string, day: Day) => bearersOn(kept, day).get(code) ?? '';
    const inForce = bearersOn(kept, structureDay(LAST_PERIOD));
    await makeSampleActivities(tx, {
      organisation: kept.organisation,
      figures: stages.flatMap((stage) => (stage.kind === 'figures' ? stage.figures : [])),
      unitOf: (code) => inForce.get(code) ?? '',
    });
    await makeSamplePeople(tx, { unitBearing, passwordHash, now: new Date() });
    await makeSampleDirectives(tx, (day) => bearersOn(kept, day));
    await makeSamplePlans(tx, (day) => bearersOn(kept, day));
    await makeSampleReports(tx, kept.organisation);
    await makeSampleConferences(tx, unitBearing);
    await makeSampleArticles(tx, unitBearing);
  });
}

const ACTOR = 'sample';
const FORM = { source: { actor: ACTOR, data: { source: { kind: 'form' } } } } as const;

type FiguresStage = Extract<SampleStage, { kind: 'figures' }>;
type ReorganisationStage = Extract<SampleStage, { kind: 'reorganisation' }>;

async function enterStage(
  tx: Transaction,
  { reorganisation }: ReorganisationStage,
  indicators: readonly Indicator[],
): Promise<void> {
  const { organisation } = await keptNow(tx);
  let made = 0;
  const newUnitId = () => `sample ${++made}` as UnitId;
  const outcome = await enterReorganisation(tx, reorganisation({ organisation, newUnitId }), {
    actor: ACTOR,
    bases: basesOf(indicators),
    loadOpenWork: loadOpenFigures,
    listener: followReorganisation,
  });
  if (outcome.state === 'refused') outcome.problems.forEach(refuse);
}

/** What is plainly told on forms comes at once; what has a history of its own, one by one. */
async function tellStage(
  tx: Transaction,
  stage: FiguresStage,
  indicators: readonly Indicator[],
): Promise<void> {
  const kept = await keptNow(tx);
  const onForms = stage.figures.filter((figure) => !isTellingByEvents(figure));
  const { plain = [], told = [] } = Object.groupBy(onForms, (figure) =>
    isPlain(figure) ? 'plain' : 'told',
  );
  const tables = figureTables(kept.organisation, indicators, { ...stage, figures: plain });
  await importTables(tx, { told: tables, ...FORM, report: refuse });
  const unitOf = bearersOn(kept, structureDay(stage.period));
  for (const figure of told) {
    for (const version of figure.versions) {
      await tellVersion(tx, { ...figure, unit: unitOf.get(figure.unitCode) ?? '' }, version);
    }
  }
}

function isPlain({ versions: [first, ...others] }: SampleFigure): boolean {
  return others.length === 0 && first.isAccepted && first.source.kind === 'form';
}

async function tellVersion(
  tx: Transaction,
  { unit, period, indicator }: FigureRequest['name'],
  { value, isAccepted, source }: SampleVersion,
): Promise<void> {
  const wish =
    value === undefined
      ? ({ kind: 'withdraw', isAccepted } as const)
      : ({ kind: 'tell', value, isAccepted } as const);
  const name = { unit, period, indicator };
  const answer = await changeFigure(tx, { name, wish, actor: ACTOR, source });
  if (answer.kind === 'refused') refuse(answer.problem);
}

async function keptNow(tx: Transaction): Promise<KeptOrganisation> {
  const kept = await loadOrganisation(tx);
  if (kept === undefined) throw new Error('sample: expected its organisation');
  return kept;
}

function bearersOn({ organisation }: KeptOrganisation, day: Day): ReadonlyMap<string, UnitId> {
  const { nodes } = treeOn(organisation.units, day);
  return new Map(nodes.map(({ unit, version }) => [version.code, unit]));
}

function structureDay(period: string): Day {
  const day = structureDateOf(period, sampleStructureDates());
  if (day === undefined) throw new Error(`sample: expected a period, got ${period}`);
  return day;
}

function refuse({ code, facts }: { readonly code: string; readonly facts: object }): void {
  throw new Error(`sample: expected it to be sound, got ${code} ${JSON.stringify(facts)}`);
}
