import { z } from 'zod';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { wholeReport } from '#reports/server/reading/read-report.ts';
import { sectionSources } from '#reports/server/reading/section-sources.ts';
import { noSuch, refuse } from '#reports/server/report-refusal.ts';
import { mayDoToReports } from './report-access.ts';
import { namedUnitContract, reportStateContract, sectionKey } from './report-contract.ts';
import { askedReport, reportParams, REPORTS_ADDRESS } from './whole-report-routes.ts';

const sourceContract = z
  .object({
    report: writtenId,
    unit: namedUnitContract,
    state: reportStateContract,
    acceptedDay: z.string().nullable(),
    text: z.string().meta({ description: 'With the figures of that unit.' }),
    isUsed: z.boolean().meta({ description: 'The section quotes it already.' }),
  })
  .meta({ id: 'SectionSource' });

/** What the units below wrote in a section. */
export const SECTION_SOURCES_ROUTE = readRoute(`${REPORTS_ADDRESS}/:report/sources`, {
  summary: 'What units below have submitted in a section, to be quoted',
  description: 'Those in sight; the first 200, units right below first.',
  access: mayDoToReports('read-reports', askedReport),
  params: reportParams,
  query: z.strictObject({ section: sectionKey }),
  answer: z.object({ sources: z.array(sourceContract) }),
})
  .command(async (database, { asker, params, query: { section }, visitor: { language } }) => {
    const { today, revision } = asker;
    const kept = await organisationCacheOf(database).at(revision, database);
    return database.snapshot(async (view) => {
      const whole = await wholeReport(view, params.report);
      if (whole === undefined) return refuse(noSuch(params.report));
      const seeing = { kept, actor: asker, today, language };
      const sources = await sectionSources(view, { whole, section }, seeing);
      return { kind: 'done', sources } as const;
    });
  })
  .present(({ sources }) => ({ sources: [...sources] }));
