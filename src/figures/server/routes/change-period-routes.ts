import { z } from 'zod';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { permitted } from '#platform/server/http/access.ts';
import { movePeriod } from '#figures/server/period/move-period.ts';
import { openReportingPeriod } from '#figures/server/period/open-reporting-period.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { changeRoute, createRoute } from '#platform/server/http/route.ts';
import {
  PERIOD_ADDRESS,
  PERIODS_ADDRESS,
  periodContract,
  periodParams,
  presentPeriod,
  versionOfPeriod,
  wishedStructureDate,
} from './period-contract.ts';
import { writtenPeriod } from './totals-contract.ts';

/** Opens a period before anybody tells anything in it. */
export const OPEN_PERIOD_ROUTE = createRoute(PERIODS_ADDRESS, {
  summary: 'Opens a reporting period with the day whose tree it is told on',
  access: permitted(FIGURE_RULES, 'open-period'),
  description:
    'Without a structure date it is the last day of the period by the civil calendar. A period that is open with the same date stays as it is; with another one, this is refused.',
  body: z.strictObject({ code: writtenPeriod, structureDate: wishedStructureDate.optional() }),
  answer: periodContract,
})
  .command((tx, { asker, body: { code, structureDate } }) =>
    openReportingPeriod(tx, {
      code,
      structureDate: structureDate === undefined ? undefined : toldDay(structureDate),
      actor: asker.account,
    }),
  )
  .present(({ period }) => presentPeriod(period), {
    version: versionOfPeriod,
    location: ({ period: { code } }) => `${PERIODS_ADDRESS}/${code}`,
  });

/** Gives a period another structure date. */
export const CHANGE_PERIOD_ROUTE = changeRoute(`PUT ${PERIOD_ADDRESS}`, {
  summary: 'Changes the structure date of a reporting period',
  access: permitted(FIGURE_RULES, 'open-period'),
  description:
    'Only while no figure stands in it, nobody was asked and nothing of it was published; else it is refused and says what stands in the way. If-Match: the structure date that was seen.',
  params: periodParams,
  body: z.strictObject({ structureDate: wishedStructureDate }),
  answer: periodContract,
})
  .command((tx, { asker, params: { period: code }, body, seen }) =>
    movePeriod(tx, {
      ...{ code, seen, actor: asker.account },
      structureDate: toldDay(body.structureDate),
    }),
  )
  .present(({ period }) => presentPeriod(period), { version: versionOfPeriod });
