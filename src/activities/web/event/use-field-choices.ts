import { useQuery } from '@tanstack/react-query';
import { placesQuery, summedIndicatorsQuery } from '#activities/web/activity-queries.ts';
import type { FieldChoices } from './outreach-fields.tsx';

interface ReadChoices {
  /** `undefined` until they are read. */
  readonly choices: Pick<FieldChoices, 'indicators' | 'places'> | undefined;
  readonly error: unknown;
  readonly tryAgain: () => void;
}

/**
 * What the fields of an event choose from. The form waits for it: a place that is typed before places are
 * known would be refused as unknown.
 */
export function useFieldChoices(isWanted = true): ReadChoices {
  const read = [
    useQuery({ ...summedIndicatorsQuery, enabled: isWanted }),
    useQuery({ ...placesQuery, enabled: isWanted }),
  ] as const;
  const [{ data: indicators }, { data: places }] = read;
  const isRead = indicators !== undefined && places !== undefined;
  return {
    choices: isRead ? { indicators, places } : undefined,
    error: isRead ? null : (read[0].error ?? read[1].error),
    tryAgain() {
      for (const each of read) if (each.error !== null) void each.refetch();
    },
  };
}
