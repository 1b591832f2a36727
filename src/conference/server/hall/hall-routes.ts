import { z } from 'zod';
import { mayAttend } from '#conference/server/conference-access.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { readRoute } from '#platform/server/http/route.ts';
import { reportedFigures } from './reported-figures.ts';

/** What the report says in figures, for those who sit in the hall. */
export const REPORTED_FIGURES_ROUTE = readRoute('/api/v1/conferences/:conference/figures', {
  summary: 'The figures of the report that a conference reviews, as they are now',
  description:
    'In the order in which the report names them; while it is not written, those it would name.',
  access: mayAttend(({ params }: { params: { conference: string } }) => params.conference),
  params: z.strictObject({ conference: writtenId }),
  query: z.strictObject({ language: z.enum(['vi', 'en']).default('vi') }),
  answer: z.object({
    figures: z.array(
      z
        .object({
          code: z.string(),
          name: z.string(),
          nameEn: z.string(),
          unitOfMeasure: z.string(),
          written: z.string(),
          address: z.string().nullable(),
          state: z.enum(['known', 'blank', 'missing']),
        })
        .meta({ id: 'ReportedFigure' }),
    ),
  }),
})
  .command((database, { asker, params, query: { language } }) =>
    reportedFigures(database, { ...params, language, today: asker.today }),
  )
  .present(({ figures }) => ({
    figures: figures.map(({ code, name, nameEn, unitOfMeasure, written, address, state }) => {
      return { code, name, nameEn, unitOfMeasure, written, address, state };
    }),
  }));
