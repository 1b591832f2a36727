import type { Day } from '#kernel/day.ts';
import type { LegalBasis } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** By what a reorganisation that is in force was decided, and the units it made. */
export interface Decision {
  readonly on: Day;
  readonly legalBasis: LegalBasis;
  readonly made: readonly UnitId[];
}

/** Of all reorganisations in force that name a legal basis, in the order of their days. */
export async function listDecisions(queries: Queries): Promise<readonly Decision[]> {
  const rows = await queries.query<{
    readonly happens_on: string;
    readonly legal_basis: string;
    readonly made: readonly UnitId[];
  }>(
    `select happens_on, legal_basis,
      jsonb_path_query_array(steps, '$[*] ? (@.kind == "create").unit.id') as made
    from reorganisation where recorded_until is null and legal_basis <> ''
    order by happens_on, entered`,
  );
  return rows.map(({ happens_on: on, legal_basis: legalBasis, made }) => {
    return { on: dayOfSql(on), legalBasis, made };
  });
}
