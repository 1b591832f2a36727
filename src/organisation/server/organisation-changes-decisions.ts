import type { DecisionOfDay } from '#organisation/model/organisation-overview.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** Of all reorganisations in force that name a legal basis, in the order of their days. */
export async function listDecisions(queries: Queries): Promise<readonly DecisionOfDay[]> {
  const rows = await queries.query<{ readonly happens_on: string; readonly legal_basis: string }>(
    `select happens_on, legal_basis from reorganisation
    where recorded_until is null and legal_basis <> ''
    order by happens_on, entered`,
  );
  return rows.map(({ happens_on: on, legal_basis: legalBasis }) => {
    return { on: dayOfSql(on), legalBasis };
  });
}
