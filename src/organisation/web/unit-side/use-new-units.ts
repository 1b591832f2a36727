import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eveOf } from '#organisation/model/told-life.ts';
import { changesQuery, type OrganisationOverview } from '#organisation/web/organisation-queries.ts';
import { newUnits, type NewUnit } from './new-units.ts';

interface ShownDays {
  /** The day that is shown. */
  readonly on: string;
  /** Since when units count as new; left out: since the last change before the day. */
  readonly since: string | undefined;
}

const NONE: ReadonlyMap<string, NewUnit> = new Map();

/** A reorganisation that touches more units than this makes nearly all of them new. */
const MOST_CHANGES = 1000;

/**
 * The units of a day that are new, so that a reader of its tree sees what became of it. None where
 * nearly all are: where the organisation begins, and after reorganisations of the whole.
 */
export function useNewUnits(
  overview: OrganisationOverview | undefined,
  { on, since }: ShownDays,
): ReadonlyMap<string, NewUnit> {
  const days = overview?.days ?? [];
  const from = since ?? days.findLast(({ day }) => day <= on)?.day;
  const between = days.filter(({ day }) => from !== undefined && from <= day && day <= on);
  const counts = between.map(({ opened, ended, changed }) => opened + ended + changed);
  const isBeginning = overview?.firstDay !== null && overview?.firstDay === from;
  const isFew = counts.reduce((sum, count) => sum + count, 0) <= MOST_CHANGES;
  const asked = { from: eveOf(from ?? on), until: on, limit: MOST_CHANGES };
  const { data } = useQuery({
    ...changesQuery(asked),
    enabled: between.some(({ opened }) => opened > 0) && isFew && !isBeginning,
  });
  return useMemo(() => (data === undefined ? NONE : newUnits(data)), [data]);
}
