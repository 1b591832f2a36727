import { basesOf } from '#figures/model/indicator.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { findToldByNone } from '#figures/server/totals/told-by-none.ts';
import type { Problem } from '#kernel/problem.ts';
import type { ReorganisationFollowers } from '#organisation/server/reorganisation-followers.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** What figures know of reorganisations: how they are divided, which are open, and their totals. */
export const FIGURES_FOLLOW: ReorganisationFollowers<Problem<FigureFacts>> = {
  loadBases,
  loadOpenWork: loadOpenFigures,
  findObstacles: findToldByNone,
  listener: followReorganisation,
};

async function loadBases(queries: Queries) {
  const { byCode } = await loadIndicators(queries);
  return basesOf(Array.from(byCode.values(), ({ indicator }) => indicator));
}
