import { lastDayOf } from '#people/web/access/permission-sentence.tsx';

/** The days of something that stands, as the fields of a form hold them. */
export function typedDays({
  from = '',
  until,
}: {
  readonly from?: string;
  readonly until?: string;
}): { readonly from: string; readonly lastDay: string } {
  return { from, lastDay: until === undefined ? '' : lastDayOf(until) };
}
