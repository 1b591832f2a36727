import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { planProgressOf } from '#plans/server/progress/plan-progress-of.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { annexRow, type AnnexRow } from '#reports/model/document/annex-row.ts';
import { indicatorTotals } from '#reports/server/live-values/indicator-totals.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';

/**
 * The figures of a unit beside its plan and the year before, a line for each indicator of which anything
 * is known. Indicators that are targets of others stand in the lines of those.
 */
export async function annexOf(
  view: Snapshot,
  place: Omit<LivePlace, 'language'>,
): Promise<readonly AnnexRow[]> {
  const known = await loadIndicators(view);
  const indicators = Array.from(known.byCode.values(), ({ indicator }) => indicator).filter(
    ({ targetOf }) => targetOf === undefined,
  );
  const codes = indicators.map(({ code }) => code);
  const totals = await indicatorTotals(view, known, { ...place, codes });
  const plan = await planProgressOf(view, place);
  const planned = new Map((plan?.indicators ?? []).map((each) => [each.code, each]));
  return indicators.flatMap(({ code, name, nameEn, unitOfMeasure, aggregation }) => {
    const told = totals.get(code);
    const row = annexRow({
      ...{ code, name, nameEn, unitOfMeasure, aggregation },
      plan: planned.get(code)?.target ?? null,
      ofPlan: planned.get(code)?.share ?? null,
      accepted: told?.accepted ?? null,
      submitted: told?.submitted ?? null,
      before: told?.before ?? null,
    });
    return row ?? [];
  });
}
