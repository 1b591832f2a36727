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
export function useFieldChoices(): ReadChoices {
  const read = { indicators: useQuery(summedIndicatorsQuery), places: useQuery(placesQuery) };
  const [indicators, places] = [read.indicators.data, read.places.data];
  const isRead = indicators !== undefined && places !== undefined;
  return {
    choices: isRead ? { indicators, places } : undefined,
    error: isRead ? null : (read.indicators.error ?? read.places.error),
    tryAgain: () => {
      void read.indicators.refetch();
      void read.places.refetch();
    },
  };
}
