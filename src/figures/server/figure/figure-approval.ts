import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { figureDeeds, type FigureDeed } from '#figures/model/figure/figure-deeds.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { FigureName } from './figure-address.ts';

interface AskedDeed {
  readonly name: FigureName;
  readonly asker: string;
}

/** What somebody may do to a figure as it stands, whose roles give some verbs. */
export async function deedsOn(
  queries: Queries,
  {
    verbs,
    name,
    asker,
  }: AskedDeed & { readonly verbs: readonly ('tell-figure' | 'accept-figure')[] },
): Promise<readonly FigureDeed[]> {
  if (!verbs.includes('accept-figure')) return verbs;
  const rule = await approvalRule(queries);
  return figureDeeds({ verbs, rule, asker, teller: await tellerOf(queries, name) });
}

/** Why somebody whose roles would let them does not accept a figure: the rule leaves it to others. */
export async function ownFigureProblem(
  queries: Queries,
  { name, asker }: AskedDeed,
  deed: 'accept-figure' | 'tell-accepted',
): Promise<Problem<FigureFacts> | undefined> {
  const rule = await approvalRule(queries);
  const teller = await tellerOf(queries, name);
  const verbs = ['tell-figure', 'accept-figure'] as const;
  if (figureDeeds({ verbs, rule, asker, teller }).includes(deed)) return undefined;
  return { code: 'own-figure', facts: { basis: rule.basis } };
}

/** Who told a figure as it stands, be it that it was withdrawn; `undefined` where nobody has. */
async function tellerOf(
  queries: Queries,
  { unit, period, indicator }: FigureName,
): Promise<string | undefined> {
  const [row] = await queries.query<{ readonly actor: string }>(
    `select event.actor from figure join event on event.number = figure.event
     where figure.period = (select number from reporting_period where code = $1)
       and figure.unit = (select number from unit where id = $2)
       and figure.indicator = (select number from indicator where code = $3)
     order by version desc limit 1`,
    [period, unit, indicator],
  );
  return row?.actor;
}
