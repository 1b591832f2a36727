import { z } from 'zod';
import type { Asker } from '#platform/server/http/asker.ts';
import { allowedFigureDeeds, mayChangeFigure, mayReadFigures } from './figure-access.ts';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { changeFigure, type FigureRequest } from '#figures/server/figure/change-figure.ts';
import { ownFigureProblem } from '#figures/server/figure/figure-approval.ts';
import { figureTag, readFigureTag } from '#figures/model/figure/figure-tag.ts';
import type { FigureStanding } from '#figures/model/figure/figure-version.ts';
import { readFigureHistory, type FigureVersion } from '#figures/server/read/figure-history.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Database, Snapshot, Transaction } from '#platform/server/database/database.ts';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { notAVersion } from '#platform/server/http/entity-tag.ts';
import { changeRoute, readRoute } from '#platform/server/http/route.ts';
import { findCells, indicatorOf } from './asked-cells.ts';
import {
  allowedContract,
  FIGURE_ADDRESS,
  figureParams,
  figureVersionContract,
  presentFigureVersion,
  toldSource,
  writtenTag,
} from './figure-contract.ts';
import { writtenValue } from './totals-contract.ts';

const LONGEST_NUMBER = 100;
const MOST_VERSIONS = 1000;

const standingContract = {
  version: z.int().meta({ description: '0: nobody has told it yet.' }),
  tag: writtenTag,
  value: z.string().nullable().meta({ description: 'null: not told, or withdrawn.' }),
  accepted: z.string().nullable().meta({ description: 'The last value that was accepted.' }),
  state: z.enum(['none', 'submitted', 'accepted']),
};

const nameContract = { period: z.string(), unit: z.string(), indicator: z.string() };

/** A figure with its trail. */
export const FIGURE_ROUTE = readRoute(FIGURE_ADDRESS, {
  summary: 'One figure with every version, the newest first',
  description:
    'The ETag is its tag: "3s", version 3, submitted; "3a", accepted; "0", nobody has told it yet.',
  access: mayReadFigures(({ params: { unit, period } }: { params: FigureName }) => ({
    units: [unit],
    period,
  })),
  params: figureParams,
  answer: z
    .object({
      ...nameContract,
      ...standingContract,
      versions: z.array(figureVersionContract),
      allowed: allowedContract,
    })
    .meta({ id: 'Figure' }),
})
  .command((database, { asker, params }) => findFigureTrail(database, asker, params))
  .present(
    ({ name, decimals, versions, allowed }) => ({
      ...name,
      ...presentStanding(standingOf(versions), decimals),
      versions: versions
        .slice(0, MOST_VERSIONS)
        .map((version) => presentFigureVersion(version, decimals)),
      allowed: [...allowed],
    }),
    { version: ({ versions }) => figureTag(standingOf(versions)) },
  );

type FigureName = z.output<typeof figureParams>;

async function findFigureTrail(database: Database, asker: Asker, name: FigureName) {
  const allowed = await allowedFigureDeeds(database, asker, name);
  return database.snapshot(async (view) => {
    const cells = await findCells(view, { units: [name.unit], indicators: [name.indicator] });
    if (cells.kind === 'refused') return cells;
    const [unit = 0, indicator = 0] = [cells.units[0], cells.indicators[0]];
    const { aggregation, decimals, code } = indicatorOf(cells.known, indicator);
    if (aggregation === 'ratio') return refuse({ code: 'told-ratio', facts: { code } });
    if (lastDayOfPeriod(name.period) === undefined) {
      return refuse({ code: 'not-a-period', facts: { text: name.period } });
    }
    const versions = await versionsIn(view, name.period, { unit, indicator });
    return { kind: 'done', name, decimals, versions, allowed } as const;
  });
}

async function versionsIn(
  view: Snapshot,
  code: string,
  cell: { readonly unit: number; readonly indicator: number },
): Promise<readonly FigureVersion[]> {
  const period = await periodOf(view, code);
  return period === undefined ? [] : readFigureHistory(view, { ...cell, period: period.number });
}

function refuse(problem: Problem<FigureFacts>) {
  return { kind: 'refused', problem } as const;
}

function standingOf(versions: readonly FigureVersion[]): FigureStanding {
  const [last] = versions;
  return {
    version: last?.version ?? 0,
    value: last?.value,
    accepted: versions.find(({ accepted }) => accepted !== undefined)?.value,
    isAccepted: last?.accepted !== undefined,
  };
}

const changedContract = z
  .object({ ...nameContract, ...standingContract })
  .meta({ id: 'FigureStanding', description: 'A figure as it stands after a change.' });

interface Telling {
  readonly params: FigureName;
  readonly body: { readonly isAccepted: boolean };
}

/** Tells a figure first, or corrects it. */
export const TELL_FIGURE_ROUTE = changeRoute(`PUT ${FIGURE_ADDRESS}`, {
  summary: 'Tells a figure, or corrects it',
  description:
    'If-Match "0" for the first time. The first figure told opens its period. Telling what stands already changes nothing.',
  access: mayChangeFigure('tell-figure', ({ body: { isAccepted } }: Telling) => isAccepted),
  params: figureParams,
  body: z.strictObject({
    value: writtenText(LONGEST_NUMBER).meta({ example: '1657' }),
    isAccepted: z
      .boolean()
      .default(false)
      .meta({ description: 'true: it counts as accepted at once.' }),
    source: toldSource,
  }),
  answer: changedContract,
})
  .command((tx, { asker, params, seen, body: { value, isAccepted, source } }) =>
    change(tx, { asker, name: params, seen, source, wish: { kind: 'tell', value, isAccepted } }),
  )
  .present(presentChanged, { version: ({ standing }) => figureTag(standing) });

/** Withdraws a figure; it is blank then, not zero. */
export const WITHDRAW_FIGURE_ROUTE = changeRoute(`DELETE ${FIGURE_ADDRESS}`, {
  summary: 'Withdraws a figure',
  access: mayChangeFigure('tell-figure'),
  params: figureParams,
  answer: changedContract,
})
  .command((tx, { asker, params, seen }) =>
    change(tx, { asker, name: params, seen, wish: { kind: 'withdraw', isAccepted: false } }),
  )
  .present(presentChanged, { version: ({ standing }) => figureTag(standing) });

/** Accepts the version that was seen. */
export const ACCEPT_FIGURE_ROUTE = changeRoute(`PUT ${FIGURE_ADDRESS}/acceptance`, {
  summary: 'Accepts the version of a figure that was seen, or its withdrawal',
  access: mayChangeFigure('accept-figure'),
  params: figureParams,
  answer: changedContract,
})
  .command((tx, { asker, params, seen }) =>
    change(tx, { asker, name: params, seen, wish: { kind: 'accept' } }),
  )
  .present(presentChanged, { version: ({ standing }) => figureTag(standing) });

interface Change {
  readonly asker: Asker;
  readonly name: FigureName;
  readonly seen: string;
  readonly wish: FigureRequest['wish'];
  readonly source?: FigureRequest['source'];
}

async function change(
  tx: Transaction,
  { asker, name, seen, wish, source = { kind: 'form' } }: Change,
) {
  const read = readFigureTag(seen);
  if (read === undefined) return { kind: 'refused', problem: notAVersion(seen) } as const;
  const deed = acceptingDeed(wish);
  const asked = { name, asker: asker.account };
  const problem = deed && (await ownFigureProblem(tx, asked, deed));
  if (problem !== undefined) return refuse(problem);
  const request = { name, wish, seen: read, actor: asker.account, source };
  const answer = await changeFigure(tx, request);
  return answer.kind === 'refused' ? answer : ({ ...answer, name } as const);
}

/** How a wish accepts what is told; `undefined` where it does not. */
function acceptingDeed(wish: FigureRequest['wish']): 'accept-figure' | 'tell-accepted' | undefined {
  if (wish.kind === 'accept') return 'accept-figure';
  return wish.kind === 'tell' && wish.isAccepted ? 'tell-accepted' : undefined;
}

interface Changed {
  readonly name: FigureName;
  readonly standing: FigureStanding;
  readonly decimals: number;
}

function presentChanged({ name, standing, decimals }: Changed): z.output<typeof changedContract> {
  return { ...name, ...presentStanding(standing, decimals) };
}

function presentStanding(
  { version, value, accepted, isAccepted }: FigureStanding,
  decimals: number,
) {
  return {
    version,
    tag: figureTag({ version, isAccepted }),
    value: writtenValue(value, decimals),
    accepted: writtenValue(accepted, decimals),
    state: version === 0 ? 'none' : isAccepted ? 'accepted' : 'submitted',
  } as const;
}
