/**
 * Rule 8: what a value is, or why there is none. In the order in which the first that fits is
 * taken; `not-reported` only where none of the others fits.
 */
export const STATUSES = [
  'not-continuable',
  'partly-held',
  'restated',
  'told',
  'total',
  'not-reported',
] as const;

export type Status = (typeof STATUSES)[number];

/** Whether a row of this status carries a value. */
export function hasValue(status: Status): boolean {
  return status !== 'not-continuable' && status !== 'not-reported';
}

/** Rule 8 for a ratio: `told` where both its parts are, otherwise the first other that fits either. */
export function statusOfRatio(numerator: Status, denominator: Status): Status {
  if (numerator === 'told' && denominator === 'told') return 'told';
  const fits = (status: Status) =>
    status !== 'told' && (numerator === status || denominator === status);
  return STATUSES.find(fits) ?? 'total';
}
