import { useQuery } from '@tanstack/react-query';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { overviewQuery, rootQuery } from './organisation-queries.ts';
import { treeDayOf } from './tree-day.ts';

/** What the organisation is called today: the name of its root; empty while that is not known. */
export function useOrganisationName(): string {
  const { name } = useWrittenValues();
  const { data: overview } = useQuery(overviewQuery);
  const today = todayHere();
  const { data: root } = useQuery({
    ...rootQuery(overview === undefined ? today : treeDayOf(overview, today)),
    enabled: overview?.hasUnits === true,
  });
  return root ? name(root) : '';
}
