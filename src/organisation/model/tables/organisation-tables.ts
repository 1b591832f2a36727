import { compareCodePoints } from '#kernel/code-points.ts';
import { formatDay } from '#kernel/day.ts';
import { formatFraction, type Fraction } from '#kernel/fraction.ts';
import { formatEnds } from '#kernel/period.ts';
import { csvLine } from '#platform/model/csv-line.ts';
import type { OrganisationRows } from './assemble-organisation.ts';

/** `units.csv`, header first. */
export function* unitLines({ versions }: OrganisationRows): Generator<string> {
  yield csvLine([
    'code',
    'name',
    'level',
    'parent_code',
    'valid_from',
    'valid_to',
    'name_en',
    'type',
  ]);
  for (const { code, name, level, parentCode, period, nameEn, type } of versions) {
    const { first, last } = formatEnds(period);
    yield csvLine([code, name, level, parentCode, first, last, nameEn, type]);
  }
}

/** `successions.csv`, header first, with a column for each basis that any row tells, by name. */
export function* successionLines({ successions }: OrganisationRows): Generator<string> {
  const told = new Set(successions.flatMap(({ shares }) => [...shares.byBasis.keys()]));
  const bases = [...told].sort(compareCodePoints);
  const shareColumns = bases.map((basis) => `share_${basis}`);
  yield csvLine(['date', 'kind', 'from_code', 'to_code', 'share', ...shareColumns, 'legal_basis']);
  for (const { on, kind, fromCode, toCode, shares, legalBasis } of successions) {
    const cells = [shares.whole, ...bases.map((basis) => shares.byBasis.get(basis))].map(shareCell);
    yield csvLine([formatDay(on), kind, fromCode, toCode, ...cells, legalBasis]);
  }
}

/** `groups.csv`, header first. */
export function* groupLines({ groups }: OrganisationRows): Generator<string> {
  yield csvLine([
    'group_code',
    'group_name',
    'group_level',
    'member_code',
    'valid_from',
    'valid_to',
  ]);
  for (const { groupCode, groupName, level, memberCode, period } of groups) {
    const { first, last } = formatEnds(period);
    yield csvLine([groupCode, groupName, level, memberCode, first, last]);
  }
}

function shareCell(share: Fraction | undefined): string {
  return share === undefined ? '' : formatFraction(share);
}
