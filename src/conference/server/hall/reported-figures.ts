import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { pathToRoot } from '#organisation/server/unit-queries.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { referenceName, type LiveReference } from '#reports/model/live-text/live-reference.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import type { LiveValue } from '#reports/model/live-text/live-value.ts';
import { reportFor, requestFor } from '#reports/server/reading/read-report.ts';
import { unwrittenReport, writtenReport } from '#reports/server/reading/written-report.ts';
import type { WrittenReport } from '#reports/server/reading/report-content-of.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';

/** A figure of the report that a conference reviews, as it is now. */
export interface ReportedFigure extends LiveValue {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
}

/** As many as can be read on the wall of a hall. */
const MOST_SHOWN = 5;

interface Wish {
  readonly conference: string;
  readonly language: Language;
  readonly today: Day;
}

/** The figures that the report names, in the order of its text; without a report those it would name. */
export async function reportedFigures(
  database: Database,
  { conference: id, ...reader }: Wish,
): Promise<
  { readonly kind: 'done'; readonly figures: readonly ReportedFigure[] } | ConferenceRefusal
> {
  return database.snapshot(async (view) => {
    const conference = await recordOf(view, CONFERENCE_TABLE, id);
    if (conference === undefined) return refusedFor(noSuchThing(id));
    const { unit, period } = conference;
    const references = totalsIn(await reportOn(view, { unit, period, today: reader.today }));
    const values = await liveValuesOf(view, { unit, period, ...reader, references });
    const { byCode } = await loadIndicators(view);
    const figures = references.flatMap((reference) => {
      const value = values.get(referenceName(reference));
      const indicator = byCode.get(reference.code)?.indicator;
      if (value === undefined || indicator === undefined) return [];
      const { code, name, nameEn, unitOfMeasure } = indicator;
      return { ...value, code, name, nameEn, unitOfMeasure };
    });
    return { kind: 'done', figures: figures.slice(0, MOST_SHOWN) };
  });
}

interface ReviewedAt {
  readonly unit: string;
  readonly period: string;
  readonly today: Day;
}

async function reportOn(
  view: Snapshot,
  { unit, period, today }: ReviewedAt,
): Promise<WrittenReport> {
  const above = await pathToRoot(view, unit as UnitId, today);
  const line = [unit, ...above.map((each) => each.id)];
  const request = await requestFor(view, { period, line });
  const report = request && (await reportFor(view, { request: request.id, unit }));
  return report === undefined
    ? unwrittenReport(view, { unit, period, request })
    : writtenReport(report);
}

type IndicatorReference = Extract<LiveReference, { readonly kind: 'indicator' }>;

function totalsIn({ outline, texts }: WrittenReport): readonly IndicatorReference[] {
  const written = outline.map(({ key }) => texts.get(key) ?? '');
  return referencesIn(written).filter(
    (reference): reference is IndicatorReference =>
      reference.kind === 'indicator' && reference.part === 'value',
  );
}
