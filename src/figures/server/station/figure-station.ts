import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import type { Actor } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import {
  organisationSeenBy,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { branchesOfRoles, type Branches } from './branches-of-roles.ts';
import { figuresToAccept, figuresToTell, unitsTold, type UnitsTold } from './units-told.ts';

interface StationAsked {
  readonly asker: Actor;
  readonly period: string;
  readonly today: Day;
}

type Waiting = Station['waiting'][number];

/** How the figures of a period stand where somebody has a role: who has told, and what waits for whom. */
export async function figureStation(view: Queries, asked: StationAsked): Promise<Station> {
  const { asker, period: code, today } = asked;
  const [period, kept] = [await periodOf(view, code), await organisationSeenBy(view)];
  if (period === undefined || kept === undefined) return EMPTY;
  const told = await unitsTold(view, {
    period: period.number,
    branches: branchesOfRoles(kept, { asker, today }),
  });
  const waiting = await waitingFor(view, asked, kept);
  const isAhead = today <= period.structureDate;
  return {
    station: 'figures',
    state: stateOf(told, waiting),
    told: linesOf(told),
    next: isAhead ? { code: 'figures-close', day: formatDay(period.structureDate) } : null,
    waiting,
  };
}

const EMPTY: Station = { station: 'figures', state: 'empty', told: [], next: null, waiting: [] };

/** Where nobody said who is asked, nobody knows whether all have told. */
function stateOf({ asked, told }: UnitsTold, waiting: readonly Waiting[]): StationState {
  if (waiting.length > 0) return 'running';
  if (asked === null) return told > 0 ? 'running' : 'empty';
  if (asked === 0) return 'empty';
  return told < asked ? 'running' : 'done';
}

function linesOf({ asked, told }: UnitsTold): readonly StationLine[] {
  if (asked === null) return [{ code: 'units-told-unasked', facts: { told } }];
  if (asked === 0) return [{ code: 'nobody-asked', facts: {} }];
  const lines = [{ code: 'units-told', facts: { told, asked } }];
  const silent = asked - told;
  return silent === 0 ? lines : [...lines, { code: 'units-silent', facts: { units: silent } }];
}

async function waitingFor(
  view: Queries,
  { asker, period: code, today }: StationAsked,
  kept: CachedOrganisation,
): Promise<readonly Waiting[]> {
  const period = (await periodOf(view, code))?.number ?? 0;
  const over = (rule: keyof typeof FIGURE_RULES) =>
    branchesOfRoles(kept, { asker, today, roles: FIGURE_RULES[rule].roles });
  const [telling, accepting] = [over('tell-figure'), over('accept-figure')];
  const toTell = await countIn(telling, (branches) => figuresToTell(view, { period, branches }));
  const { isSeparate } = await approvalRule(view);
  const toAccept = await countIn(accepting, (branches) =>
    figuresToAccept(view, { period, branches }, isSeparate ? asker.account : undefined),
  );
  return [
    ...waitingLine('tell-figures', toTell, totalsAddress({ period: code, unit: only(telling) })),
    ...waitingLine(
      'accept-figures',
      toAccept,
      totalsAddress({ period: code, unit: only(accepting) }),
    ),
  ];
}

/** Who holds no such role is asked nothing of the store. */
async function countIn(
  branches: Branches,
  count: (branches: Branches) => Promise<number>,
): Promise<number> {
  const { isWhole, alone, below } = branches;
  return isWhole || alone.length + below.length > 0 ? count(branches) : 0;
}

function waitingLine(code: string, figures: number, address: string): readonly Waiting[] {
  return figures === 0 ? [] : [{ code, facts: { figures }, address }];
}

/** The first unit that a role is held for; of the whole the screen finds the top by itself. */
function only({ isWhole, alone, below }: Branches): string | undefined {
  return isWhole ? undefined : (below[0] ?? alone[0]);
}
