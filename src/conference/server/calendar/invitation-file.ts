import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator';
import { minutesOfTime, writtenTime } from '#conference/model/agenda/agenda-times.ts';
import type { Invitation } from '#conference/model/calendar/invitation.ts';
import { zoneOffset } from '#conference/server/organisation-clock.ts';
import { dayAfter, formatDay } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';

interface Written {
  /** Of the organisation: an IANA name. */
  readonly timeZone: string;
  readonly language: Language;
  readonly now: Date;
}

const REMINDED_SECONDS_BEFORE = 24 * 60 * 60;
const DAY_MINUTES = 24 * 60;

/**
 * An invitation as an iCalendar file (RFC 5545). It names no method and nobody's address: a file that
 * somebody opens, not a message that a server sends; so it needs no organiser that could be answered.
 */
export function invitationFile(
  invitation: Invitation,
  { timeZone, language, now }: Written,
): string {
  const { uid, sequence, title, place, description, state, day, starts } = invitation;
  const calendar = ical({
    prodId: { company: 'Midyear', product: 'Midyear', language: language.toUpperCase() },
    // Named in the calendar as a whole, the library would write the stamp in it too, which must be in UTC.
    timezone: { name: null, generator: () => zoneComponent(timeZone, `${day}T${starts}:00Z`) },
  });
  calendar.createEvent({
    ...{ id: uid, sequence, stamp: now, timezone: timeZone },
    ...{ start: `${day}T${starts}:00`, end: endOf(invitation) },
    ...{ summary: title, location: place, description, status: ICalEventStatus[state] },
    alarms:
      state === 'CANCELLED'
        ? []
        : [{ type: ICalAlarmType.display, trigger: REMINDED_SECONDS_BEFORE }],
  });
  return calendar.toString();
}

function endOf({ day, starts, minutes }: Invitation): string {
  const end = (minutesOfTime(starts) ?? 0) + minutes;
  let last = toldDay(day);
  for (let over = end; over >= DAY_MINUTES; over -= DAY_MINUTES) last = dayAfter(last);
  return `${formatDay(last)}T${writtenTime(end)}:00`;
}

/** The time zone as far as one event needs it: the offset of its day. */
function zoneComponent(timeZone: string, at: string): string {
  const offset = zoneOffset(timeZone, new Date(at));
  return [
    ...['BEGIN:VTIMEZONE', `TZID:${timeZone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
  ].join('\r\n');
}
