/** What a clock and a calendar show of an instant. */
export interface ZonedTime {
  /** `18/6/2026`. */
  readonly day: string;
  /** `08:05`. */
  readonly clock: string;
}

const WRITERS = new Map<string | undefined, Intl.DateTimeFormat>();

/** An instant where a time zone is. @param zone an IANA name; undefined: where the reader is */
export function zonedTime(at: Date, zone: string | undefined): ZonedTime {
  const told = new Map(
    writerIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => told.get(type) ?? '';
  return {
    day: `${part('day')}/${part('month')}/${part('year')}`,
    clock: `${part('hour')}:${part('minute')}`,
  };
}

function writerIn(zone: string | undefined): Intl.DateTimeFormat {
  const writer = WRITERS.get(zone) ?? new Intl.DateTimeFormat('en-US', optionsOf(zone));
  WRITERS.set(zone, writer);
  return writer;
}

function optionsOf(timeZone: string | undefined): Intl.DateTimeFormatOptions {
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  };
}
