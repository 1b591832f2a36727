import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import {
  groupLines,
  successionLines,
  unitLines,
} from '#organisation/model/tables/organisation-tables.ts';
import type { Organisation } from '#organisation/model/organisation.ts';

export type OrganisationTable = 'units' | 'successions' | 'groups';

const LINES = { units: unitLines, successions: successionLines, groups: groupLines } as const;

/**
 * A table of the organisation as lines of CSV, header first. Tables name units by codes: one that
 * is recoded and merged on the same day is read back as two units.
 */
export function organisationTable(
  organisation: Organisation,
  table: OrganisationTable,
): Iterable<string> {
  return LINES[table](organisationRows(organisation));
}
