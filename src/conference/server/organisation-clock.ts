const WRITERS = new Map<string, Intl.DateTimeFormat>();

/** The time of an instant by the clock of a time zone: `08:05`. */
export function clockIn(timeZone: string, instant: string): string {
  return writerOf(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** How far the clock of a time zone is before that of Greenwich at an instant, as calendars write it: `+0700`. */
export function zoneOffset(timeZone: string, at: Date): string {
  const written = writerOf(timeZone, { timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, offset = '+00:00'] = /GMT([+-]\d{2}:\d{2})/u.exec(written ?? '') ?? [];
  return offset.replace(':', '');
}

function writerOf(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  const writer = WRITERS.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  WRITERS.set(key, writer);
  return writer;
}
