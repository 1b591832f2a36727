import { useQuery } from '@tanstack/react-query';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { unitVerbsQuery } from './people-queries.ts';

/** Whether the roles give a verb over a unit; `false` while that is not known. */
export function useMayInUnit(verb: string, unit: string | undefined): boolean {
  const maySomewhere = useMay(verb);
  const { data } = useQuery({
    ...unitVerbsQuery(unit ?? ''),
    enabled: maySomewhere && unit !== undefined,
  });
  return maySomewhere && unit !== undefined && data?.includes(verb) === true;
}
