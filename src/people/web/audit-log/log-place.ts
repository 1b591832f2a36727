import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { parseDay } from '#kernel/day.ts';
import { logAddress, type LogPlace } from '#people/model/audit-log/log-address.ts';

/** What of the log is shown, as the address says, and the way to show something else. */
export interface ShownPlace {
  readonly place: LogPlace;
  readonly go: (change: LogPlace) => void;
}

const IDENTITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^[1-9]\d{0,17}$/;

/** What an address says and nobody can mean is passed over, as if it did not say it. */
export function useLogPlace(): ShownPlace {
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const place = useMemo(() => placeOf(params), [params]);
  return {
    place,
    go: (change) => navigate(logAddress({ ...place, event: undefined, ...change })),
  };
}

function placeOf(params: URLSearchParams): LogPlace {
  const told = (name: string, isMeant: (text: string) => boolean) => {
    const text = params.get(name) ?? '';
    return text !== '' && isMeant(text) ? text : undefined;
  };
  const isDay = (text: string) => parseDay(text) !== undefined;
  return {
    from: told('from', isDay),
    to: told('to', isDay),
    actor: told('actor', ({ length }) => length <= 100),
    kind: told('kind', ({ length }) => length <= 100),
    unit: told('unit', (text) => IDENTITY.test(text)),
    event: told('event', (text) => NUMBER.test(text)),
  };
}
