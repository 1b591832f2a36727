const WRITTEN_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
/** As people write one: 8:00, 8h, 8h30, 8g30, 8 giờ 30 phút. */
const TYPED_TIME = /^(\d{1,2})\s*(?::|[hg]|giờ)\s*(\d{2})?(?:\s*phút)?$/iu;
const DAY_MINUTES = 24 * 60;

/** Minutes since midnight of `08:30`; `undefined` for what is no time of a day. */
export function minutesOfTime(written: string): number | undefined {
  const [, hours, minutes] = WRITTEN_TIME.exec(written) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** A time as somebody typed it in the one form in which it is kept, `08:30`; what is no time stays as it was typed. */
export function tidyTime(typed: string): string {
  const [, hours = '', minutes = '00'] = TYPED_TIME.exec(typed.trim().normalize('NFC')) ?? [];
  const told = `${hours.padStart(2, '0')}:${minutes}`;
  return hours === '' || minutesOfTime(told) === undefined ? typed : told;
}

/** `08:30`; past midnight it begins anew. */
export function writtenTime(minutes: number): string {
  const within = minutes % DAY_MINUTES;
  const [hours, rest] = [Math.floor(within / 60), within % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** When each point begins as planned, one after the other. */
export function plannedTimes(
  starts: string,
  items: readonly { readonly minutes: number }[],
): readonly string[] {
  let minute = minutesOfTime(starts) ?? 0;
  return items.map(({ minutes }) => {
    const time = writtenTime(minute);
    minute += minutes;
    return time;
  });
}

/** How many minutes all points take together as planned. */
export function plannedMinutes(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
