import { withQuery } from '#platform/model/address-query.ts';

/** Which events of the log a screen shows, and which of them is open. */
export interface LogPlace {
  readonly from?: string | undefined;
  /** The last day that is shown. */
  readonly to?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: string | undefined;
  readonly unit?: string | undefined;
  /** The number of the event that is open. */
  readonly event?: string | undefined;
}

export const LOG_PATH = '/log';

export function logAddress({ from, to, actor, kind, unit, event }: LogPlace): string {
  return withQuery(LOG_PATH, { from, to, actor, kind, unit, event });
}
